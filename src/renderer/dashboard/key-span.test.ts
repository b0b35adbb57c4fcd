import { describe, expect, it } from 'vitest';
import { threeDevices } from '../testing/situation.ts';
import { measureKeySpan } from './key-span.ts';

const now = new Date('2026-11-29T12:00:00Z');
const [phone] = threeDevices;

function spanUntil(expiresOn: string | null) {
  if (!phone) throw new Error('three devices were asked for');
  return measureKeySpan({ device: phone, state: 'in-use', copy: 'ready', expiresOn }, now);
}

describe('the time that a key has left', () => {
  it.each([
    ['2031-11-28T12:00:00Z', 'plenty', 1825, 1],
    ['2027-02-01T12:00:00Z', 'plenty', 64, 64 / 1825],
    ['2027-01-28T12:00:00Z', 'soon', 60, 60 / 1825],
    ['2026-11-30T11:00:00Z', 'soon', 0, 23 / 24 / 1825],
    ['2026-11-29T12:00:00Z', 'over', 0, 0],
    ['2020-01-01T00:00:00Z', 'over', 0, 0],
  ])('until %s is %s', (expiresOn, left, days, share) => {
    const span = spanUntil(expiresOn);
    expect(span).toMatchObject({ left, days });
    expect(span?.share).toBeCloseTo(share, 6);
  });

  it('is not told of a key that was not made, and never more than all of it', () => {
    expect(spanUntil(null)).toBeUndefined();
    expect(spanUntil('2099-01-01T00:00:00Z')?.share).toBe(1);
  });
});
