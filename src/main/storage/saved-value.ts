/** A value whose every change is saved before it counts. */
export interface SavedValue<T> {
  /** The value as it was last saved. */
  read(): T;
  /**
   * Saves what `next` makes of the current value. Changes happen in the order of the calls; those that arrive during a
   * save share the next one. When the save fails the promise rejects and the value is as before. Returning the current
   * value itself saves nothing.
   */
  change(next: (current: T) => T): Promise<void>;
}

interface Waiting<T> {
  readonly next: (current: T) => T;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** @param save Never called twice at a time; it also gets the value as it was saved before. */
export function createSavedValue<T>(initial: T, save: (value: T, before: T) => Promise<void>): SavedValue<T> {
  let saved = initial;
  let waiting: Waiting<T>[] = [];
  let saving = false;

  async function saveAll(): Promise<void> {
    if (saving) return;
    saving = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await saveTogether(batch);
    }
    saving = false;
  }

  async function saveTogether(batch: readonly Waiting<T>[]): Promise<void> {
    const { value, made } = applyChanges(batch, saved);
    try {
      if (value !== saved) await save(value, saved);
      saved = value;
      for (const change of made) change.done();
    } catch (error) {
      for (const change of made) change.failed(error);
    }
  }

  return {
    read: () => saved,
    change: (next) =>
      new Promise((done, failed) => {
        waiting.push({ next, done, failed });
        void saveAll();
      }),
  };
}

/** One change that throws is refused alone; the others of its batch are made without it. */
function applyChanges<T>(batch: readonly Waiting<T>[], start: T): { value: T; made: readonly Waiting<T>[] } {
  let value = start;
  const made = batch.filter((change) => {
    try {
      value = change.next(value);
      return true;
    } catch (error) {
      change.failed(error);
      return false;
    }
  });
  return { value, made };
}
