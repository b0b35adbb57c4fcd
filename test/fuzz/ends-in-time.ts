/** How long something is waited for, looked at again and again. */
export interface Patience {
  readonly looks: number;
  readonly everyMs: number;
}

/**
 * Waits for something to settle, and resolves with what `late` says where it does not in time. Time is counted by looks of this
 * process: while a busy computer does not let it run, there are none, and what it was about to hear is heard before the next one.
 */
export async function endsInTime<Ended>(
  ended: Promise<Ended>,
  { looks, everyMs }: Patience,
  late: () => Ended,
): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  let left = looks;
  const timer = setInterval(() => {
    left -= 1;
    if (left === 0) resolve(late());
  }, everyMs);
  try {
    return await Promise.race([ended, promise]);
  } finally {
    clearInterval(timer);
  }
}
