import { describe, expect, it } from 'vitest';
import { isTheAddress } from './typed-address.ts';

describe('the address that is typed before everything is removed', () => {
  it.each(['ha.linden.house', ' ha.linden.house ', 'HA.Linden.House'])('%j is it', (typed) => {
    expect(isTheAddress(typed, 'ha.linden.house')).toBe(true);
  });

  it.each(['', 'ha', 'linden.house', 'ha.linden.hous', 'ha.linden.house.', 'https://ha.linden.house'])(
    '%j is not',
    (typed) => expect(isTheAddress(typed, 'ha.linden.house')).toBe(false),
  );

  it('is never nothing', () => expect(isTheAddress('', '')).toBe(false));
});
