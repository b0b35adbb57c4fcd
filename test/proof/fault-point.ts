import type { FaultKind } from '../../src/practice/cloudflare/fault.ts';
import type { Baseline } from './baseline.ts';
import { type CallName, isRead, printCallName } from './call-name.ts';
import { type HomeCallName, printHomeCallName } from './home-call-name.ts';
import type { PointTraits } from './selection.ts';

/** One fault at one call of a flow: at Cloudflare, or at Home Assistant, where the connection is lost with the call. */
export type FaultPoint = CallFault | HomeCallFault;

export interface CallFault {
  readonly kind: 'call';
  readonly call: CallName;
  readonly moment: 'before' | 'after';
  readonly trouble: FaultKind;
}

export interface HomeCallFault {
  readonly kind: 'home-call';
  readonly call: HomeCallName;
  readonly fate: 'request-lost' | 'answer-lost';
}

/** What can go wrong with an answer whose effect may or may not have happened. */
const lostAnswers: readonly FaultKind[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'reset' },
  { kind: 'timeout' },
  { kind: 'success-false' },
  { kind: 'malformed-json' },
];

/** A call that is told to slow down has had no effect. */
const rateLimits: readonly FaultKind[] = [
  { kind: 'too-many-requests', retryAfterSeconds: 0 },
  { kind: 'too-many-requests', retryAfterSeconds: 1 },
];

const fates = ['request-lost', 'answer-lost'] as const;

/** Every fault at every call of a flow. */
export function listFaultPoints({
  calls,
  homeCalls,
}: Pick<Baseline, 'calls' | 'homeCalls'>): readonly FaultPoint[] {
  return [
    ...calls.flatMap(listCallFaults),
    ...homeCalls.flatMap((call) => fates.map((fate): HomeCallFault => ({ kind: 'home-call', call, fate }))),
  ];
}

/** To a read it makes no difference whether it was served. */
function listCallFaults(call: CallName): readonly CallFault[] {
  const before = [...lostAnswers, ...rateLimits].map(
    (trouble): CallFault => ({ kind: 'call', call, moment: 'before', trouble }),
  );
  if (isRead(call)) return before;
  return [
    ...before,
    ...lostAnswers.map((trouble): CallFault => ({ kind: 'call', call, moment: 'after', trouble })),
  ];
}

/** For people, and to find the point again: `timeout after POST dns_records`. */
export function printFaultPoint(point: FaultPoint): string {
  if (point.kind === 'home-call') return `${point.fate} at ${printHomeCallName(point.call)}`;
  return `${printTrouble(point.trouble)} ${point.moment} ${printCallName(point.call)}`;
}

export function readFaultTraits(point: FaultPoint): PointTraits {
  if (point.kind === 'home-call') {
    return { target: `${point.fate} at ${point.call.name} in Home Assistant`, kind: point.fate };
  }
  const { method, path } = point.call;
  return {
    target: `${point.moment} ${method} ${path}`,
    kind: `${printTrouble(point.trouble)} ${point.moment}`,
  };
}

function printTrouble(trouble: FaultKind): string {
  switch (trouble.kind) {
    case 'status':
      return `${trouble.status}`;
    case 'too-many-requests': {
      const { retryAfterSeconds } = trouble;
      return `${trouble.kind} (retry ${retryAfterSeconds === 0 ? 'at once' : `after ${retryAfterSeconds} s`})`;
    }
    default:
      return trouble.kind;
  }
}
