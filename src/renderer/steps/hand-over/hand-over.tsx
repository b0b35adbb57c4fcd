import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { DeviceId } from '../../../contract/setup.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { AllKeysScreen } from './all-keys-screen.tsx';
import type { DashboardProps } from './dashboard-props.ts';
import { DeviceScreen } from './device-screen.tsx';
import { DoneScreen } from './done-screen.tsx';
import { GuidePlace } from './guide-place.ts';
import { GuideScreen } from './guide-screen.tsx';
import { TakeOutScreen } from './install/take-out-screen.tsx';
import type { AfterThis } from './keys/after-this.ts';
import { findNextKey, type KeyRow, listKeyRows } from './keys/key-rows.ts';
import { WordsInView } from './keys/words-in-view.tsx';
import { StickFiles } from './stick/stick-files.tsx';
import { VisitScreen } from './visit/visit-screen.tsx';
import { WayScreen } from './way-screen.tsx';
import { type Removal, removals, type Way, ways } from './ways/ways.ts';

const AtDevice = z.object({
  device: DeviceId,
  /** One of its ways, what is done on it, whether it works, and what is tidied up then; all its ways when absent. */
  at: z.enum([...ways, 'guide', 'visit', ...removals]).optional(),
  /** How far the guide is; its beginning when absent. */
  place: GuidePlace.optional(),
});
const Screen = z.union([z.enum(['all', 'done', 'home', 'stick-files']), AtDevice]);
type Screen = z.infer<typeof Screen>;

/**
 * Hand over the keys: all of them, one device at a time, the end of the way, and the home there is from then on. A reload
 * stays at the screen.
 */
export function HandOver(props: { readonly dashboard: ComponentType<DashboardProps> }) {
  const { t } = useTranslation(['hand-over', 'common']);
  const { journey } = useJourney();
  const calls = useCalls();
  const list = useQuery(calls.keys.list.queryOptions({ gcTime: 0 }));
  const { devices = [] } = journey.answers;
  if (list.data) {
    return <Screens rows={listKeyRows(devices, list.data, journey.answers)} dashboard={props.dashboard} />;
  }
  return (
    <StepScreen heading={t('heading')} lead={t('lead')}>
      {list.error ? (
        <ProblemNote
          problem={toProblem(list.error)}
          action={{ label: t('common:retry'), onPress: () => void list.refetch() }}
        />
      ) : (
        <Waiting what={t('looking')} usually={t('lookingUsually')} />
      )}
    </StepScreen>
  );
}

function Screens(props: {
  readonly rows: readonly KeyRow[];
  readonly dashboard: ComponentType<DashboardProps>;
}) {
  const { rows, dashboard: Dashboard } = props;
  const { t } = useTranslation('hand-over');
  // Who comes back when nothing is left to hand over from here comes home.
  const [screen, go] = useDraft<typeof Screen>('hand-over', Screen, () =>
    rows.length > 0 && !findNextKey(rows) ? 'home' : 'all',
  );
  const all = (
    <AllKeysScreen
      key="all"
      rows={rows}
      onOpen={(device) => go({ device })}
      onStickFiles={() => go('stick-files')}
      onFinish={() => go('done')}
    />
  );
  if (screen === 'all') return all;
  if (screen === 'stick-files') {
    return <StickFiles key="stick-files" back={{ label: t('device.back'), onPress: () => go('all') }} />;
  }
  if (screen === 'home')
    return (
      <Dashboard key="home" rows={rows} onKeys={() => go('all')} onDevice={(device) => go({ device })} />
    );
  if (screen === 'done') {
    return <DoneScreen key="done" rows={rows} onKeys={() => go('all')} onHome={() => go('home')} />;
  }
  const row = rows.find(({ device }) => device.id === screen.device);
  if (!row) return all;
  return (
    <WordsInView key={row.device.id}>
      <OneDevice row={row} rows={rows} at={screen.at} place={screen.place} go={go} />
    </WordsInView>
  );
}

/** One device's way: how its key travels, what is done there, and whether it works. */
function OneDevice({ at, place, ...props }: OneDeviceProps & Pick<z.infer<typeof AtDevice>, 'at' | 'place'>) {
  const { row, rows, go } = props;
  const way = useWaysOn(props);
  switch (at) {
    case 'guide':
      return <GuideScreen key="guide" row={row} place={place ?? 0} {...way} />;
    case 'visit':
      return <VisitScreen key="visit" row={row} rows={rows} {...way} onGuide={() => way.onPlace('last')} />;
    case 'stick-files':
      return <StickFiles key="stick-files" back={way.backToDevice} />;
    case 'take-out':
      return <TakeOutScreen key="take-out" row={row} onWays={way.onWays} onGuide={way.onGuide} />;
  }
  if (at === undefined || row.copy !== 'ready') {
    return (
      // The question is another one when the spare copy is gone.
      <DeviceScreen key={`ways ${row.copy}`} row={row} rows={rows} {...way} onAll={() => go('all')} />
    );
  }
  return <WayScreen key={at} way={at} row={row} {...way} />;
}

interface OneDeviceProps {
  readonly row: KeyRow;
  readonly rows: readonly KeyRow[];
  readonly go: (screen: Screen) => void;
}

/** Where one can go from each screen of a device. */
function useWaysOn({ row, go }: OneDeviceProps) {
  const { t } = useTranslation('hand-over');
  const device = row.device.id;
  const onWays = (): void => go({ device });
  return {
    onWays,
    backToDevice: { label: t('device.backToDevice', { name: row.device.name }), onPress: onWays },
    onWay: (way: Way): void => go({ device, at: way }),
    onGuide: (): void => go({ device, at: 'guide' }),
    onPlace: (place: GuidePlace): void => go({ device, at: 'guide', place }),
    onVisit: (): void => go({ device, at: 'visit' }),
    onRemoval: (removal: Removal): void => go({ device, at: removal }),
    onStickFiles: (): void => go({ device, at: 'stick-files' }),
    onAfter: (after: AfterThis): void =>
      go(after.to === 'next' ? { device: after.row.device.id } : after.to === 'finish' ? 'done' : 'all'),
  };
}
