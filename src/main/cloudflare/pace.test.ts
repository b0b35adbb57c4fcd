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
  const told = (text: string) => pace.after(new Headers({ ratelimit: text }));
  return { pace, waits: clock.slept, told, later };
}

describe('the pace of calls', () => {
  it('does not wait before anything is known, nor while plenty is left', async () => {
    const { pace, waits, told } = aPace();
    await pace.before();
    told('"default";r=1100;t=200');
    await pace.before();
    expect(waits).toEqual([]);
  });

  it('spreads the last calls over the time that is left', async () => {
    const { pace, waits, told } = aPace();
    told('"default";r=9;t=60');
    await Promise.all([pace.before(), pace.before(), pace.before()]);
    expect(waits).toEqual([6000, 60_000 / 9, 7500]);
  });

  it('waits for the next window when nothing is left', async () => {
    const { pace, waits, told } = aPace();
    told('"default";r=0;t=30');
    await pace.before();
    expect(waits).toEqual([30_000]);
  });

  it('forgets what was left once its time is over', async () => {
    const { pace, waits, told, later } = aPace();
    told('"default";r=0;t=30');
    later(30);
    await pace.before();
    expect(waits).toEqual([]);
  });

  it('ignores headers it cannot read', async () => {
    const { pace, waits, told } = aPace();
    told('unlimited');
    await pace.before();
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
