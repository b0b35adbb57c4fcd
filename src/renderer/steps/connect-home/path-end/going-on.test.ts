import { describe, expect, it } from 'vitest';
import { goesOn } from './going-on.ts';

const when = '2026-11-20T18:04:00.000Z';

describe('a home that is looked at', () => {
  it.each(['unheard', 'to-do', 'coming', 'not-trusting', 'wrong'] as const)('stays while it is %s', (now) => {
    expect(goesOn('to-do', now, { connected: when })).toBe(false);
  });

  it.each(['connected', 'untried'] as const)(
    'is left once it is %s and that is noted, however one came',
    (now) => {
      for (const first of ['unheard', 'to-do', 'coming', now] as const) {
        expect(goesOn(first, now, { connected: when })).toBe(true);
        expect(goesOn(first, now, {})).toBe(false);
      }
    },
  );

  it('stays where its locks were tried before, and is left when it connects before one’s eyes', () => {
    const tried = { connected: when, checked: when };
    for (const first of ['unheard', 'coming', 'connected'] as const)
      expect(goesOn(first, 'connected', tried)).toBe(false);
    for (const first of ['to-do', 'not-trusting', 'wrong'] as const)
      expect(goesOn(first, 'connected', tried)).toBe(true);
  });
});
