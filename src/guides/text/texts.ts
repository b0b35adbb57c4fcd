import type { MenuSystem } from '../../words/shape/menus.ts';

/** Where a text stands in a book: in our own prose, or on a drawn screen; and whose menus are meant there. */
export interface Place {
  readonly on: 'prose' | 'screen';
  readonly system: MenuSystem;
}

/** Names of parts that hold no words. */
const noWords: readonly string[] = [
  'language',
  'system',
  'platform',
  'purpose',
  'place',
  'topic',
  'keeper',
  'doing',
  'at',
  'kind',
  'takeOutWhen',
];

/** The same book with other texts. What is no text stays as it is. */
export function mapTexts<Book>(book: Book, change: (text: string, place: Place) => string): Book {
  // What stands in no guide is about Cloudflare.
  const walk = walkWith(change);
  // Texts alone are exchanged, each for another one.
  return walk(book, { on: 'prose', system: 'cloudflare' }) as Book;
}

function walkWith(change: (text: string, place: Place) => string) {
  return function walk(part: unknown, place: Place): unknown {
    if (typeof part === 'string') return change(part, place);
    if (Array.isArray(part)) return part.map((each) => walk(each, place));
    if (typeof part !== 'object' || part === null) return part;
    const inside = hasSystem(part) ? { ...place, system: part.system } : place;
    return Object.fromEntries(
      Object.entries(part).map(([name, each]) => [
        name,
        isNoWord(name) ? each : walk(each, placeOf(name, inside)),
      ]),
    );
  };
}

/** Whether what bears this name in a book holds no words. */
export function isNoWord(name: string): boolean {
  return noWords.includes(name);
}

function placeOf(name: string, place: Place): Place {
  return name === 'screen' ? { ...place, on: 'screen' } : place;
}

function hasSystem(part: object): part is { readonly system: MenuSystem } {
  return 'system' in part;
}
