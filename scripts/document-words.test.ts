import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { thoughtInAnotherLanguage } from './avoided-words.ts';
import { linesOf, paragraphsOf } from './document-words.ts';
import { root } from './root.ts';
import { avoidedWords, gradeOfMessages } from './words.ts';

/** How many years of school a document for those who use Latchkey may ask for: what it is about is harder in some. */
const forReaders = [
  ['README.md', 6],
  ['docs/npx.md', 6],
  ['docs/terminal.md', 6],
  ['SECURITY.md', 6],
  ['docs/privacy.md', 7],
  ['docs/security.md', 8],
] as const;

/** For everybody, maintainers included. The glossaries in `docs/words` are of two languages at once. */
const documents = await namesOf(['*.md', 'docs/*.md', 'docs/!(words)/**/*.md']);

async function namesOf(patterns: readonly string[]): Promise<readonly string[]> {
  const names = await Array.fromAsync(glob([...patterns], { cwd: root }));
  return names.map((name) => name.replaceAll('\\', '/')).toSorted();
}

function read(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}

it.each(forReaders)('%s can be read after %i years of school', (name, years) => {
  const paragraphs = paragraphsOf(name, read(name));
  expect(paragraphs.length).toBeGreaterThan(3);
  expect(gradeOfMessages(paragraphs)).toBeLessThanOrEqual(years);
});

describe('what nobody says in English', () => {
  it('is looked for in every document', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['README.md', 'docs/security.md', 'docs/facts/domains.md']),
    );
    expect(documents.length).toBeGreaterThan(70);
  });

  it.each(documents)('is not in %s', (name) =>
    expect(avoidedWords(linesOf(name, read(name)), thoughtInAnotherLanguage)).toEqual([]),
  );
});

describe('the words of a document', () => {
  const markdown = [
    '# The gate',
    '',
    'Open [the page](docs/visit.md), not `a visit`.',
    'It says “a visit from outside”.',
    '',
    '```sh',
    'visit',
    '```',
    '| A table | has cells |',
    '',
    '- One visit',
  ].join('\n');

  it('are its own, each by its line', () => {
    const found = avoidedWords(linesOf('a.md', markdown), thoughtInAnotherLanguage);
    expect(found).toEqual(['a.md:11: “visit”: say request, or visitors']);
  });

  it('are graded by paragraphs, without headings and tables', () => {
    expect(paragraphsOf('a.md', markdown).map(({ text }) => text)).toEqual([
      'Open the page, not this. It says this.',
      '- One visit',
    ]);
  });
});
