import type { Clock } from '../../src/main/clock/clock.ts';
import { type Engine, openEngine } from './engine.ts';
import type { FaultLab } from './fault-lab.ts';
import { type Flow, hasHomeAccess, setupId } from './flows.ts';
import type { HomeAccess } from './home-access.ts';
import type { LocalState } from './local-state.ts';
import { createPreparedKeyPool, type PreparedKey, type ProcessRole } from './prepared-key-pool.ts';

export interface FlowInLab {
  readonly lab: FaultLab;
  readonly flow: Flow;
  readonly keys: readonly PreparedKey[];
  /** Default: the world's own, which was made long ago. */
  readonly token?: string;
  /** Default: the computer's, without pauses. */
  readonly clock?: Clock;
}

/** A flow that can be run again and again from the same start. */
export interface RepeatableFlow extends FlowInLab {
  /** Puts the world back to what it was before the flow, and gives what this computer knew then. */
  readonly reset: () => Promise<LocalState>;
  /** What is not ours, as it was before. */
  readonly foreign: unknown;
}

/** The engine of one process, run in this one. The role tells which keys it would make. */
export function openEngineIn(
  { lab, flow, keys, clock, token = lab.world.token }: FlowInLab,
  state: LocalState,
  { role = 'first', ...api }: { readonly role?: ProcessRole; readonly timeoutMs?: number } = {},
): Engine {
  const { apiUrl } = lab.world;
  return openEngine({
    api: { apiUrl, token, ...api },
    setupId,
    ...state,
    clock,
    keyPool: createPreparedKeyPool(keys, role),
    ...findHomeAccess({ lab, flow }),
  });
}

/** What the engine needs to reach Home Assistant, in the flows that have access to it. */
export function findHomeAccess({ lab: { world }, flow }: Pick<FlowInLab, 'lab' | 'flow'>): {
  readonly home?: HomeAccess;
} {
  if (!hasHomeAccess(flow)) return {};
  return { home: { url: world.home.url, token: world.home.ownerToken, worldUrl: world.baseUrl } };
}

/** No call of Cloudflare or Home Assistant is disturbed any more. */
export function clearFaults({ world }: FaultLab): void {
  world.cloudflare.faults.clear();
  world.home.loseCalls(() => 'answered');
}
