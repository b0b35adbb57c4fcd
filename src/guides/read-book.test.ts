import { describe, expect, it } from 'vitest';
import { languages } from '../words/languages.ts';
import { loadBookWords } from '../words/load-book.ts';
import { bookParts } from '../words/shape/book-words.ts';
import { menusInMessages } from '../words/testing/menus-in-messages.ts';
import { listValues } from '../words/wordings.ts';
import { english } from './book/book.ts';
import { listMenuWords } from './menus.ts';
import { readBook } from './read-book.ts';
import { compareWords } from './testing/compare-words.ts';
import { proseOf } from './testing/write-parts.ts';

/** What the guides name, and what messages do. */
const keys = [
  ...listMenuWords(english),
  ...menusInMessages.flatMap(([system, messages]) =>
    Object.values(messages)
      .flat()
      .flatMap((words) => words.split(' · '))
      .map((word) => ({ system, word })),
  ),
];

describe.each(languages)('the guides in %s', (language) => {
  it('are read once, and say which language they speak', async () => {
    const book = await readBook(language);
    expect(book.language).toBe((await loadBookWords(language)) ? language : 'en');
    expect(await readBook(language)).toBe(book);
  });

  it.each(bookParts)('have each text of %s, with the same values and menu words', async (part) => {
    const words = await loadBookWords(language);
    expect(words ? compareWords(proseOf(part), words.parts[part]) : []).toEqual([]);
  });

  it('show no word of a menu that nobody names, and say where each was found', async () => {
    const menus = (await loadBookWords(language))?.menus ?? {};
    const shown = Object.entries(menus).flatMap(([system, words]) =>
      Object.entries(words).map(([word, found]) => ({ system, word, ...found })),
    );
    const strange = shown.filter(
      (each) => !keys.some(({ system, word }) => system === each.system && word === each.word),
    );
    expect(strange).toEqual([]);
    for (const { word, shown: text, source } of shown) {
      expect(source.trim()).not.toBe('');
      expect(text.trim()).not.toBe('');
      expect(listValues(text)).toEqual(listValues(word));
    }
  });
});

describe('a comparison of words', () => {
  const text = { say: 'Tap **Install** on {name}, then `{file}`.' };

  it.each([
    [{ say: 'Auf {name} **Install** antippen, dann `{file}`.' }, []],
    [{}, ['say: is missing']],
    [{ ...text, more: 'x' }, ['more: is too much']],
    [
      { say: 'Tap **Install** on {nam}, then `{file}`.' },
      ['say: has the values [file, nam] in the place of [file, name]'],
    ],
    [
      { say: 'Tap **Installieren** on {name}, then `{file}`.' },
      ['say: has the menu words [Installieren] in the place of [Install]'],
    ],
    [
      { say: 'Tap **Install on {name}, then `{file}`.' },
      ['say: has a mark without its pair: Tap **Install on {name}, then '],
    ],
    [{ say: "Tap **Install** on {name}'s, then `{file}`." }, ['say: has a straight apostrophe']],
    [{ say: ' ' }, ['say: is empty']],
  ])('finds what is amiss: %j', (words, faults) => {
    expect(compareWords(text, words)).toEqual(faults);
  });
});
