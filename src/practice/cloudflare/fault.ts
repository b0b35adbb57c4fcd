/**
 * Deliberate trouble for chosen calls: what goes wrong, at which call, and whether the call's effect has happened by
 * then. Tests and the terminal rehearsal use it to stop Latchkey at every possible place.
 */
export type FaultKind =
  /** An error status with Cloudflare's error page, not JSON: what its front end sends when a service behind it fails. */
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504 }
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds: number }
  /** The connection is reset without an answer. */
  | { readonly kind: 'reset' }
  /** No answer ever comes; the caller has to give up. */
  | { readonly kind: 'timeout' }
  /** HTTP 200 whose envelope says `success: false`; the SDK does not throw for it (facts: cloudflare#sdk-errors). */
  | { readonly kind: 'success-false' }
  /** HTTP 200 with half an envelope. */
  | { readonly kind: 'malformed-json' };

export interface Fault {
  readonly method: string;
  /** Matches the last segments of the path; `*` stands for one segment, a final `**` for all that follow. */
  readonly path: string;
  /** Which of the matching calls, counted from 1. */
  readonly occurrence: number | 'every';
  readonly moment: 'before' | 'after';
  readonly trouble: FaultKind;
}

export interface Faults {
  /** Counts this call and says which fault, if any, is to strike it. The first matching one wins. */
  readonly strike: (method: string, path: string) => Fault | undefined;
  readonly add: (...faults: readonly Fault[]) => void;
  /** Forgets all faults; counting starts again. */
  readonly clear: () => void;
  /** How often a fault struck so far, so that a test can prove that its fault was met. */
  readonly struck: () => number;
  /** The faults that no call has met so far: whoever asked for one may have misspelt its path. */
  readonly unmet: () => readonly Fault[];
}

export function createFaults(initial: readonly Fault[]): Faults {
  let rules = initial.map(counted);
  let struck = 0;
  const met = new Set<Fault>();
  return {
    strike(method, path) {
      // Every matching rule counts the call, also when another one strikes it.
      const [striking] = rules.filter((rule) => rule.meets(method, path));
      if (striking === undefined) return undefined;
      struck += 1;
      met.add(striking.fault);
      return striking.fault;
    },
    add(...faults) {
      rules = [...rules, ...faults.map(counted)];
    },
    clear() {
      rules = [];
    },
    struck: () => struck,
    unmet: () => rules.map(({ fault }) => fault).filter((fault) => !met.has(fault)),
  };
}

function counted(fault: Fault): {
  readonly fault: Fault;
  readonly meets: (method: string, path: string) => boolean;
} {
  let seen = 0;
  return {
    fault,
    meets(method, path) {
      if (!matchesCall(fault, method, path)) return false;
      seen += 1;
      return fault.occurrence === 'every' || fault.occurrence === seen;
    },
  };
}

/** Whether a fault is about this call; `path` is below `/client/v4` and has no query. */
export function matchesCall(fault: Pick<Fault, 'method' | 'path'>, method: string, path: string): boolean {
  if (fault.method !== '*' && fault.method !== method) return false;
  const wanted = segments(fault.path);
  const actual = segments(path);
  if (wanted.at(-1) !== '**') return endsWith(actual, wanted);
  const prefix = wanted.slice(0, -1);
  return actual.some((_, end) => endsWith(actual.slice(0, end + 1), prefix));
}

function segments(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function endsWith(actual: readonly string[], wanted: readonly string[]): boolean {
  const offset = actual.length - wanted.length;
  return (
    offset >= 0 && wanted.every((segment, index) => segment === '*' || segment === actual[offset + index])
  );
}
