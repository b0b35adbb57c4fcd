import { describe, expect, it } from 'vitest';
import { en } from '../words/en/en.ts';
import { languages } from '../words/languages.ts';
import { loadBookWords } from '../words/load-book.ts';
import { pickUpWords } from '../words/pick-up.ts';
import { loadWindowWords, windowWords } from '../words/window.ts';
import { english } from './book/book.ts';
import { readMarks } from './text/marks.ts';
import { mapTexts } from './text/texts.ts';

const ours = 'latchkey:';

/** The buttons of ours that sentences name. What drawings show of ours is no button. */
function listButtons(): readonly string[] {
  const named = new Set<string>();
  mapTexts(english, (text, { on }) => {
    const marked = on === 'prose' ? readMarks(text).filter(({ look }) => look === 'menu') : [];
    for (const { text: word } of marked) if (word.startsWith(ours)) named.add(word.slice(ours.length));
    return text;
  });
  return [...named];
}

/** Every message by its place: `offers.app.button`. */
function messagesIn(part: unknown, place = ''): readonly (readonly [place: string, text: string])[] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => messagesIn(inner, `${place}.${name}`));
}

const shownInEnglish = messagesIn([pickUpWords.en, en]);
const buttons = listButtons();

describe('a button of Latchkey that a guide names', () => {
  it.each(buttons)('is on a page or in the window: %s', (button) =>
    expect(shownInEnglish.map(([, text]) => text)).toContain(button),
  );

  it.each(languages)('is called in %s as the page or the window calls it there', async (language) => {
    const book = await loadBookWords(language);
    if (language === 'en' || !book || !windowWords[language]) return;
    const shown = new Map(messagesIn([pickUpWords[language], await loadWindowWords(language)]));
    for (const button of buttons) {
      const places = shownInEnglish.filter(([, text]) => text === button).map(([place]) => place);
      expect(places.map((place) => shown.get(place))).toContain(book.menus.latchkey?.[button]?.shown);
    }
  });
});
