import type { FaultKind } from '../../src/practice/cloudflare/fault.ts';
import { type CallName, isRead, printCallName } from './call-name.ts';
import { type HomeCallName, loseOne, printHomeCallName } from './home-call-name.ts';
import { engineIn, type Scene } from './scene.ts';
import { failed, type Verdict, verdictOn } from './verdict.ts';

/** One trouble at one call of a flow: at Cloudflare, or a connection to Home Assistant that is lost with it. */
export type FaultPoint =
  | {
      readonly kind: 'call';
      readonly call: CallName;
      readonly moment: 'before' | 'after';
      readonly trouble: FaultKind;
    }
  | {
      readonly kind: 'home-call';
      readonly call: HomeCallName;
      readonly fate: 'request-lost' | 'answer-lost';
    };

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
export function faultPointsOf({ undisturbed: { calls, homeCalls } }: Scene): readonly FaultPoint[] {
  const kind = 'call';
  return [
    ...calls.flatMap((call) => [
      ...[...lost, ...slowedDown].map((trouble): FaultPoint => ({ kind, call, moment: 'before', trouble })),
      ...(isRead(call) ? [] : lost.map((trouble): FaultPoint => ({ kind, call, moment: 'after', trouble }))),
    ]),
    ...homeCalls.flatMap((call) =>
      (['request-lost', 'answer-lost'] as const).map(
        (fate): FaultPoint => ({ kind: 'home-call', call, fate }),
      ),
    ),
  ];
}

export function printFaultPoint(point: FaultPoint): string {
  if (point.kind === 'home-call') return `${point.fate} at ${printHomeCallName(point.call)}`;
  const { call, moment, trouble } = point;
  const name = trouble.kind === 'status' ? `${trouble.status}` : trouble.kind;
  return `${name} ${moment} ${printCallName(call)}`;
}

/**
 * A call that is never answered is given up after this long. Not shorter: on a busy computer good calls would be given up
 * too, and their effects come later than the next look.
 */
const PATIENCE_MS = 1000;

/** Lets this trouble strike, presses "Try again" once if the run could not be finished, and judges what came of it. */
export async function tryFault(scene: Scene, point: FaultPoint): Promise<Verdict> {
  const memory = await scene.begin();
  const hasStruck = prepared(point, scene);
  const isTimeout = point.kind === 'call' && point.trouble.kind === 'timeout';
  const engine = engineIn(scene, memory, isTimeout ? { timeoutMs: PATIENCE_MS } : {});
  const first = await engine.perform(scene.flow.act);
  if (!hasStruck()) return failed('this call was never made');
  await scene.arena.quiet();
  scene.arena.connectHome();
  const last = first.problem ? await engine.perform(scene.flow.act) : first;
  if (last.problem)
    return failed(`came out ${last.phase}: ${last.problem.code} ${last.problem.technical?.call}`);
  return verdictOn(scene, memory);
}

/** Lays the trouble out; the answer tells whether it has struck. */
function prepared(point: FaultPoint, { arena: { world } }: Scene): () => boolean {
  if (point.kind === 'home-call') return loseOne(world.home, point.call, () => point.fate);
  const { call, moment, trouble } = point;
  const { faults } = world.cloudflare;
  const struck = faults.struck();
  faults.add({ ...call, moment, trouble });
  return () => faults.struck() > struck;
}
