import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Platform } from '../../../../contract/setup.ts';
import { Column } from '../../../components/column.tsx';
import { oneAfterAnother } from '../../../components/one-after-another.ts';
import { Point, Points } from '../../../components/points.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { RemindMe } from '../../../papers/remind-me.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { useStream } from '../../../program-access/use-stream.ts';
import { MomentScreen } from '../../moment-screen.tsx';
import { chooseNext } from '../keys/after-this.ts';
import { classifyHandOver } from '../keys/key-rows.ts';
import { OldKey } from './old-key.tsx';
import { PlayedVisit } from './played-visit.tsx';
import { TakeOldKeyOut } from './take-old-key-out.tsx';
import { ToldVisit } from './told-visit.tsx';
import type { VisitProps } from './visit-props.ts';

/** Does it work? Waits for the device to come in with its key, and says so when it has. */
export function VisitScreen(props: VisitProps) {
  return props.row.state === 'in-use' ? <Seen key="seen" {...props} /> : <Waits key="waits" {...props} />;
}

/** In practice the program can see the visit, and play it; outside of it only the user can. */
function Waits(props: VisitProps) {
  const { t } = useTranslation(['hand-over', 'common']);
  const { device } = props.row;
  const calls = useCalls();
  const visit = useStream((signal) => calls.handOver.visit.watch.call({ deviceId: device.id }, { signal }));
  const now = visit.state === 'loading' ? undefined : visit.value;
  if (now?.state === 'waiting') {
    return now.seenBy === 'latchkey' ? (
      <PlayedVisit {...props} open={now.open} />
    ) : (
      <ToldVisit {...props} open={now.open} opensTo={now.opensTo} />
    );
  }
  return (
    <StepScreen
      heading={t('visit.heading', { name: device.name })}
      back={{ label: t('visit.toGuide'), onPress: props.onGuide }}
    >
      {visit.state === 'lost' && !now ? (
        <ProblemNote problem={visit.problem} action={{ label: t('common:retry'), onPress: visit.retry }} />
      ) : (
        <Waiting what={t('visit.again')} />
      )}
    </StepScreen>
  );
}

/** It came in. What is left is to tidy up, and the next device. */
function Seen(props: VisitProps) {
  const { t } = useTranslation('hand-over');
  const { journey } = useJourney();
  const { name, platform } = props.row.device;
  const after = chooseNext(props.rows, props.row);
  const left = props.rows.length - classifyHandOver(props.rows);
  // While two keys open, only the user knows which one it was.
  const isOnlySaid = journey.mode === 'real' && props.row.device.renewal?.previous === 'works';
  const isRenewed = props.row.device.renewal !== undefined;
  return (
    <MomentScreen
      heading={t('visit.seen.title', { name })}
      lead={
        <span role="status">
          {oneAfterAnother(t(leadOf()), left > 0 && t('visit.seen.left', { count: left }))}
        </span>
      }
      moment={{ kind: 'comes-in', name }}
      back={{ label: t('visit.toGuide'), onPress: props.onGuide }}
      primary={{ label: labelOf(), onPress: () => props.onAfter(after) }}
    >
      {(journey.mode === 'real' || isRenewed) && (
        <Column>
          <OldKey device={props.row.device} />
          <TakeOldKeyOut row={props.row} />
          {isRenewed && <RemindMe after="renewal" />}
          {journey.mode === 'real' && <TidyUp platform={platform} onStickFiles={props.onStickFiles} />}
        </Column>
      )}
    </MomentScreen>
  );

  function leadOf() {
    if (isOnlySaid) return 'twoKeys.saidLead';
    return journey.mode === 'practice' ? 'visit.seen.practiceLead' : 'visit.seen.lead';
  }

  function labelOf(): string {
    switch (after.to) {
      case 'next':
        return t('next', { name: after.row.device.name });
      case 'finish':
        return t('finish');
      case 'all':
        return t('device.done');
    }
  }
}

/** What lies around once the device has its key. */
function TidyUp(props: { readonly platform: Platform; readonly onStickFiles: () => void }) {
  const { t } = useTranslation('hand-over');
  const calls = useCalls();
  const can = useQuery(calls.handOver.ways.queryOptions({ gcTime: 0 }));
  const isProgram = props.platform === 'program';
  return (
    <Points title={t('visit.seen.list')}>
      <Point icon="file">{t(isProgram ? 'visit.seen.programFile' : 'visit.seen.file')}</Point>
      {can.data?.drives === 'possible' && (
        <Point icon="stick">
          {t('visit.seen.stick')}
          <Box component="span" sx={{ display: 'block', ml: -1.25 }}>
            <Button size="small" onClick={props.onStickFiles}>
              {t('removal.stick-files')}
            </Button>
          </Box>
        </Point>
      )}
      <Point icon="key">{t(isProgram ? 'visit.seen.programWords' : 'visit.seen.words')}</Point>
    </Points>
  );
}
