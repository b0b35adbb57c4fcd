/** What was asked of the API. Paths only, so a token can never be in it: tokens travel in headers. */
export interface LoggedCall {
  readonly method: string;
  /** Below `/client/v4`, without the query. */
  readonly path: string;
  readonly query: string;
  /** The status answered; `none` when the connection ended without an answer. */
  readonly status: number | 'none';
  /** Whether it changed something, also when the answer was lost afterwards. */
  readonly effect: 'write' | 'none';
}

export interface CallLog {
  readonly arrived: () => void;
  readonly finished: (call: LoggedCall) => void;
  /** Told of every call from now on, when its effect has happened and its answer is not on the way yet. */
  readonly watch: (told: (call: LoggedCall) => void) => void;
  /** Finished calls, in the order they finished. */
  readonly calls: () => readonly LoggedCall[];
  readonly counts: () => CallCounts;
}

export interface CallCounts {
  /** All calls of the API, refused ones included. */
  readonly apiCalls: number;
  /** Calls other than GET that reached their effect. */
  readonly writes: number;
}

export function createCallLog(): CallLog {
  const calls: LoggedCall[] = [];
  const watchers: ((call: LoggedCall) => void)[] = [];
  let apiCalls = 0;
  return {
    arrived() {
      apiCalls += 1;
    },
    finished(call) {
      calls.push(call);
      for (const told of watchers) told(call);
    },
    watch(told) {
      watchers.push(told);
    },
    calls: () => [...calls],
    counts: () => ({ apiCalls, writes: calls.filter(({ effect }) => effect === 'write').length }),
  };
}
