import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ProgressStep } from '../../../contract/progress.ts';
import { hidden } from '../../components/hidden.ts';
import { ListCard, ListRow, type RowState, StateMark } from '../../components/list-card.tsx';
import { useAfter } from '../../components/waiting.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { measureTime, summarizeState } from './group-progress.ts';
import { useGroupWords } from './group-words.tsx';
import { type GroupId, groupChanges } from './groups.ts';
import { findHomeWorkNow, type HomeWork } from './home-changes.ts';

/** The plan's rows with how far each is and how long it really took. */
export function BuildRows(props: {
  readonly steps: readonly ProgressStep[];
  readonly build: 'goes-on' | 'stopped';
  readonly direction: 'build' | 'undo';
}) {
  const { steps } = props;
  const { t } = useTranslation('build');
  const { journey } = useJourney();
  const wordsOf = useGroupWords(props.direction === 'undo' ? 'back' : 'there');
  const rows = createRows(steps, props.build, wordsOf);
  // The lock is the first to come and the last to go.
  const goes = journey.answers.removal === 'wanted' ? 'build' : 'undo';
  if (props.direction === goes) rows.reverse();
  const over = rows
    .filter((row) => row.state === 'done' || row.state === 'undone' || row.state === 'failed')
    .at(-1);
  return (
    <>
      <ListCard label={t('building.list')}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ListCard>
      <Box role="status" sx={hidden}>
        {over && `${over.title}: ${t(`state.${over.state}`)}`}
      </Box>
    </>
  );
}

interface BuildRow extends ReturnType<ReturnType<typeof useGroupWords>> {
  readonly id: GroupId;
  /** What Home Assistant is at. */
  readonly now: HomeWork | undefined;
  readonly state: RowState | 'partly';
  readonly ms: number | null;
}

function createRows(
  steps: readonly ProgressStep[],
  build: 'goes-on' | 'stopped',
  wordsOf: ReturnType<typeof useGroupWords>,
): BuildRow[] {
  const stepOf = new Map(steps.map((step) => [step.change.id, step]));
  return groupChanges(steps.map((step) => step.change)).map((group) => {
    const own = group.changes.map((change) => stepOf.get(change.id)).filter((step) => step !== undefined);
    const states = own.map((step) => step.state);
    return {
      ...wordsOf(group),
      id: group.id,
      now: findHomeWorkNow(own),
      state: summarizeState(states, build),
      ms: measureTime(own),
    };
  });
}

function Row({ row }: { readonly row: BuildRow }) {
  const standing = <Standing state={row.state} ms={row.ms} />;
  return (
    <ListRow
      mark={<StateMark state={row.state === 'partly' ? 'waiting' : row.state} />}
      title={
        <Box component="span" sx={{ color: row.state === 'waiting' ? 'text.secondary' : undefined }}>
          {row.title}
        </Box>
      }
      // What each change is stood in the plan; here only what did not work is explained.
      detail={row.state === 'failed' ? row.detail : undefined}
      {...(row.state === 'done' || row.state === 'waiting' ? { end: standing } : { stands: standing })}
    >
      {row.now && <AtHome key={row.now} work={row.now} />}
    </ListRow>
  );
}

/** What Home Assistant is at: it takes its time, so each part is told, and after a while how long it usually takes. */
function AtHome({ work }: { readonly work: HomeWork }) {
  const { t } = useTranslation('build');
  const long = useAfter(10_000);
  return (
    <Typography variant="body2" role="status" sx={{ mt: 0.75, ml: 5 }}>
      {t(`work.${work}.now`)}
      {long && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {t(`work.${work}.usually`)}
        </Box>
      )}
    </Typography>
  );
}

/** State in words for everybody; where a mark or a time says it on the screen, the words are spoken only. */
function Standing({ state, ms }: { readonly state: RowState | 'partly'; readonly ms: number | null }) {
  const { t, i18n } = useTranslation('build');
  const said = t(`state.${state}`);
  const shown = state !== 'done' && state !== 'waiting';
  return (
    <Typography variant="body2" sx={{ color: state === 'failed' ? 'error.main' : 'text.secondary' }}>
      <Box component="span" sx={shown ? {} : hidden}>
        {said}
      </Box>
      {state === 'done' && ms !== null && <span> {time(ms)}</span>}
    </Typography>
  );

  function time(taken: number): string {
    if (taken < 50) return t('instantly');
    const seconds = (taken / 1000).toLocaleString(i18n.language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return t('seconds', { seconds });
  }
}
