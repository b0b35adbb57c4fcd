import { expect, it } from 'vitest';
import { readAcceptLanguage } from './accept-language.ts';

it.each([
  ['de-CH,de;q=0.9', ['de-CH', 'de']],
  ['en;q=0.5, pl, *;q=0.1', ['pl', 'en', '*']],
  ['fr;q=0, nl', ['nl']],
  ['', []],
])('%j prefers %j', (header, languages) => {
  expect(readAcceptLanguage(header)).toEqual(languages);
});
