import type { OutgoingFile } from '../host.ts';
import type { RandomBytes } from './session.ts';

/** Files on their way to the browser: each waits at an address of its own, is taken once, and not for long. */
export interface Downloads {
  /** @returns the ticket under which the file can be taken */
  offer(file: OutgoingFile): string;
  /** The file, which is then gone from here; `undefined` when it was taken, has expired or never was. */
  take(ticket: string): OutgoingFile | undefined;
  /** Forgets everything. */
  close(): void;
}

/** Calls `act` once after `ms`. Returns how to call it off. */
export type After = (ms: number, act: () => void) => () => void;

/** Long enough to answer a browser's question where to save, short enough that a forgotten key does not linger. */
const lifetimeMs = 5 * 60_000;

export function createDownloads({
  randomBytes,
  after,
}: {
  readonly randomBytes: RandomBytes;
  readonly after: After;
}): Downloads {
  const waiting = new Map<string, { readonly file: OutgoingFile; readonly cancelExpiry: () => void }>();
  const take = (ticket: string): OutgoingFile | undefined => {
    const entry = waiting.get(ticket);
    entry?.cancelExpiry();
    waiting.delete(ticket);
    return entry?.file;
  };
  return {
    offer(file) {
      const ticket = Buffer.from(randomBytes(32)).toString('base64url');
      waiting.set(ticket, { file, cancelExpiry: after(lifetimeMs, () => waiting.delete(ticket)) });
      return ticket;
    },
    take,
    close: () => {
      for (const ticket of [...waiting.keys()]) take(ticket);
    },
  };
}

/** After real time, without keeping the program alive for it. */
export const afterRealTime: After = (ms, act) => {
  const timer = setTimeout(act, ms).unref();
  return () => clearTimeout(timer);
};
