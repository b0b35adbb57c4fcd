import { Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { chooseTrustWay } from '../../../login/trust-way.ts';
import { useCalls, useWatched } from '../../../program-access/program-context.tsx';
import { useGoToPlan } from '../../build/go-to-plan.ts';

/** Where the reverse proxy is was asked for, so Home Assistant can be told to trust that: a plan, which is shown first. */
export function ProposedTrust() {
  const { t, i18n } = useTranslation('without-tunnel');
  const calls = useCalls();
  const toPlan = useGoToPlan();
  const { answers } = useJourney().journey;
  const watching = useWatched('session');
  const session = watching.state === 'loading' ? undefined : watching.value;
  const canSet = chooseTrustWay(session, answers.home?.version ?? null).kind === 'can-set';
  const kit = useQuery({ ...calls.origin.kit.queryOptions({ gcTime: 0 }), enabled: canSet });
  const trust = useMutation(calls.home.trust.mutationOptions({ onSuccess: toPlan }));
  const trusted = answers.homeWish?.trustedProxies ?? [];
  const proposed = kit.data?.trustedProxies.filter((network) => !trusted.includes(network)) ?? [];
  if (!canSet || answers.homeWish === undefined || proposed.length === 0) return null;
  const networks = new Intl.ListFormat(i18n.language).format(
    proposed.map((each) => each.replace(/\/(32|128)$/, '')),
  );
  return (
    <>
      <Notice tone="know" title={t('connect.trust.propose', { networks })}>
        <Typography variant="body2">{t('connect.trust.proposeWhy')}</Typography>
        <Button
          size="small"
          variant="outlined"
          aria-disabled={trust.isPending || undefined}
          onClick={() => !trust.isPending && trust.mutate({ proxies: [...trusted, ...proposed] })}
          sx={{ mt: 1.5 }}
        >
          {t('connect.trust.go', { networks })}
        </Button>
      </Notice>
      <CallProblem error={trust.error} />
    </>
  );
}
