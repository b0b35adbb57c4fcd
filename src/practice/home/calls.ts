/** Something that was asked of the home. Names only, so no token can be in it. */
export interface HomeCall {
  readonly kind: 'ws' | 'http';
  /** `http/config/configure`, `supervisor/api post /store/repositories`, `GET /manifest.json`. */
  readonly name: string;
  /** Whether it changed the home, also when its answer was lost. Logging in and out changes nothing here. */
  readonly write: boolean;
}

/** What becomes of a call. Lost ones end with the connection: before their effect, or after it. */
export type CallFate = 'answered' | 'request-lost' | 'answer-lost';

export interface HomeCalls {
  /** Asked when a call arrives. */
  readonly fateOf: (call: Pick<HomeCall, 'kind' | 'name'>) => CallFate;
  readonly finished: (call: HomeCall) => void;
  /** In the order in which they finished. */
  readonly all: () => readonly HomeCall[];
  /** Told of every call from now on, when its effect has happened and its answer is not on the way yet. */
  readonly watch: (told: (call: HomeCall) => void) => void;
  /** Decides about every call from now on. */
  readonly lose: (decide: HomeCalls['fateOf']) => void;
}

export function createHomeCalls(): HomeCalls {
  const calls: HomeCall[] = [];
  const watchers: ((call: HomeCall) => void)[] = [];
  let decide: HomeCalls['fateOf'] = () => 'answered';
  return {
    fateOf: (call) => decide(call),
    finished(call) {
      calls.push(call);
      for (const told of watchers) told(call);
    },
    all: () => [...calls],
    watch: (told) => void watchers.push(told),
    lose(next) {
      decide = next;
    },
  };
}
