import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingIds } from '../src/contract/finding.ts';
import { exitCodes } from '../src/main/terminal/exit-codes.ts';
import { root } from './root.ts';

const text = await readFile(path.join(root, 'docs/terminal.md'), 'utf8');
const firstCells = (heading: string, cell: RegExp): readonly string[] => {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  return [...section.matchAll(cell)].flatMap(([, found]) => found ?? []);
};

describe('docs/terminal.md', () => {
  it('lists every finding there is, and no other', () => {
    expect(firstCells('Findings', /^\| `([\w-]+)` \|/gm)).toEqual(findingIds);
  });

  it('lists every exit code there is', () => {
    expect(firstCells('Exit codes', /^\| (\d+) \|/gm).map(Number)).toEqual(Object.values(exitCodes));
  });
});
