import type { FaultKind } from '../../../practice/cloudflare/fault.ts';
import { type CallName, isRead, printCallName } from './call-name.ts';
import { engineIn, type Scene } from './scene.ts';
import { failed, type Verdict, verdictOn } from './verdict.ts';

/** One trouble at one call of a flow. */
export interface FaultPoint {
  readonly call: CallName;
  readonly moment: 'before' | 'after';
  readonly trouble: FaultKind;
}

/** What can go wrong with an answer whose effect may or may not have happened. */
const lost: readonly FaultKind[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'reset' },
  { kind: 'timeout' },
  { kind: 'success-false' },
  { kind: 'malformed-json' },
];

/** Whoever is told to slow down has not been served. */
const slowedDown: readonly FaultKind[] = [
  { kind: 'too-many-requests', retryAfterSeconds: 0 },
  { kind: 'too-many-requests', retryAfterSeconds: 1 },
];

/** Every trouble at every call of one flow. To a read it makes no difference whether it was served. */
export function faultPointsOf({ undisturbed: { calls } }: Scene): readonly FaultPoint[] {
  return calls.flatMap((call) => [
    ...[...lost, ...slowedDown].map((trouble): FaultPoint => ({ call, moment: 'before', trouble })),
    ...(isRead(call) ? [] : lost.map((trouble): FaultPoint => ({ call, moment: 'after', trouble }))),
  ]);
}

export function printFaultPoint({ call, moment, trouble }: FaultPoint): string {
  const name = trouble.kind === 'status' ? `${trouble.status}` : trouble.kind;
  return `${name} ${moment} ${printCallName(call)}`;
}

/**
 * A call that is never answered is given up after this long. Not shorter: on a busy computer good calls would be given up
 * too, and their effects come later than the next look.
 */
const PATIENCE_MS = 1000;

/** Lets this trouble strike, presses "Try again" once if the run could not be finished, and judges what came of it. */
export async function tryFault(scene: Scene, { call, moment, trouble }: FaultPoint): Promise<Verdict> {
  const memory = await scene.begin();
  const { faults } = scene.arena.world.cloudflare;
  const struck = faults.struck();
  faults.add({ ...call, moment, trouble });
  const engine = engineIn(scene, memory, trouble.kind === 'timeout' ? { timeoutMs: PATIENCE_MS } : {});
  const first = await engine.perform(scene.flow.act);
  if (faults.struck() === struck) return failed('this call was never made');
  scene.arena.connectHome();
  const last = first.problem ? await engine.perform(scene.flow.act) : first;
  if (last.problem)
    return failed(`came out ${last.phase}: ${last.problem.code} ${last.problem.technical?.call}`);
  return verdictOn(scene, memory);
}
