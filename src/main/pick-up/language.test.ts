import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickUpWords } from '../../words/pick-up.ts';
import { listOffered } from '../../words/speak.ts';
import { chooseVisitorsLanguage } from './language.ts';

it.each([
  ['de-DE,de;q=0.9,en;q=0.8', 'de', 'de-DE'],
  ['en-GB,en;q=0.9', 'en', 'en-GB'],
  ['ja-JP,ja;q=0.9,de;q=0.7,en;q=0.3', 'de', 'de'],
  ['en;q=0.4,de-AT;q=0.9', 'de', 'de-AT'],
  ['DE', 'de', 'DE'],
  ['de;q=0,en;q=0.1', 'en', 'en'],
  ['ja-JP,it;q=0.5', 'en', 'en'],
  ['*', 'en', 'en'],
  ['', 'en', 'en'],
  ['en-US,en;q=0.9', 'en', 'en-US'],
  ['de-!', 'en', 'en'],
])('speaks with somebody who likes “%s” in %s', (header, language, locale) => {
  expect(chooseVisitorsLanguage(header)).toEqual({ language, locale });
});

it('speaks with everybody, and times can be written in what it says', () => {
  const tag = fc.stringMatching(/^(de|en|[a-z]{2,8})([-_][\w]{1,9}){0,3}(;q=[\d.]{0,4})?$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(tag).map(String)), (header) => {
      const { language, locale } = chooseVisitorsLanguage(header);
      expect(listOffered(pickUpWords)).toContain(language);
      expect(() => new Intl.DateTimeFormat(locale)).not.toThrow();
    }),
  );
});
