import { describe, expect, it } from 'vitest';
import { refusalOf } from '../testing/refusal-of.ts';
import { waitUntil } from './patience.ts';

const patience = { everyMs: 100, limitMs: 300 };

/** Looks that see nothing until the nth. */
function seenAt(nth: number) {
  let looks = 0;
  const waits: number[] = [];
  return {
    waits,
    look: async () => {
      looks += 1;
      return looks >= nth ? looks : undefined;
    },
    wait: async (ms: number) => {
      waits.push(ms);
    },
  };
}

describe('waiting for something', () => {
  it('looks at once, and again after each pause', async () => {
    const { look, wait, waits } = seenAt(3);
    expect(await waitUntil(look, patience, { wait, signal: new AbortController().signal })).toBe(3);
    expect(waits).toEqual([100, 100]);
  });

  it('ends when the time is over, without a last pause', async () => {
    const { look, wait, waits } = seenAt(99);
    expect(await waitUntil(look, patience, { wait, signal: new AbortController().signal })).toBeUndefined();
    expect(waits).toEqual([100, 100, 100]);
  });

  it('stops as soon as the run is to stop', async () => {
    const stop = new AbortController();
    const { look, waits } = seenAt(99);
    const wait = async (ms: number) => {
      waits.push(ms);
      stop.abort();
    };
    expect((await refusalOf(waitUntil(look, patience, { wait, signal: stop.signal }))).code).toBe('STOPPED');
    expect(waits).toEqual([100]);
  });
});
