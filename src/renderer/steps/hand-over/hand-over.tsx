import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { DeviceId } from '../../../contract/setup.ts';
import { useJourney } from '../../app/journey-context.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useDraft } from '../../drafts/drafts.tsx';
import { Home } from '../../home/home.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { AllKeysScreen } from './all-keys-screen.tsx';
import { DeviceScreen } from './device-screen.tsx';
import { DoneScreen } from './done-screen.tsx';
import { type KeyRow, keyRows, nextKey } from './key-rows.ts';

const Place = z.union([
  z.literal('all'),
  z.literal('done'),
  z.literal('home'),
  z.object({ device: DeviceId }),
]);

/**
 * Hand over the keys: all of them, one device at a time, the end of the way, and the home there is from then on. A reload
 * stays at the place.
 */
export function HandOver() {
  const { t } = useTranslation(['hand-over', 'common']);
  const { journey } = useJourney();
  const calls = useCalls();
  const list = useQuery(calls.keys.list.queryOptions({ gcTime: 0 }));
  const { devices = [] } = journey.answers;
  if (list.data) return <Places rows={keyRows(devices, list.data, journey.answers)} />;
  return (
    <StepScreen heading={t('heading')} lead={t('lead')}>
      {list.error ? (
        <ProblemNote
          problem={problemOf(list.error)}
          action={{ label: t('common:retry'), onPress: () => void list.refetch() }}
        />
      ) : (
        <Waiting what={t('looking')} usually={t('lookingUsually')} />
      )}
    </StepScreen>
  );
}

function Places({ rows }: { readonly rows: readonly KeyRow[] }) {
  // Who comes back when nothing is left to hand over from here comes home.
  const [place, go] = useDraft<typeof Place>('hand-over', Place, () =>
    rows.length > 0 && !nextKey(rows) ? 'home' : 'all',
  );
  const all = (
    <AllKeysScreen key="all" rows={rows} onOpen={(device) => go({ device })} onFinish={() => go('done')} />
  );
  if (place === 'all') return all;
  if (place === 'home') return <Home key="home" rows={rows} onKeys={() => go('all')} />;
  if (place === 'done') {
    return <DoneScreen key="done" rows={rows} onKeys={() => go('all')} onHome={() => go('home')} />;
  }
  const row = rows.find(({ device }) => device.id === place.device);
  if (!row) return all;
  return (
    <DeviceScreen
      key={row.device.id}
      row={row}
      rows={rows}
      onOpen={(device) => go({ device })}
      onAll={() => go('all')}
      onFinish={() => go('done')}
    />
  );
}
