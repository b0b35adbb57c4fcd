import { Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../contract/delivery.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Fold } from '../components/fold.tsx';
import type { IconName } from '../components/icon.tsx';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { takeDownload } from '../components/take-download.ts';
import { ReadDiagnosticFile } from '../papers/read-diagnostic-file.tsx';
import { SaveButton, useSavedSentence } from '../papers/save-button.tsx';
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

function SavedPaper(props: {
  readonly paper: 'recovery' | 'terraform';
  readonly icon: IconName;
  readonly save: {
    readonly isPending: boolean;
    readonly data: Delivery | undefined;
    readonly error: unknown;
  };
  readonly onPress: () => void;
}) {
  const { t } = useTranslation('papers');
  const { paper, save } = props;
  const saved = useSavedSentence(save.data);
  return (
    <ActionRow
      mark={<IconTile icon={props.icon} />}
      title={t(`${paper}.title`)}
      detail={t(`${paper}.detail`)}
      action={
        <SaveButton
          label={t(`${paper}.save`)}
          state={save.isPending ? 'saving' : 'ready'}
          onPress={props.onPress}
        />
      }
    >
      <Typography variant="body2" role="status" sx={{ ml: 7, '&:not(:empty)': { mt: 0.75 } }}>
        {saved}
      </Typography>
      <CallProblem error={save.error} sx={{ mt: 1.25 }} />
    </ActionRow>
  );
}
