import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './name-list.ts';

describe('long lists', () => {
  it('are cut with a count that adds up', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const { shown, more } = shorten(names);
        expect(shown.length + more).toBe(names.length);
        expect(more).not.toBe(1);
      }),
    );
  });
});
