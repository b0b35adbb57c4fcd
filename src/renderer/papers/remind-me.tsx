import { Box, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { oneAfterAnother } from '../components/one-after-another.ts';
import { takeDownload } from '../components/take-download.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { SaveButton, useSavedSentence } from './save-button.tsx';

/**
 * Offers the end of each key as an entry of the user's own calendar: Latchkey is seldom open on that day. Not in practice, whose
 * keys open nothing by then.
 * @param after `renewal` where a reminder that was saved before is about an older key.
 */
export function RemindMe({ after }: { readonly after: 'setup' | 'renewal' }) {
  const { t } = useTranslation('papers');
  const { mode } = useJourney().journey;
  const save = useMutation(useCalls().papers.calendar.save.mutationOptions({ onSuccess: takeDownload }));
  const saved = useSavedSentence(save.data);
  if (mode !== 'real') return null;
  return (
    <ListCard label={t('calendar.label')}>
      <ActionRow
        mark={<IconTile icon="calendar" />}
        title={t(`calendar.${after}.title`)}
        detail={t(`calendar.${after}.detail`)}
        action={
          <SaveButton
            label={t('calendar.save')}
            state={save.isPending ? 'saving' : 'ready'}
            onPress={() => save.mutate({})}
          />
        }
      >
        <Box role="status" sx={{ ml: 7, '&:not(:empty)': { mt: 0.75 } }}>
          {saved && <Typography variant="body2">{oneAfterAnother(saved, t('calendar.openIt'))}</Typography>}
        </Box>
        <CallProblem error={save.error} sx={{ mt: 1.25 }} />
      </ActionRow>
    </ListCard>
  );
}
