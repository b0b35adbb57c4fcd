import { expect, it } from 'vitest';
import { acts } from './acts.ts';
import { scenarios } from './scenarios.ts';
import { longerOnes } from './words-on-screen.ts';

it('lets no screen have more words that is not there any more', () => {
  expect(longerOnes.filter((name) => !(name in scenarios) && !(name in acts))).toEqual([]);
});
