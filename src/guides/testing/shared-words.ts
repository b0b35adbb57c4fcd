import type { WordTree } from '../../words/shape/lay-words.ts';
import { english } from '../book/book.ts';
import * as common from '../book/common.ts';
import * as companionApp from '../book/companion-app.ts';
import * as network from '../book/network/common.ts';
import * as chromePage from '../book/trust/chrome-page.ts';
import * as trust from '../book/trust/common.ts';
import { listWords } from '../list-words.ts';

/** A piece that several guides say in the same words, and that a language says once as well. */
export interface SharedPiece {
  readonly name: string;
  readonly words: WordTree;
}

/** A shorter text is as soon written again as looked up. */
const SHORTEST = 20;

/** Every shared piece, those that others hold first: what the book itself names, and whatever else stands in it twice. */
export function listSharedPieces(): readonly SharedPiece[] {
  const named = [common, companionApp, trust, chromePage, network]
    .flatMap((file) => Object.entries(file))
    .flatMap(([name, piece]) => {
      const words = listWords(piece);
      return words === undefined ? [] : [{ name, words }];
    });
  const known = new Set(named.map(({ words }) => JSON.stringify(words)));
  const others = listRepeated(listWords(english) ?? {}).filter((words) => !known.has(JSON.stringify(words)));
  return [...named, ...nameAll(others, new Set(named.map(({ name }) => name)))].toSorted(
    (one, other) => JSON.stringify(one.words).length - JSON.stringify(other.words).length,
  );
}

/** What stands in the words more than once, and not only because something around it does. */
function listRepeated(words: WordTree): readonly WordTree[] {
  const counts = new Map<string, number>();
  visit(words, (each) => {
    const text = JSON.stringify(each);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const repeated = new Map<string, WordTree>();
  visit(words, (each, around) => {
    const count = counts.get(JSON.stringify(each)) ?? 0;
    const countAround = around === undefined ? 1 : (counts.get(JSON.stringify(around)) ?? 1);
    const isLong = typeof each !== 'string' || each.length >= SHORTEST;
    if (isLong && count > countAround && textsIn(each).length > 0) repeated.set(JSON.stringify(each), each);
  });
  return [...repeated.values()];
}

function visit(words: WordTree, look: (each: WordTree, around?: WordTree) => void, around?: WordTree): void {
  look(words, around);
  if (typeof words !== 'string') for (const each of Object.values(words)) visit(each, look, words);
}

function textsIn(words: WordTree): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words).flatMap(textsIn);
}

/** Each by its first words: “Your router’s password.” is `yourRoutersPassword`. */
function nameAll(all: readonly WordTree[], taken: Set<string>): readonly SharedPiece[] {
  return all.map((words) => {
    const [first = ''] = textsIn(words);
    const short = camelCase(first);
    const free = [short, ...Array.from({ length: 99 }, (_, nth) => `${short}${nth + 2}`)];
    const name = free.find((each) => !taken.has(each)) ?? short;
    taken.add(name);
    return { name, words };
  });
}

function camelCase(text: string): string {
  const words = text.replaceAll('’', '').match(/[A-Za-z]+/g) ?? ['text'];
  return words
    .slice(0, 6)
    .map((word, nth) =>
      nth === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('');
}
