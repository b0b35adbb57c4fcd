import { describe, expect, it } from 'vitest';
import { refusalOf } from '../testing/refusal-of.ts';
import { pauseEvery, poll } from './poll.ts';
import { aClock, anInstantClock } from './testing/a-clock.ts';

const pauses = pauseEvery(100, { upToMs: 300 });
const { signal } = new AbortController();

/** Reads nothing until the nth time. */
function readableAt(nth: number) {
  let reads = 0;
  return async () => {
    reads += 1;
    return reads >= nth ? reads : undefined;
  };
}

describe('polling', () => {
  it('reads at once, and again after each pause', async () => {
    const clock = anInstantClock();
    expect(await poll(readableAt(3), pauses, { clock, signal })).toBe(3);
    expect(clock.slept).toEqual([100, 100]);
  });

  it('ends when the time is up, without a last pause', async () => {
    const clock = anInstantClock();
    expect(await poll(readableAt(99), pauses, { clock, signal })).toBeUndefined();
    expect(clock.slept).toEqual([100, 100, 100]);
  });

  it('stops in the middle of a pause', async () => {
    const clock = aClock();
    const stop = new AbortController();
    const polling = refusalOf(poll(readableAt(99), pauses, { clock, signal: stop.signal }));
    await expect.poll(() => clock.sleeping()).toEqual([100]);
    stop.abort();
    expect((await polling).code).toBe('STOPPED');
  });

  it('reads nothing where it was stopped before', async () => {
    const read = () => Promise.reject(new Error('nobody should read'));
    const stopped = poll(read, pauses, { clock: anInstantClock(), signal: AbortSignal.abort() });
    expect((await refusalOf(stopped)).code).toBe('STOPPED');
  });
});
