import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './root.ts';

/** The table of Electron's checklist in docs/security.md, held against the source and the tests that it names. */
interface Row {
  readonly number: number;
  readonly anchor: string;
  readonly answer: string;
  readonly sources: readonly string[];
  readonly proofs: readonly Proof[];
}

interface Proof {
  readonly file: string;
  readonly titles: readonly string[];
}

const folder = path.join(root, 'docs');
const rows = rowsIn(await readFile(path.join(folder, 'security.md'), 'utf8'));

/** All first groups of a pattern. */
function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, group]) => group ?? []);
}

function linksIn(text: string): readonly string[] {
  return found(text, /\]\(([^)\s]+)\)/g);
}

function rowsIn(text: string): readonly Row[] {
  const [, after = ''] = text.split(/^## Electron's own checklist$/m);
  const lines = after.split(/^## /m)[0]?.split('\n') ?? [];
  return lines.filter((line) => /^\| \d/.test(line)).map(readRow);
}

function readRow(line: string): Row {
  const [, number = '', item = '', answer = '', source = '', proof = ''] = line.split(/ ?\| ?/);
  const [anchor = ''] = linksIn(item);
  return { number: Number(number), anchor, answer, sources: linksIn(source), proofs: proofsIn(proof) };
}

/** Each quoted title belongs to the link before it. */
function proofsIn(text: string): readonly Proof[] {
  return text.split(/(?=\[[^\]]+\]\()/).flatMap((part) => {
    const [file] = linksIn(part);
    return file === undefined ? [] : [{ file, titles: found(part, /“([^”]+)”/g) }];
  });
}

/** The titles of the tests in a file, of `it` and of `it.each`: a word of a comment, or half a title, is none. */
function titlesIn(source: string): readonly string[] {
  const quoted = /(?:\bit|\])\(\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)"),/g;
  const after = /\)\(\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)"),/g;
  return [quoted, after].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, ...title]) => title.join('').replaceAll("\\'", "'")),
  );
}

describe('the titles of a file', () => {
  it('are those of its tests, each as a whole', () => {
    const source = [
      "it('is one', () => {});",
      "it.each([1])('is another for %j', () => {});",
      "it.skipIf(true)(\n  'isn\\'t run',\n  () => {},\n);",
      '// it says “is none”',
      "describe('a group', () => {});",
    ].join('\n');
    expect(titlesIn(source)).toEqual(['is one', 'is another for %j', "isn't run"]);
  });
});

describe('the table of Electron’s checklist', () => {
  it('has its twenty points, each once and in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    for (const { number, anchor } of rows) {
      expect(anchor).toContain(`electronjs.org/docs/latest/tutorial/security#${number}-`);
    }
  });

  it.each(rows)(
    'names for point $number who makes it so and what proves it, or says “not yet”',
    async (row) => {
      expect(row.answer).toMatch(/\w.*\.$/);
      if (!/not yet/i.test(row.answer)) {
        expect(row.sources).toHaveLength(1);
        expect(row.proofs.length).toBeGreaterThan(0);
      }
      for (const source of row.sources) {
        expect(source).not.toContain('.test.');
        expect(existsSync(path.join(folder, source)), source).toBe(true);
      }
      for (const { file, titles } of row.proofs) {
        expect(file).toMatch(/\.test\.ts$/);
        expect(titles.length).toBeGreaterThan(0);
        const its = titlesIn(await readFile(path.join(folder, file), 'utf8'));
        for (const title of titles) expect(its, file).toContain(title);
      }
    },
  );
});
