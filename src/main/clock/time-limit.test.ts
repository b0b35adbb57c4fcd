import { describe, expect, it } from 'vitest';
import { aClock } from './testing/a-clock.ts';
import { limitTime, TimeLimitExceeded } from './time-limit.ts';

const never = new Promise<never>(() => {});

describe('work with a time limit', () => {
  it('gives its result, and leaves no sleep behind', async () => {
    const clock = aClock();
    expect(await limitTime(1000, clock, async () => 'done')).toBe('done');
    expect(clock.sleeping()).toEqual([]);
  });

  it('fails with its own failure', async () => {
    const failure = new Error('its own');
    await expect(limitTime(1000, aClock(), () => Promise.reject(failure))).rejects.toBe(failure);
  });

  it('is told to let go when the time is up', async () => {
    const clock = aClock();
    let given: AbortSignal | undefined;
    const limited = limitTime(1000, clock, (signal) => {
      given = signal;
      return never;
    });
    const outcome = expect(limited).rejects.toBeInstanceOf(TimeLimitExceeded);
    expect(given?.aborted).toBe(false);
    await clock.pass(1000);
    await outcome;
    expect(given?.aborted).toBe(true);
  });
});
