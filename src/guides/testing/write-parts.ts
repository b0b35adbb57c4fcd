import { type BookPart, bookParts } from '../../words/shape/book-words.ts';
import type { WordTree } from '../../words/shape/lay-words.ts';
import { english } from '../book/book.ts';
import { listWords, pathOf } from '../list-words.ts';
import { listSharedPieces, type SharedPiece } from './shared-words.ts';
import { namesIn, writeWhole, writeWords } from './write-words.ts';

/** The English prose of a part of the book. */
export function proseOf(part: BookPart): WordTree {
  return listWords(inside(english, pathOf(part))) ?? {};
}

/** A part as a file for a translator: `src/words/LANG/book/PART.ts`. */
export function writePart(part: BookPart): string {
  const shared = listSharedPieces();
  const written = writeWords(proseOf(part), shared);
  const names = namesIn(written, shared).toSorted();
  const up = part.includes('/') ? '../' : './';
  return [
    ...typeLines(part),
    ...(names.length > 0 ? [`import { ${names.join(', ')} } from '${up}common.ts';`] : []),
    '',
    `export const words: ${part === 'page' ? 'WordsOf<typeof page>' : 'WordTree'} = ${written};`,
    '',
  ].join('\n');
}

/** The window's words are made of the page's too, so these have the type of the English ones. */
function typeLines(part: BookPart): readonly string[] {
  if (part !== 'page')
    return [`import type { WordTree } from '${part.includes('/') ? '../' : ''}../../shape/lay-words.ts';`];
  return [
    `import type { page } from '../../en/book/page.ts';`,
    `import type { WordsOf } from '../../shape/lay-words.ts';`,
  ];
}

/** What the parts share, as a file: `src/words/LANG/book/common.ts`. */
export function writeCommon(): string {
  const shared = listSharedPieces();
  const written = new Map(
    shared.map(({ name, words }, nth) => [name, writeWhole(words, shared.slice(0, nth))] as const),
  );
  const used = new Set(bookParts.flatMap((part) => namesIn(writeWords(proseOf(part), shared), shared)));
  // Adding to a set while it is walked makes the walk go on.
  for (const name of used) for (const other of namesIn(written.get(name) ?? '', shared)) used.add(other);
  const lines = shared.filter(({ name }) => used.has(name)).map(({ name }) => lineOf(name, written));
  return `/** What several guides say in the same words. */\n\n${lines.join('\n')}`;
}

/** How a language's parts become its book: `src/words/LANG/book.ts`. */
export function writeBook(): string {
  const parts = bookParts.map((part) => [
    part,
    part.replaceAll(/[/-](\w)/g, (_, letter) => letter.toUpperCase()),
  ]);
  return [
    `import type { BookWords } from '../shape/book-words.ts';`,
    ...parts.map(([part, name]) => `import { words as ${name} } from './book/${part}.ts';`),
    '',
    'export const book: BookWords = {',
    `  parts: {${parts.map(([part, name]) => (part === name ? part : `'${part}': ${name}`)).join(', ')}},`,
    '  // What the systems show, each from `./menus/SYSTEM.ts`.',
    '  menus: {},',
    '};',
    '',
  ].join('\n');
}

function lineOf(name: SharedPiece['name'], written: ReadonlyMap<string, string>): string {
  return `export const ${name} = ${written.get(name) ?? ''};\n`;
}

function inside(of: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || typeof of !== 'object' || of === null) return of;
  return inside(Object.entries(of).find(([each]) => each === name)?.[1], rest);
}
