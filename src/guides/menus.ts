import { type MenuSystem, type Menus, menuSystems } from '../words/shape/menus.ts';
import { readMarks, type Stretch } from './text/marks.ts';
import { mapTexts, type Place } from './text/texts.ts';

/** A word of a system's menus or screens: in English, and so the key to what it is in another language. */
export interface MenuKey {
  readonly system: MenuSystem;
  readonly word: string;
}

/**
 * The book with what the systems show in its language. A word that nobody has found is shown in English: in prose in
 * brackets, so that it can be told from words that were found.
 * @param menus none for English, which has the words as they are
 */
export function showMenus<Book>(book: Book, menus: Menus | undefined): Book {
  const found = ({ system, word }: MenuKey) => (menus ? menus[system]?.[word]?.shown : word);
  return mapTexts(book, (text, place) => {
    if (place.on === 'screen') return onScreen(text, place, (key) => found(key) ?? key.word);
    return readMarks(text)
      .map((stretch) => inProse(stretch, place, (key) => found(key) ?? `[${key.word}]`))
      .join('');
  });
}

/** Every word of a system that a book names, each once. */
export function listMenuWords(book: unknown): readonly MenuKey[] {
  const keys = new Map<string, MenuKey>();
  const note = (key: MenuKey) => {
    keys.set(`${key.system}:${key.word}`, key);
    return key.word;
  };
  mapTexts(book, (text, place) => {
    if (place.on === 'screen') return onScreen(text, place, note);
    for (const stretch of readMarks(text)) inProse(stretch, place, note);
    return text;
  });
  return [...keys.values()];
}

type Show = (key: MenuKey) => string;

function inProse({ look, text }: Stretch, place: Place, show: Show): string {
  switch (look) {
    case 'plain':
      return text;
    case 'exact':
      return `\`${text}\``;
    case 'menu':
      return `**${show(keyOf(text, place))}**`;
  }
}

/** On a drawn screen everything is a system's word, but what is exact. */
function onScreen(text: string, place: Place, show: Show): string {
  const [first] = readMarks(text);
  return first === undefined || first.look === 'exact' ? text : show(keyOf(text, place));
}

/** `home-assistant:Settings` is a word of another system than the one around it. */
function keyOf(text: string, { system }: Place): MenuKey {
  const other = menuSystems.find((each) => text.startsWith(`${each}:`));
  return other ? { system: other, word: text.slice(other.length + 1) } : { system, word: text };
}
