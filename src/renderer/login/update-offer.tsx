import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { useCalls, useWatched } from '../program-access/program-context.tsx';
import { runsApps } from './trust-way.ts';

/** Home Assistant can bring itself up to date where it runs apps; elsewhere only its owner can. */
export function UpdateOffer({ onBegun }: { readonly onBegun: (from: string) => void }) {
  const { t } = useTranslation('home-assistant');
  const calls = useCalls();
  const watching = useWatched('session');
  const update = useMutation(calls.home.update.mutationOptions());
  const session = watching.state === 'loading' ? undefined : watching.value;
  if (session?.state !== 'in' || !runsApps(session)) {
    return <Typography variant="body2">{t('update.byHand')}</Typography>;
  }
  return (
    <Box>
      <Typography variant="body2">{t('update.offerWhy')}</Typography>
      <Button
        size="small"
        variant="outlined"
        aria-disabled={update.isPending || undefined}
        onClick={() =>
          !update.isPending && update.mutate({}, { onSuccess: () => onBegun(session.look.version) })
        }
        sx={{ mt: 1.5 }}
      >
        {t(update.isPending ? 'update.asking' : 'update.offer')}
      </Button>
      <CallProblem error={update.error} sx={{ mt: 1.5 }} />
    </Box>
  );
}
