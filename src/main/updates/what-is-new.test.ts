import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cutSection, readWhatIsNew } from './what-is-new.ts';

const changelog = `# Changelog

## [Unreleased]

- Not yet.

## [1.3.0] - 2026-11-01

A sentence at the top.

### Added

Keys:

- A lamp over the gate, which
  goes on by itself.
- **Bold**, \`code\` and a [link](https://x.example/a).

### Mended

- It closes.

## [1.2.3]

- Older.
`;

describe('of a changelog', () => {
  it('the part of one version is taken', () => {
    const section = cutSection(changelog, '1.3.0');
    expect(section).toContain('A lamp');
    expect(section).not.toMatch(/Not yet|Older/);
  });

  it('nothing is taken for a version that it does not have', () => {
    expect(cutSection(changelog, '1.3')).toBe('');
    expect(cutSection(changelog, '9.9.9')).toBe('');
  });

  it('headings and points are read as plain text', () => {
    expect(readWhatIsNew(cutSection(changelog, '1.3.0'))).toEqual([
      { heading: '', points: ['A sentence at the top.'] },
      {
        heading: 'Added',
        points: ['A lamp over the gate, which goes on by itself.', 'Bold, code and a link.'],
      },
      { heading: 'Mended', points: ['It closes.'] },
    ]);
  });

  it('our own can be read', async () => {
    const ours = await readFile(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');
    const parts = readWhatIsNew(cutSection(ours, 'Unreleased'));
    expect(parts.map(({ heading }) => heading)).toContain('Added');
    expect(parts.flatMap(({ points }) => points).join()).not.toMatch(/[*`\][]/);
  });
});

describe('whatever somebody wrote', () => {
  it.each([
    ['a script', '- <script>alert(1)</script>Fine', 'alert(1)Fine'],
    ['an image that would be loaded', '- ![seen](https://x.example/1.png)', 'seen'],
    ['a turned direction', '- good\u202Elive', 'goodlive'],
    ['an end of a line that is none', '- one\u0000two', 'onetwo'],
  ])('stays text: %s', (_, markdown, text) => {
    expect(readWhatIsNew(markdown)).toEqual([{ heading: '', points: [text] }]);
  });

  it('has an end', () => {
    const endless = Array.from({ length: 500 }, (_, index) => `### ${index}\n\n- ${'x'.repeat(5000)}\n`).join(
      '\n',
    );
    const parts = readWhatIsNew(endless);
    expect(parts).toHaveLength(20);
    expect(parts[0]?.points[0]).toHaveLength(1000);
    expect(readWhatIsNew('- x\n'.repeat(500))[0]?.points).toHaveLength(60);
  });
});
