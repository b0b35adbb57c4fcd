import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { en } from './en/en.ts';
import { pseudoLanguages, readyLanguages, type ShownLanguage } from './languages.ts';
import { listTexts, type PlacedText } from './testing/list-texts.ts';
import { loadWindowWords, windowWords } from './window.ts';
import { listValues } from './wordings.ts';

/** Each language whose words are there, offered or not yet. */
const written: readonly ShownLanguage[] = ['en', ...keysOf(windowWords), ...pseudoLanguages];

describe.each(written)('the words of the window in %s', (language) => {
  const texts = async () => listTexts(await loadWindowWords(language));
  const english = listTexts(en);

  it('have every message of the English ones and no other, and none is empty', async () => {
    const all = await texts();
    expect(all.map(({ key }) => key).toSorted()).toEqual(english.map(({ key }) => key).toSorted());
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('fill in what the English ones do', async () => {
    const values = new Map(english.map(({ key, text }) => [key, listValues(text)]));
    const others = (await texts()).filter(
      ({ key, text }) => String(listValues(text)) !== String(values.get(key)),
    );
    expect(others).toEqual([]);
  });

  it('have the form of a plural that each number asks for', async () => {
    // A strange language counts as English, whatever its tag says.
    const rules = new Intl.PluralRules(
      pseudoLanguages.some((pseudo) => pseudo === language) ? 'en' : language,
    );
    // Nothing here is counted in millions, for which some languages have a form of their own.
    const needed = [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count))), 'other'];
    expect((await texts()).filter((text) => lacksForm(text, needed))).toEqual([]);
  });

  it('have the apostrophes and quotes of print', async () => {
    expect((await texts()).filter(({ text }) => /['"]/.test(text))).toEqual([]);
  });

  it('keep their marks in pairs', async () => {
    const marks = (text: string) => [...text.matchAll(/<\/?\w+>|\*\*/g)].map(([mark]) => mark).toSorted();
    const inEnglish = new Map(english.map(({ key, text }) => [key, marks(text)]));
    const others = (await texts()).filter(({ key, text }) => {
      const expected = new Set(inEnglish.get(key));
      return marks(text).length % 2 !== 0 || new Set(marks(text)).symmetricDifference(expected).size > 0;
    });
    expect(others).toEqual([]);
  });
});

it('is there in every language that is offered', async () => {
  for (const language of readyLanguages) expect(await loadWindowWords(language)).toHaveProperty('common');
});

function lacksForm({ text }: PlacedText, needed: readonly string[]): boolean {
  return pluralsIn(parse(text, { ignoreTag: true })).some((options) =>
    needed.some((form) => !options.includes(form)),
  );
}

function pluralsIn(elements: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inside] : inside;
  });
}

function keysOf<Key extends string>(table: Readonly<Partial<Record<Key, unknown>>>): readonly Key[] {
  // The table is a literal: it has no other keys than those of its type.
  return Object.keys(table) as Key[];
}
