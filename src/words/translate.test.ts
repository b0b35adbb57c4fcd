import { describe, expect, it } from 'vitest';
import { loadTranslate, translateInto, type WordsPart } from './translate.ts';

const english = {
  hello: 'Good morning',
  keys: { held: '{count, plural, one {{count} key for {name}} other {{count} keys for {name}}}' },
} as const;

const part: WordsPart<typeof english> = {
  english,
  others: {
    pl: async () => ({
      hello: 'Dzień dobry',
      keys: {
        held: '{count, plural, one {{count} klucz: {name}} few {{count} klucze: {name}} other {{count} kluczy: {name}}}',
      },
    }),
  },
};

describe('a part of the words', () => {
  it('says a message by its name, with what is filled in', () => {
    const t = translateInto(english, 'en');
    expect(t('hello')).toBe('Good morning');
    expect(t('keys.held', { count: 1, name: 'Anna' })).toBe('1 key for Anna');
  });

  it('says it in the first language that is wanted and offered, with the plurals of that language', async () => {
    const t = await loadTranslate(part, ['ja', 'pl-PL', 'en']);
    expect(t('hello')).toBe('Dzień dobry');
    expect([1, 3, 5].map((count) => t('keys.held', { count, name: 'Anna' }))).toEqual([
      '1 klucz: Anna',
      '3 klucze: Anna',
      '5 kluczy: Anna',
    ]);
  });

  it('says it in English where no other language is offered, or English is wanted first', async () => {
    for (const wanted of [['de-DE'], ['en-US', 'pl'], []]) {
      expect((await loadTranslate(part, wanted))('hello')).toBe('Good morning');
    }
  });

  it('knows when the program is compiled which messages there are, and what each needs', () => {
    const t = translateInto(english, 'en');
    // @ts-expect-error There is no such message.
    expect(() => t('keys.lost')).toThrow('keys.lost');
    // @ts-expect-error It has to be told how many.
    expect(() => t('keys.held')).toThrow();
    // @ts-expect-error For whom is missing.
    expect(() => t('keys.held', { count: 2 })).toThrow();
  });
});
