import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallsOut } from '../../../../contract/calls-out.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { ActionRow, IconTile, ListCard } from '../../../components/list-card.tsx';
import { writeDate } from '../../../components/moments.ts';
import { oneAfterAnother } from '../../../components/one-after-another.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { useIsAppWanted, useIsIn } from './carry.ts';

/** How the connector calls out now, as far as anybody can see it from here. */
export function SeenNow({ onLogIn }: { readonly onLogIn: () => void }) {
  const { t } = useTranslation(['connect-home', 'common']);
  const calls = useCalls();
  const { data, error, isFetching, refetch } = useQuery(calls.tunnel.callsOut.queryOptions({ gcTime: 0 }));
  const isIn = useIsIn();
  const canLogIn = useIsAppWanted() && !isIn;
  const again = (): void => void refetch();
  return (
    <ListCard label={t('callOut.seen.label')}>
      <ActionRow
        mark={<IconTile icon="path" />}
        title={t('callOut.seen.label')}
        detail={
          <Box role="status">
            {isFetching ? t('callOut.seen.asking') : data && !error && <Seen seen={data} />}
          </Box>
        }
        action={
          !isFetching && (
            <Button size="small" onClick={again}>
              {t('callOut.seen.again')}
            </Button>
          )
        }
      >
        {!isFetching && (
          <CallProblem error={error} action={{ label: t('common:retry'), onPress: again }} sx={{ mt: 1.5 }} />
        )}
        {!isFetching && data && data.log === null && canLogIn && (
          <Button size="small" variant="outlined" onClick={onLogIn} sx={{ mt: 1, ml: { xs: 0, sm: 7 } }}>
            {t('callOut.seen.logIn')}
          </Button>
        )}
      </ActionRow>
    </ListCard>
  );
}

function Seen({ seen: { connectors, startedAt, log } }: { readonly seen: CallsOut }) {
  const { t, i18n } = useTranslation('connect-home');
  const isAppWanted = useIsAppWanted();
  if (connectors === 0) return t('callOut.seen.none');
  const list = new Intl.ListFormat(i18n.language);
  const when = startedAt && writeDate(startedAt, i18n.language, moment);
  const started = when ? t('callOut.seen.started', { count: connectors, when }) : '';
  if (!log)
    return oneAfterAnother(t(isAppWanted ? 'callOut.seen.unseenApp' : 'callOut.seen.unseen'), started);
  const transports = list.format(log.transports.map((each) => t(`callOut.seen.over.${each}`)));
  const addresses = list.format(log.addresses.map((each) => t(`callOut.seen.by.${each}`)));
  return oneAfterAnother(t('callOut.seen.log', { transports, addresses }), started);
}

const moment = { dateStyle: 'long', timeStyle: 'short' } as const satisfies Intl.DateTimeFormatOptions;
