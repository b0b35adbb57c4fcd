/**
 * Prints the English prose of a part of the book, for a translator to fill in: `node src/guides/testing/print-words.ts iphone`.
 * `common` prints what several parts share. It goes into `src/words/LANG/book/PART.ts`.
 */
import { bookParts } from '../../words/book-words.ts';
import type { WordTree } from '../../words/lay-words.ts';
import { english } from '../book/book.ts';
import { listWords, pathOf } from '../list-words.ts';
import { listSharedPieces } from './shared-words.ts';
import { namesIn, writeWhole, writeWords } from './write-words.ts';

const [, , asked] = process.argv;
const part = bookParts.find((each) => each === asked);
if (asked === 'common') process.stdout.write(printShared());
else if (part) process.stdout.write(printPart(part, listWords(walk(english, pathOf(part))) ?? {}));
else fail();

function printShared(): string {
  const pieces = listSharedPieces();
  const lines = pieces.map(
    ({ name, words }, nth) => `export const ${name} = ${writeWhole(words, pieces.slice(0, nth))};\n`,
  );
  return `/** What several guides say in the same words. */\n\n${lines.join('\n')}`;
}

function printPart(name: string, words: WordTree): string {
  const up = '../'.repeat(name.split('/').length);
  const shared = listSharedPieces();
  const written = writeWords(words, shared);
  const used = namesIn(written, shared);
  const common = `${up === '../' ? './' : '../'}common.ts`;
  return [
    `import type { WordTree } from '${up}../lay-words.ts';`,
    ...(used.length > 0 ? [`import { ${used.toSorted().join(', ')} } from '${common}';`] : []),
    '',
    `export const words: WordTree = ${written};`,
    '',
  ].join('\n');
}

function walk(of: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || typeof of !== 'object' || of === null) return of;
  return walk(Object.entries(of).find(([each]) => each === name)?.[1], rest);
}

function fail(): void {
  process.stderr.write(`Name a part: common, ${bookParts.join(', ')}\n`);
  process.exitCode = 1;
}
