import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RefusedProxy } from '../../../../contract/home.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { Icon } from '../../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';
import { Notice, ProblemNote } from '../../../components/problem-note.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls, useWatched } from '../../../program-access/program-context.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';
import { useGoToPlan } from '../../build/go-to-plan.ts';
import { addNetwork, type HandsOn } from './networks.ts';

/** Whom Home Assistant's own log names as refused. Trusting one of them is a plan, which is shown first. */
export function Refused({ by }: { readonly by: HandsOn }) {
  const { t } = useTranslation(['connect-home', 'common']);
  const { answers } = useJourney().journey;
  const calls = useCalls();
  const refused = useQuery(calls.home.refusedProxies.queryOptions({ gcTime: 0 }));
  const trusted = answers.homeWish?.trustedProxies ?? [];
  const planned = useNotYetSet(trusted);
  if (refused.isPending) {
    return <Waiting what={t('trust.refused.asking')} usually={t('trust.refused.askingUsually')} />;
  }
  if (refused.error) {
    const retry = { label: t('common:retry'), onPress: () => void refused.refetch() };
    return <ProblemNote problem={toProblem(refused.error)} action={retry} />;
  }
  return (
    <Column gap={2}>
      {planned.length > 0 && <Planned networks={planned} />}
      {refused.data.length > 0 && <Addresses refused={refused.data} trusted={trusted} by={by} />}
      {refused.data.length === 0 && planned.length === 0 && (
        <Notice tone="know" title={t('trust.refused.none')}>
          {t('trust.refused.noneWhy')}
        </Notice>
      )}
      <Box sx={{ mt: -1 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('trust.refused.plan')}
        </Typography>
        <Button
          size="small"
          onClick={() => void refused.refetch()}
          startIcon={<Icon name="refresh" size={18} />}
          sx={{ ml: -1.5, mt: 0.25 }}
        >
          {t('trust.refused.lookAgain')}
        </Button>
      </Box>
    </Column>
  );
}

/** What the plan would set already, once it is carried out. */
function Planned({ networks }: { readonly networks: readonly string[] }) {
  const { t, i18n } = useTranslation('connect-home');
  const toPlan = useGoToPlan();
  const list = new Intl.ListFormat(i18n.language).format(networks);
  return (
    <Notice tone="know" title={t('trust.planned.title')}>
      <Typography variant="body2">{t('trust.planned.why', { networks: list })}</Typography>
      <Button size="small" variant="outlined" onClick={toPlan} sx={{ mt: 1.5 }}>
        {t('trust.planned.go')}
      </Button>
    </Notice>
  );
}

/** What is wanted and was not there when Latchkey looked, for instance because a file held it until an update. */
function useNotYetSet(wanted: readonly string[]): readonly string[] {
  const watching = useWatched('session');
  const session = watching.state === 'loading' ? undefined : watching.value;
  if (session?.state !== 'in' || session.look.trust.kind !== 'settable') return [];
  const { proxies } = session.look.trust;
  return wanted.filter((network) => !proxies.includes(network));
}

function Addresses(props: {
  readonly refused: readonly RefusedProxy[];
  readonly trusted: readonly string[];
  readonly by: HandsOn;
}) {
  const { t } = useTranslation(['connect-home', 'without-tunnel']);
  const calls = useCalls();
  const toPlan = useGoToPlan();
  const trust = useMutation(calls.home.trust.mutationOptions({ onSuccess: toPlan }));
  return (
    <>
      <ListCard label={t('trust.refused.list')}>
        {props.refused.map(({ address, network }) => {
          const button = (
            <Button
              variant="outlined"
              size="small"
              onClick={() => trust.mutate({ proxies: addNetwork(props.trusted, network) })}
            >
              {t('trust.refused.trust', { address })}
            </Button>
          );
          return (
            <ListRow
              key={address}
              mark={<IconTile icon="shield" />}
              title={t('trust.refused.title', { address })}
              detail={
                props.by === 'reverse-proxy'
                  ? t('without-tunnel:connect.trust.detail')
                  : t('trust.refused.detail')
              }
              end={<Box sx={{ display: { xs: 'none', sm: 'flex' } }}>{button}</Box>}
            >
              <Box sx={{ display: { xs: 'flex', sm: 'none' }, ml: 7, mt: 1 }}>{button}</Box>
            </ListRow>
          );
        })}
      </ListCard>
      <CallProblem error={trust.error} />
    </>
  );
}
