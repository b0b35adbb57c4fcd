import { describe, expect, it } from 'vitest';
import { listOffered, type Offered, speak } from './speak.ts';

const greetings: Offered<{ readonly keys: string }> = {
  en: { keys: '{count, plural, one {{count} key} other {{count} keys}}' },
  pl: { keys: '{count, plural, one {{count} klucz} few {{count} klucze} other {{count} kluczy}}' },
};

describe('a part of the words', () => {
  it('is said in the language that was asked for, with its own plurals', () => {
    const { language, locale, words, say } = speak(greetings, 'pl');
    expect([language, locale]).toEqual(['pl', 'pl']);
    expect([1, 2, 5].map((count) => say(words.keys, { count }))).toEqual(['1 klucz', '2 klucze', '5 kluczy']);
  });

  it('is said in English where nobody has written it in that language', () => {
    const { language, locale, words, say } = speak(greetings, 'fr');
    expect([language, locale]).toEqual(['en', 'en-GB']);
    expect(say(words.keys, { count: 1 })).toBe('1 key');
  });

  it('is offered in the languages in which it is written', () =>
    expect(listOffered(greetings)).toEqual(['en', 'pl']));
});
