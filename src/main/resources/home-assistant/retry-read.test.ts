import { describe, expect, it } from 'vitest';
import { Refusal } from '../../errors/refusal.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { retryRead } from './retry-read.ts';

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
