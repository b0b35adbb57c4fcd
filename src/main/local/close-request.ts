import type { EventEmitter } from 'node:events';

export interface ClosingIo {
  /** Where signals arrive: the process. */
  readonly signals: Pick<EventEmitter, 'on'>;
  /** Whether closing now would lose keys. */
  readonly losesKeys: () => Promise<boolean>;
  /** Says in the terminal that keys would be lost. */
  readonly warn: () => void;
  readonly endAtOnce: () => void;
}

/**
 * Resolves when the program is to close. Ctrl+C that would lose keys says so first; whoever presses it again means it. While
 * it closes, another signal ends at once whatever still takes its time.
 */
export function waitForCloseRequest({ signals, losesKeys, warn, endAtOnce }: ClosingIo): Promise<void> {
  return new Promise((resolve) => {
    let state: 'open' | 'interrupted' | 'closing' = 'open';
    const close = (): void => {
      state = 'closing';
      resolve();
    };
    const interrupted = async (): Promise<void> => {
      const isFirst = state === 'open';
      state = 'interrupted';
      if (isFirst && (await losesKeys().catch(() => false))) warn();
      else close();
    };
    const on = (signal: NodeJS.Signals, act: () => void): void => {
      signals.on(signal, () => (state === 'closing' ? endAtOnce() : act()));
    };
    on('SIGINT', interrupted);
    // Nobody is there to be warned: the terminal is gone, or another program has decided.
    on('SIGTERM', close);
    on('SIGHUP', close);
  });
}
