import type { Cloudflare } from '../../src/main/cloudflare/client.ts';

/** The call at which a process crashes, counted from 1, and whether that call is still sent. */
export interface CrashPoint {
  readonly atCall: number;
  readonly moment: 'before' | 'after';
}

/**
 * The client of a process that crashes in the middle: from then on nothing is sent and no answer arrives, not even to calls
 * under way. The engine behind it waits for ever, which looks like a crash to everybody else. `crashed` resolves once the
 * calls that had been sent have taken effect, because a process that takes over comes later than that.
 */
export function createCrashingClient(
  cloudflare: Cloudflare,
  crash: CrashPoint,
): { cloudflare: Cloudflare; crashed: Promise<void> } {
  const { promise: crashed, resolve } = Promise.withResolvers<void>();
  const send = crashAt(crash, resolve);
  return {
    crashed,
    cloudflare: {
      sdk: cloudflare.sdk,
      read: (schema, call, request) => send(() => cloudflare.read(schema, call, request)),
      readAll: (schema, call, request) => send(() => cloudflare.readAll(schema, call, request)),
      write: (schema, call, request) => send(() => cloudflare.write(schema, call, request)),
    },
  };
}

function crashAt({ atCall, moment }: CrashPoint, onCrashed: () => void) {
  let calls = 0;
  let underWay = 0;
  let hasCrashed = false;
  const waitForEver = <T>(): Promise<T> => {
    if (underWay === 0) onCrashed();
    return new Promise<T>(() => {});
  };
  return async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1;
    const isLast = calls === atCall;
    hasCrashed ||= isLast && moment === 'before';
    if (hasCrashed) return waitForEver();
    underWay += 1;
    const [answer] = await Promise.allSettled([call()]);
    underWay -= 1;
    hasCrashed ||= isLast;
    if (hasCrashed) return waitForEver();
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  };
}
