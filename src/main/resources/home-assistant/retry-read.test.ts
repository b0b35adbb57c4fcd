import { describe, expect, it } from 'vitest';
import { Refusal } from '../../errors/refusal.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { retryRead, waitUntil } from './retry-read.ts';

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

describe('reading', () => {
  /** Loses the connection so many times, then reads. */
  const reading = (losses: number, code: 'HOME_SILENT' | 'HOME_REFUSED' = 'HOME_SILENT') => {
    let tries = 0;
    return async () => {
      tries += 1;
      if (tries <= losses) throw new Refusal(code);
      return tries;
    };
  };

  it('is done again where the connection was lost, twice at most', async () => {
    expect(await retryRead(reading(2))).toBe(3);
    expect((await refusalOf(retryRead(reading(3)))).code).toBe('HOME_SILENT');
  });

  it('is not done again where it was refused', async () => {
    expect((await refusalOf(retryRead(reading(1, 'HOME_REFUSED')))).code).toBe('HOME_REFUSED');
  });
});
