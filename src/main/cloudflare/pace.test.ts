import { describe, expect, it } from 'vitest';
import { anInstantClock } from '../clock/testing/a-clock.ts';
import { createPace, retryAfterSeconds } from './pace.ts';

function aPace() {
  const clock = anInstantClock();
  let now = 0;
  const pace = createPace({ ...clock, monotonic: () => now });
  const later = (seconds: number): void => {
    now += seconds * 1000;
  };
  const calls = async (count: number) => {
    for (let call = 0; call < count; call += 1) await pace();
  };
  return { calls, waits: clock.slept, later };
}

describe('the pace of calls', () => {
  it('lets a thousand go at once', async () => {
    const { calls, waits } = aPace();
    await calls(1000);
    expect(waits).toEqual([]);
  });

  it('lets the next ones go when the first ones are five minutes old', async () => {
    const { calls, waits, later } = aPace();
    await calls(1);
    later(10);
    await calls(999);
    later(20);
    await calls(3);
    expect(waits).toEqual([270_000, 280_000, 280_000]);
  });

  it('gives no slot to two calls that start together', async () => {
    const { calls, waits, later } = aPace();
    await calls(999);
    later(60);
    await Promise.all([calls(1), calls(1), calls(1)]);
    expect(waits).toEqual([240_000, 240_000]);
    later(300);
    await calls(998);
    expect(waits).toHaveLength(2);
  });

  it('never waits while calls come slowly enough', async () => {
    const { calls, waits, later } = aPace();
    for (let minute = 0; minute < 30; minute += 1) {
      await calls(200);
      later(60);
    }
    expect(waits).toEqual([]);
  });
});

describe('how long a block lasts', () => {
  it.each([
    [{ 'retry-after': '12' }, 12],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '999999' }, 3600],
    [{ 'retry-after': 'soon' }, 300],
    [{}, 300],
  ])('%j', (headers, seconds) => {
    expect(retryAfterSeconds(new Headers(Object.entries(headers)))).toBe(seconds);
  });
});
