import type { OutgoingFile } from '../host/host.ts';
import type { RandomBytes } from './session.ts';

/** Files on their way to the browser: each waits at an address of its own, is taken once, and not for long. */
export interface Downloads {
  /**
   * @param taken called once, when the file is taken
   * @returns the ticket under which the file can be taken
   */
  offer(file: OutgoingFile, taken?: () => void): string;
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
  interface Waiting {
    readonly file: OutgoingFile;
    readonly taken: () => void;
    readonly cancelExpiry: () => void;
  }
  const waiting = new Map<string, Waiting>();
  const remove = (ticket: string): Waiting | undefined => {
    const entry = waiting.get(ticket);
    entry?.cancelExpiry();
    waiting.delete(ticket);
    return entry;
  };
  return {
    offer(file, taken = () => {}) {
      const ticket = Buffer.from(randomBytes(32)).toString('base64url');
      waiting.set(ticket, { file, taken, cancelExpiry: after(lifetimeMs, () => waiting.delete(ticket)) });
      return ticket;
    },
    take(ticket) {
      const entry = remove(ticket);
      entry?.taken();
      return entry?.file;
    },
    close: () => {
      for (const ticket of [...waiting.keys()]) remove(ticket);
    },
  };
}

/** After real time, without keeping the program alive for it. */
export const afterRealTime: After = (ms, act) => {
  const timer = setTimeout(act, ms).unref();
  return () => clearTimeout(timer);
};
