import { EventPublisher } from '@orpc/server';

/** What a stream says last: each watcher gets that, and whatever comes after it until it goes away. */
export interface Latest<Value> {
  get(): Value;
  set(value: Value): void;
  watch(signal: AbortSignal | undefined): AsyncGenerator<Value, void, void>;
}

export function latest<Value>(initial: Value): Latest<Value> {
  const publisher = new EventPublisher<{ readonly value: Value }>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      value = next;
      publisher.publish('value', next);
    },
    async *watch(signal) {
      const later = publisher.subscribe('value', signal ? { signal } : {});
      yield value;
      yield* later;
    },
  };
}
