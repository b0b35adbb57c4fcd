import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ListCard } from '../components/list-card.tsx';
import { takeDownload } from '../components/take-download.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { SavedPaper } from './saved-paper.tsx';

/** The recovery sheet by itself, offered when everything is done. */
export function KeepSheet() {
  const { t } = useTranslation('papers');
  const calls = useCalls();
  const sheet = useMutation(calls.papers.recoverySheet.save.mutationOptions({ onSuccess: takeDownload }));
  return (
    <ListCard label={t('label')}>
      <SavedPaper paper="recovery" icon="file" save={sheet} onPress={() => sheet.mutate({})} />
    </ListCard>
  );
}
