import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Fold } from '../components/fold.tsx';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { takeDownload } from '../components/take-download.ts';
import { ReadDiagnosticFile } from '../papers/read-diagnostic-file.tsx';
import { SavedPaper } from '../papers/saved-paper.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/** Three documents, for the day when this computer is gone, outgrown or of no help. */
export function KeepForLater() {
  const { t } = useTranslation('papers');
  const calls = useCalls();
  const sheet = useMutation(calls.papers.recoverySheet.save.mutationOptions({ onSuccess: takeDownload }));
  const terraform = useMutation(calls.papers.terraform.save.mutationOptions({ onSuccess: takeDownload }));
  return (
    <section>
      <Fold title={t('title')}>
        <ListCard label={t('label')}>
          <SavedPaper paper="recovery" icon="file" save={sheet} onPress={() => sheet.mutate({})} />
          <SavedPaper paper="terraform" icon="code" save={terraform} onPress={() => terraform.mutate({})} />
          <ActionRow
            mark={<IconTile icon="eye" />}
            title={t('diagnostic.title')}
            detail={t('diagnostic.detail')}
            action={<ReadDiagnosticFile />}
          />
        </ListCard>
      </Fold>
    </section>
  );
}
