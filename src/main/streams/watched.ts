import { EventPublisher } from '@orpc/server';

/** A value that can be read and watched: a late watcher gets the newest first, then every change. */
export interface Watched<T extends object> {
  get(): T;
  set(value: T): void;
  watch(signal?: AbortSignal): AsyncGenerator<T, void, void>;
}

export function watched<T extends object>(initial: T): Watched<T> {
  const publisher = new EventPublisher<{ change: T }>();
  let current = initial;
  return {
    get: () => current,
    set: (value) => {
      current = value;
      publisher.publish('change', value);
    },
    async *watch(signal) {
      if (signal?.aborted) return;
      // Subscribed before the newest is handed out, so that no change falls in between.
      const changes = publisher.subscribe('change', signal ? { signal } : {});
      try {
        yield current;
        yield* changes;
      } catch (error) {
        if (!signal?.aborted) throw error;
      } finally {
        await changes.return(undefined);
      }
    },
  };
}
