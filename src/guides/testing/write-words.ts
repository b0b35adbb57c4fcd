import type { WordTree } from '../../words/shape/lay-words.ts';
import type { SharedPiece } from './shared-words.ts';

/** Words as TypeScript. What is a shared piece is written by its name. */
export function writeWords(words: WordTree, shared: readonly SharedPiece[]): string {
  const piece = shared.find((each) => same(each.words, words));
  if (piece) return piece.name;
  return writeWhole(words, shared);
}

/** The same, written out even where it is a shared piece. */
export function writeWhole(words: WordTree, shared: readonly SharedPiece[]): string {
  if (typeof words === 'string') return `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (isList(words)) return `[${writeItems(words, shared).join(', ')}]`;
  const lines = Object.entries(words).map(([name, each]) => `${quoted(name)}: ${writeWords(each, shared)}`);
  return `{${lines.join(', ')}}`;
}

/** The names of the pieces that a text of `writeWords` uses. */
export function namesIn(written: string, shared: readonly SharedPiece[]): readonly string[] {
  const withoutTexts = written.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''");
  return shared
    .map(({ name }) => name)
    .filter((name) => new RegExp(`(?<![\\w:])${name}(?![\\w:])`).test(withoutTexts));
}

/** A list may begin, go on or end with a shared list. */
function writeItems(
  [first, ...rest]: readonly WordTree[],
  shared: readonly SharedPiece[],
): readonly string[] {
  if (first === undefined) return [];
  const all = [first, ...rest];
  const run = shared.findLast(
    ({ words }) => isList(words) && words.length > 0 && same(words, all.slice(0, words.length)),
  );
  if (run && isList(run.words)) return [`...${run.name}`, ...writeItems(all.slice(run.words.length), shared)];
  return [writeWords(first, shared), ...writeItems(rest, shared)];
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function same(one: WordTree, other: WordTree): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isList(words: WordTree): words is readonly WordTree[] {
  return Array.isArray(words);
}
