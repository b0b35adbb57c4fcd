import { z } from 'zod';

/** Where somebody is in a guide: at one of its pages, counted from 0, at the last one, or looking at everything at once. */
export const GuidePlace = z.union([z.int().nonnegative(), z.enum(['last', 'all'])]);
export type GuidePlace = z.infer<typeof GuidePlace>;

/** The page to show of `count`. Another use of the key may have fewer. */
export function pageAt(place: GuidePlace, count: number): number | 'all' {
  if (place === 'all') return 'all';
  return place === 'last' ? count - 1 : Math.min(place, count - 1);
}
