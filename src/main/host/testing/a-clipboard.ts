import type { SystemClipboard } from '../host.ts';

export interface ClipboardDouble extends SystemClipboard {
  /** What is on it now. */
  readonly text: string;
  /** All that was put on it by the program, in its order. */
  readonly written: readonly string[];
  /** Somebody copies something of their own, in another program. */
  holds(text: string): void;
}

/** A computer's clipboard. `missing` where there is no screen, `unreadable` where nobody may look at what is on it. */
export function aClipboard(state: 'works' | 'missing' | 'unreadable' = 'works'): ClipboardDouble {
  let text = '';
  const written: string[] = [];
  return {
    get text() {
      return text;
    },
    written,
    holds(held) {
      text = held;
    },
    async write(copied) {
      if (state === 'missing') return false;
      written.push(copied);
      text = copied;
      return true;
    },
    read: async () => (state === 'works' ? text : undefined),
    async clear() {
      text = '';
    },
  };
}
