import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RefusedProxy } from '../../../../contract/home.ts';
import { useJourney } from '../../../app/journey-context.tsx';
import { Icon } from '../../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../../components/list-card.tsx';
import { Notice, ProblemNote } from '../../../components/problem-note.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { problemOf } from '../../../program-access/problem-of.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { usePlan } from '../app-runs.tsx';
import { networksWith } from './networks.ts';

/** Whom Home Assistant's own log names as refused. Trusting one of them is a plan, which is shown first. */
export function Refused() {
  const { t } = useTranslation(['connect-home', 'common']);
  const { journey } = useJourney();
  const calls = useCalls();
  const toPlan = usePlan();
  const refused = useQuery(calls.home.refusedProxies.queryOptions({ gcTime: 0 }));
  const trust = useMutation(
    calls.home.trust.mutationOptions({
      onSuccess: toPlan,
    }),
  );
  const trusted = journey.answers.homeWish?.trustedProxies ?? [];
  if (refused.isPending) {
    return <Waiting what={t('trust.refused.asking')} usually={t('trust.refused.askingUsually')} />;
  }
  if (refused.error) {
    return (
      <ProblemNote
        problem={problemOf(refused.error)}
        action={{ label: t('common:retry'), onPress: () => void refused.refetch() }}
      />
    );
  }
  return (
    <Box>
      {refused.data.length > 0 ? (
        <Addresses
          refused={refused.data}
          onTrust={({ network }) => trust.mutate({ proxies: networksWith(trusted, network) })}
        />
      ) : (
        <Notice tone="know" title={t('trust.refused.none')}>
          {t('trust.refused.noneWhy')}
        </Notice>
      )}
      {trust.error && (
        <Box sx={{ mt: 1.5 }}>
          <ProblemNote problem={problemOf(trust.error)} />
        </Box>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
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
  );
}

function Addresses(props: {
  readonly refused: readonly RefusedProxy[];
  readonly onTrust: (proxy: RefusedProxy) => void;
}) {
  const { t } = useTranslation('connect-home');
  return (
    <ListCard label={t('trust.refused.list')}>
      {props.refused.map((proxy) => {
        const { address } = proxy;
        const button = (
          <Button variant="outlined" size="small" onClick={() => props.onTrust(proxy)}>
            {t('trust.refused.trust', { address })}
          </Button>
        );
        return (
          <ListRow
            key={address}
            mark={<IconTile icon="shield" />}
            title={t('trust.refused.title', { address })}
            detail={t('trust.refused.detail')}
            end={<Box sx={{ display: { xs: 'none', sm: 'flex' } }}>{button}</Box>}
          >
            <Box sx={{ display: { xs: 'flex', sm: 'none' }, ml: 7, mt: 1 }}>{button}</Box>
          </ListRow>
        );
      })}
    </ListCard>
  );
}
