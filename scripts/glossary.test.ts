import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './root.ts';

/** More than this nobody learns before they begin. */
const MOST_WORDS = 40;

interface Word {
  readonly word: string;
  readonly name: string;
  readonly file: string;
}

const row = /^\| ([^|]+?) \| [^|]+ \| `(\w+)` in \[[^\]]+\]\(([^)]+)\) \|$/gm;

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(row)].map(([, word = '', name = '', file = '']) => ({ word, name, file }));
}

/** Whether a file exports something of this name. */
function exportsName(source: string, name: string): boolean {
  return new RegExp(`^export (?:async )?(?:interface|type|const|class|function\\*?) ${name}\\b`, 'm').test(
    source,
  );
}

const glossary = await readFile(path.join(root, 'docs/glossary.md'), 'utf8');
const words = readWords(glossary);

describe('docs/glossary.md', () => {
  it('has every word of its tables in the one form', () => {
    const rows = glossary.split('\n').filter((line) => /^\| (?!Word|---)/.test(line));
    expect(words).toHaveLength(rows.filter((line) => !line.startsWith('|---')).length);
    expect(words.length).toBeGreaterThan(20);
  });

  it('asks nobody to learn too many', () => expect(words.length).toBeLessThanOrEqual(MOST_WORDS));

  it('explains no word and no name twice', () => {
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
    expect(new Set(words.map(({ name, file }) => `${file} ${name}`)).size).toBe(words.length);
  });

  it.each(words)('calls $word what the code calls it: $name', async ({ name, file }) => {
    const source = await readFile(path.join(root, 'docs', file), 'utf8');
    expect(exportsName(source, name)).toBe(true);
  });
});

describe('the check itself', () => {
  it('sees a name that is gone', () => {
    expect(exportsName('export interface Ledger {}', 'Ledger')).toBe(true);
    expect(exportsName('export interface Ledgers {}', 'Ledger')).toBe(false);
    expect(exportsName('interface Ledger {}', 'Ledger')).toBe(false);
  });
});
