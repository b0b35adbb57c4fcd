import { describe, expect, it } from 'vitest';
import { GuidePlace, pageAt } from './guide-place.ts';

describe('the place in a guide', () => {
  it('stays within the guide that is shown', () => {
    expect(pageAt(0, 5)).toBe(0);
    expect(pageAt(8, 5)).toBe(4);
    expect(pageAt('last', 5)).toBe(4);
    expect(pageAt('all', 5)).toBe('all');
  });

  it.each([-1, 1.5, 'first', null])('is nothing else: %j', (place) => {
    expect(GuidePlace.safeParse(place).success).toBe(false);
  });
});
