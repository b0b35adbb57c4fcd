import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { versionsIn } from './changelog.ts';

const changelog = `# Changelog

What changes.

## [Unreleased]

### Added

- Not yet

## [1.1.0] - 2027-02-03

The second **version**, with \`code\`
over two lines.

### Added

Keys:

- One that goes over
  two lines
- One with [a link](docs/privacy.md)

### Fixed
- Nothing

## [1.0.0] - 2027-01-02

### Removed

- Everything

[1.1.0]: https://github.com/latchkey/latchkey/releases/tag/v1.1.0
`;

describe('the versions of a changelog', () => {
  it('are those with a date, the newest first', () => {
    expect(versionsIn(changelog).map(({ version, date }) => [version, date])).toEqual([
      ['1.1.0', '2027-02-03'],
      ['1.0.0', '2027-01-02'],
    ]);
  });

  it('have their headings, paragraphs and lists as plain text', () => {
    expect(versionsIn(changelog)[0]?.blocks).toEqual([
      { kind: 'paragraph', text: 'The second version, with code over two lines.' },
      { kind: 'heading', text: 'Added' },
      { kind: 'paragraph', text: 'Keys:' },
      { kind: 'list', items: ['One that goes over two lines', 'One with a link'] },
      { kind: 'heading', text: 'Fixed' },
      { kind: 'list', items: ['Nothing'] },
    ]);
  });

  it('do not end in the links of the file', () => {
    expect(versionsIn(changelog)[1]?.blocks).toEqual([
      { kind: 'heading', text: 'Removed' },
      { kind: 'list', items: ['Everything'] },
    ]);
  });
});

it('CHANGELOG.md can be read once its first part has a version and a date', async () => {
  const text = await readFile(path.join(root, 'CHANGELOG.md'), 'utf8');
  const [first] = versionsIn(text.replace('## [Unreleased]', '## [9.9.9] - 2027-01-02'));
  expect(first?.blocks.filter(({ kind }) => kind === 'list').length).toBeGreaterThan(3);
});
