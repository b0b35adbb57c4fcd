import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Fold } from '../../../components/fold.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';

/** How visits come home: a tunnel, of which nothing is said, unless somebody chose to go without. */
export function ReachQuestion({ onWithoutTunnel }: { readonly onWithoutTunnel: () => void }) {
  const { t, i18n } = useTranslation('without-tunnel');
  const { reach } = useJourney().journey.answers;
  const calls = useCalls();
  const takeTunnel = useMutation(calls.origin.reachBy.mutationOptions());
  if (reach?.by !== 'public-address') {
    return (
      <Fold title={t('choose.ask')}>
        {t('choose.why')}
        <Box sx={{ mt: 1.25 }}>
          <Button size="small" variant="outlined" onClick={onWithoutTunnel}>
            {t('choose.open')}
          </Button>
        </Box>
      </Fold>
    );
  }
  const { ipv4, ipv6 } = reach.addresses;
  const addresses = new Intl.ListFormat(i18n.language).format([ipv4, ipv6].flatMap((each) => each ?? []));
  return (
    <Notice tone="know" title={t('choose.chosen', { addresses })}>
      <Typography variant="body2">{t('choose.chosenWhy')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button size="small" variant="outlined" onClick={onWithoutTunnel}>
          {t('choose.change')}
        </Button>
        <Button
          size="small"
          aria-disabled={takeTunnel.isPending || undefined}
          onClick={() => !takeTunnel.isPending && takeTunnel.mutate({ reach: { by: 'tunnel' } })}
        >
          {t('choose.tunnel')}
        </Button>
      </Box>
      <CallProblem error={takeTunnel.error} sx={{ mt: 1.5 }} />
    </Notice>
  );
}
