import type { RunningWork } from '../../contract/updates.ts';
import type { CallsUnderWay } from '../router/base/calls-under-way.ts';
import type { Services } from '../router/base/services.ts';

type HomeWork = Pick<Services, 'build' | 'journey' | 'pickUps'>;

/** What goes on with the home, of which closing the program leaves a part for the next start. */
export function findHomeWork({ build, journey, pickUps }: HomeWork): RunningWork | undefined {
  const { phase } = build.progress.get();
  if (journey.journey.get().answers.removal === 'wanted') return 'removal';
  if (phase === 'running' || phase === 'undoing') return 'build';
  return pickUps.state.get().state === 'open' ? 'hand-over' : undefined;
}

interface AllWork extends HomeWork {
  readonly callsUnderWay: CallsUnderWay;
  /** Whether keys would be lost by closing now. */
  readonly losesKeys: () => Promise<boolean>;
}

/** That, and everything else that closing the program now would cut off. */
export async function findRunningWork(work: AllWork): Promise<RunningWork | undefined> {
  const ofHome = findHomeWork(work);
  if (ofHome !== undefined) return ofHome;
  if (await work.losesKeys()) return 'hand-over';
  return work.callsUnderWay.count() > 0 ? 'other' : undefined;
}
