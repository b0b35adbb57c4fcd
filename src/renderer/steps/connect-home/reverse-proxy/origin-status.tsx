import { Box, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { ListCard, ListRow, type RowState, StateMark } from '../../../components/list-card.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useGoToPlan } from '../../build/go-to-plan.ts';
import type { OriginEnd, OriginState } from './origin-state.ts';

/** Green stands for a home that answered, and for nothing less. */
const marks: Readonly<Record<OriginEnd, RowState>> = {
  none: 'waiting',
  coming: 'running',
  blocked: 'running',
  unreachable: 'running',
  closed: 'failed',
  'not-secure': 'failed',
  certificate: 'failed',
  'refuses-cloudflare': 'failed',
  'finds-nobody': 'failed',
  'not-trusting': 'failed',
  connected: 'done',
  turned: 'waiting',
  open: 'failed',
  'knock-silent': 'waiting',
  wrong: 'failed',
};

/** How the way home is right now, spoken when it changes. */
export function OriginStatusCard(props: { readonly state: OriginState; readonly onRetry: () => void }) {
  const { t } = useTranslation(['without-tunnel', 'common']);
  const { state } = props;
  if (state.kind === 'unknown') {
    return (
      <ProblemNote problem={state.problem} action={{ label: t('common:retry'), onPress: props.onRetry }} />
    );
  }
  return (
    <Box role="status">
      <ListCard label={t('connect.status.title')}>
        {state.kind === 'asking' ? (
          <ListRow
            mark={<StateMark state="running" />}
            title={t('connect.status.asking')}
            detail={t('connect.status.askingUsually')}
          />
        ) : (
          <SeenRow {...state} />
        )}
      </ListCard>
    </Box>
  );
}

/** The catalogue's detail for each; what is shown for `wrong` is the note below. */
const details = {
  none: 'noneDetail',
  coming: 'comingDetail',
  blocked: 'blockedDetail',
  unreachable: 'unreachableDetail',
  closed: 'closedDetail',
  'not-secure': 'notSecureDetail',
  certificate: 'certificateDetail',
  'refuses-cloudflare': 'refusesCloudflareDetail',
  'finds-nobody': 'findsNobodyDetail',
  'not-trusting': 'notTrustingDetail',
  connected: 'connectedDetail',
  turned: 'turnedDetail',
  open: 'openDetail',
  'knock-silent': 'knockSilentDetail',
} as const satisfies Readonly<Record<Exclude<OriginEnd, 'wrong'>, string>>;

function SeenRow({ end, when }: Extract<OriginState, { kind: 'seen' }>) {
  const { t } = useTranslation('without-tunnel');
  const { journey } = useJourney();
  const toPlan = useGoToPlan();
  const home =
    journey.answers.home?.inTheHouse ?? journey.answers.home?.reachedAt ?? journey.answers.home?.url;
  return (
    <ListRow
      mark={<StateMark state={marks[end]} />}
      title={t(`connect.status.${end}`)}
      detail={
        <>
          {end !== 'wrong' && t(`connect.status.${details[end]}`, { home: home ?? '' })}
          {when === 'before' && <div>{t('connect.status.lost')}</div>}
          {end === 'none' && (
            <Box sx={{ mt: 1 }}>
              <Button size="small" variant="outlined" onClick={() => toPlan()}>
                {t('connect.status.build')}
              </Button>
            </Box>
          )}
        </>
      }
    />
  );
}
