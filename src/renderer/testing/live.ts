/** A value that can be watched: each watcher gets the present one and every later one until it goes away. */
export interface Live<Value> {
  get(): Value;
  set(value: Value): void;
  watch(signal: AbortSignal | undefined): AsyncGenerator<Value, void, void>;
}

export function live<Value>(initial: Value): Live<Value> {
  let value = initial;
  const wakes = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const wake of wakes) wake();
    },
    async *watch(signal) {
      while (!signal?.aborted) {
        const seen = value;
        yield seen;
        if (value === seen) await changed(wakes, signal);
      }
    },
  };
}

function changed(wakes: Set<() => void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      wakes.delete(wake);
      resolve();
    };
    wakes.add(wake);
    signal?.addEventListener('abort', wake, { once: true });
  });
}
