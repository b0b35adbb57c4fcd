import type { Clock } from '../clock/clock.ts';
import { isProblem } from '../errors/problem.ts';
import type { Call } from './calls.ts';

/** One call that was answered or given up: its name and how it ended, and nothing of what was said in it. */
export interface RecentCall {
  readonly call: Call;
  readonly at: Date;
  readonly ms: number;
  readonly ended:
    | 'well'
    | 'not-understood'
    | { readonly status?: number; readonly code?: number; readonly rayId?: string };
}

export interface RecentCalls {
  list(): readonly RecentCall[];
  /** Makes the call, and notes how it ended. */
  note<T>(call: Call, make: () => Promise<T>): Promise<T>;
}

const MOST = 60;

/** Keeps the last calls in memory: somebody who is asked for help wants to see them. */
export function createRecentCalls(clock: Clock): RecentCalls {
  const calls: RecentCall[] = [];
  const add = (call: RecentCall): void => {
    calls.push(call);
    if (calls.length > MOST) calls.shift();
  };
  return {
    list: () => [...calls],
    async note(call, make) {
      const at = clock.now();
      const began = clock.monotonic();
      const took = () => Math.round(clock.monotonic() - began);
      try {
        const answer = await make();
        add({ call, at, ms: took(), ended: 'well' });
        return answer;
      } catch (error) {
        add({ call, at, ms: took(), ended: endOf(error) });
        throw error;
      }
    },
  };
}

function endOf(error: unknown): RecentCall['ended'] {
  if (!isProblem(error)) return 'not-understood';
  const { status, code, rayId } = error.technical;
  return {
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(rayId === undefined ? {} : { rayId }),
  };
}
