import { describe, expect, it } from 'vitest';
import { retry } from './retry.ts';
import { aClock, anInstantClock } from './testing/a-clock.ts';

const busy = new Error('busy');
const broken = new Error('broken');
const policy = { pausesMs: [250, 1000], mayPass: (error: unknown) => error === busy };

/** Fails with each of these in turn, then says how many attempts there were. */
function failing(...failures: readonly Error[]) {
  let attempts = 0;
  const attempt = async (): Promise<number> => {
    const failure = failures[attempts];
    attempts += 1;
    if (failure) throw failure;
    return attempts;
  };
  return { attempt, attempts: () => attempts };
}

describe('an attempt that is retried', () => {
  it('pauses after each failure that may pass', async () => {
    const clock = anInstantClock();
    expect(await retry(failing(busy, busy).attempt, policy, { clock })).toBe(3);
    expect(clock.slept).toEqual([250, 1000]);
  });

  it('fails with the last failure when the pauses are used up, without another pause', async () => {
    const clock = anInstantClock();
    await expect(retry(failing(busy, busy, busy).attempt, policy, { clock })).rejects.toBe(busy);
    expect(clock.slept).toEqual([250, 1000]);
  });

  it('fails at once where the failure will not pass', async () => {
    const { attempt, attempts } = failing(busy, broken);
    await expect(retry(attempt, policy, { clock: anInstantClock() })).rejects.toBe(broken);
    expect(attempts()).toBe(2);
  });

  it('goes on for as long as it takes where it is told to', async () => {
    const clock = anInstantClock();
    const failures = Array.from({ length: 20 }, () => busy);
    expect(await retry(failing(...failures).attempt, { ...policy, afterwardsMs: 3000 }, { clock })).toBe(21);
    expect(clock.slept.slice(0, 4)).toEqual([250, 1000, 3000, 3000]);
  });

  it('gives up in the middle of a pause when it is aborted', async () => {
    const clock = aClock();
    const stop = new AbortController();
    const { attempt, attempts } = failing(busy);
    const retrying = retry(attempt, policy, { clock, signal: stop.signal });
    await expect.poll(() => clock.sleeping()).toEqual([250]);
    stop.abort();
    await expect(retrying).rejects.toBe(stop.signal.reason);
    expect([attempts(), clock.sleeping()]).toEqual([1, []]);
  });
});
