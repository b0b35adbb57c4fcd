import type { Setup } from '../../src/contract/setup.ts';
import { type Baseline, runBaseline } from './baseline.ts';
import type { FaultLab } from './fault-lab.ts';
import { clearFaults, type FlowInLab, openEngineIn, type RepeatableFlow } from './flow-in-lab.ts';
import type { Flow } from './flows.ts';
import { copyLocalState, createLocalState, type LocalState } from './local-state.ts';
import type { PreparedKey } from './prepared-key-pool.ts';

/** One flow in one lab, and the baseline that every disturbed run is compared to. */
export interface TestCase extends RepeatableFlow {
  readonly baseline: Baseline;
  /** Leaves the lab as it was found. */
  readonly close: () => void;
}

export async function openTestCase(
  lab: FaultLab,
  flow: Flow,
  keys: readonly PreparedKey[],
): Promise<TestCase> {
  const cleanUp = lab.saveState();
  lab.startMonitoring(flow);
  const before = createLocalState();
  await replayPast({ lab, flow, keys }, before);
  const putBack = lab.saveState();
  const reset = async (): Promise<LocalState> => {
    putBack();
    clearFaults(lab);
    lab.startMonitoring(flow);
    return copyLocalState(before);
  };
  const close = (): void => {
    clearFaults(lab);
    cleanUp();
  };
  const repeatable = { lab, flow, keys, reset, foreign: lab.readEndState().foreign };
  return { ...repeatable, close, baseline: await runBaseline(repeatable) };
}

/** Lets everything happen that came before the flow. */
export async function replayPast(at: FlowInLab, state: LocalState): Promise<void> {
  for (const event of at.flow.before) {
    switch (event.kind) {
      case 'foreign-objects-added':
        at.lab.addForeignObjects();
        break;
      case 'carried-out':
        await carryOutBefore(event.setup, 'done', at, state);
        break;
      case 'broken-off':
        at.lab.world.cloudflare.faults.add({
          ...event.at,
          occurrence: 'every',
          moment: 'before',
          trouble: { kind: 'success-false' },
        });
        await carryOutBefore(event.setup, 'failed', at, state);
        break;
    }
  }
}

async function carryOutBefore(
  setup: Setup,
  expected: 'done' | 'failed',
  at: FlowInLab,
  state: LocalState,
): Promise<void> {
  const { phase } = await openEngineIn(at, state).perform({ kind: 'carry-out', setup });
  clearFaults(at.lab);
  if (phase !== expected) throw new Error(`what happened before ${at.flow.name} came out ${phase}`);
  at.lab.connectHome();
}
