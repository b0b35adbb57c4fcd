import type { Clock } from '../clock/clock.ts';
import type { SystemClipboard } from '../host/host.ts';

/** How long a secret may lie on the clipboard, in milliseconds. The catalogue says “one minute”. */
export const ON_CLIPBOARD_MS = 60_000;

/** The clipboard, for secrets: they are taken off it again, and nothing else ever is. */
export interface SecretClipboard {
  /** Puts one there for a minute. `false` where there is no clipboard to put it on. */
  copy(secret: string): Promise<boolean>;
  /** It was pasted here, so it is likely to be there: for one more minute. */
  expire(secret: string): void;
  /** Does at once what would be done later. */
  close(): Promise<void>;
}

export function createSecretClipboard(
  clipboard: SystemClipboard,
  clock: Pick<Clock, 'sleep'>,
): SecretClipboard {
  /** Each with what calls its minute off. */
  const due = new Map<string, AbortController>();

  /** Looks first: by then the user may have copied something of their own. Where nobody can look, nothing is cleared. */
  const clearIfOneOf = async (secrets: readonly string[]): Promise<void> => {
    const there = await clipboard.read();
    if (there !== undefined && secrets.includes(there.trim())) await clipboard.clear();
  };

  const expire = (text: string): void => {
    // What was copied by hand may have a blank or a line's end around it.
    const secret = text.trim();
    if (secret === '') return;
    due.get(secret)?.abort();
    const minute = new AbortController();
    due.set(secret, minute);
    clock
      .sleep(ON_CLIPBOARD_MS, minute.signal)
      .then(() => {
        due.delete(secret);
        return clearIfOneOf([secret]);
      })
      // Called off, because it was copied again or Latchkey closes.
      .catch(() => undefined);
  };

  return {
    async copy(secret) {
      const isThere = await clipboard.write(secret);
      if (isThere) expire(secret);
      return isThere;
    },
    expire,
    async close() {
      const secrets = [...due.keys()];
      for (const minute of due.values()) minute.abort();
      due.clear();
      if (secrets.length > 0) await clearIfOneOf(secrets);
    },
  };
}
