import type { Cloudflare } from '../../src/main/cloudflare/client.ts';

/** The call at which a process dies, counted from 1, and whether that call is still sent. */
export interface Death {
  readonly atCall: number;
  readonly moment: 'before' | 'after';
}

/**
 * A client in a process that dies: from then on nothing is sent and no answer arrives, also none that is under way. The
 * engine behind it waits for ever, which to everybody else looks like being dead. `died` tells when, and that what had been
 * sent by then has taken effect: whoever takes over comes later than that.
 */
export function mortal(
  cloudflare: Cloudflare,
  death: Death,
): { cloudflare: Cloudflare; died: Promise<void> } {
  let calls = 0;
  let underWay = 0;
  let isDead = false;
  const { promise: died, resolve: tell } = Promise.withResolvers<void>();
  const never = <T>(): Promise<T> => {
    if (underWay === 0) tell();
    return new Promise<T>(() => {});
  };
  const living = async <T>(send: () => Promise<T>): Promise<T> => {
    calls += 1;
    const isLast = calls === death.atCall;
    isDead ||= isLast && death.moment === 'before';
    if (isDead) return never();
    underWay += 1;
    const [answer] = await Promise.allSettled([send()]);
    underWay -= 1;
    isDead ||= isLast;
    if (isDead) return never();
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  };
  return {
    died,
    cloudflare: {
      sdk: cloudflare.sdk,
      read: (schema, call, request) => living(() => cloudflare.read(schema, call, request)),
      readAll: (schema, call, request) => living(() => cloudflare.readAll(schema, call, request)),
      write: (schema, call, request) => living(() => cloudflare.write(schema, call, request)),
    },
  };
}
