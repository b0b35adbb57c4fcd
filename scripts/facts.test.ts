import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, faultsOfCitations, faultsOfSheet, sureness, type TextFile } from './facts.ts';
import { root } from './root.ts';

const isSheet = ({ name }: TextFile) => name.startsWith('docs/facts/') && !name.endsWith('README.md');

/** The checker itself, this test and the one of checklists hold examples that nobody is to follow. */
const isOfTheChecker = ({ name }: TextFile) => /^scripts\/(?:facts\.|confirmed\/checklists\.test)/.test(name);

const files = (
  await read('{src,e2e,bench,scripts,docs,assets}/**/*.{ts,tsx,mjs,css,html,md}', '*.{ts,mjs,md}')
).filter((file) => !isOfTheChecker(file));
const sheets = files.filter(isSheet);
const anchors = anchorsOf(sheets);

async function read(...patterns: readonly string[]): Promise<readonly TextFile[]> {
  const names = await Array.fromAsync(glob([...patterns], { cwd: root }));
  return Promise.all(
    names.map(async (name) => ({
      name: name.replaceAll('\\', '/'),
      text: await readFile(path.join(root, name), 'utf8'),
    })),
  );
}

describe('docs/facts', () => {
  it('says of every fact how sure it is and where it comes from, under an anchor of its own', () => {
    expect(sheets.flatMap((sheet) => faultsOfSheet(sheet).map((fault) => `${sheet.name}: ${fault}`))).toEqual(
      [],
    );
  });

  it('explains each word for how sure something is', () => {
    const readme = files.find(({ name }) => name === 'docs/facts/README.md')?.text ?? '';
    expect([...readme.matchAll(/^\| \*\*(\w+)\*\* \|/gm)].map(([, word]) => word)).toEqual(sureness);
  });

  it('has what everybody cites, in the one form', () => {
    expect(files.flatMap((file) => faultsOfCitations(file, anchors))).toEqual([]);
  });

  it('is cited a lot', () => {
    const cited = files.filter((file) => !isSheet(file) && file.text.includes('(facts: '));
    expect(cited.length).toBeGreaterThan(100);
  });
});

describe('the check of a sheet', () => {
  const good = [
    '# Sheet',
    '## Group',
    '<a id="quota"></a>',
    '### How many',
    'A hundred.',
    '',
    '- **Documented**: docs, Limits',
    '',
  ].join('\n');
  const faultsOf = (text: string) => faultsOfSheet({ name: 'docs/facts/sheet.md', text });

  it('lets a whole fact pass', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(anchorsOf([{ name: 'docs/facts/sheet.md', text: good }])).toEqual(new Set(['sheet#quota']));
  });

  it('finds a fact that does not say how sure it is', () => {
    expect(faultsOf(good.replace(/^- .*$/m, ''))).toEqual(['#quota does not say how sure it is']);
    expect(faultsOf(good.replace(/^- .*$/m, '## Next\n- **Seen**: elsewhere'))).toHaveLength(1);
  });

  it.each([
    [
      'a word that is not of the scale',
      '- **Certain**: docs',
      '#quota is of no known sureness: - **Certain**: docs',
    ],
    ['no word', '- docs, Limits', '#quota is of no known sureness: - docs, Limits'],
    ['no source', '- **Seen**: ', '#quota names no source for “Seen”'],
  ])('finds a point with %s', (_, point, fault) => {
    expect(faultsOf(good.replace(/^- .*$/m, point))).toEqual([fault]);
  });

  it('finds an anchor that is there twice', () => {
    expect(faultsOf(good + good)).toEqual(['#quota is there twice']);
  });

  it('finds a fact without an anchor', () => {
    expect(faultsOf(good.replace('<a id="quota"></a>\n', ''))).toEqual([
      '“How many” has no anchor right above it',
    ]);
  });
});

describe('the check of citations', () => {
  const known = new Set(['cloudflare#quota', 'home-assistant#restart']);
  const faultsOf = (text: string, name = 'src/a.ts') => faultsOfCitations({ name, text }, known);

  it.each([
    '/** At most (facts: cloudflare#quota). */',
    '// At most (facts: cloudflare#quota, home-assistant#restart).',
    '/**\n * At most (facts: cloudflare#quota,\n * home-assistant#restart).\n */',
    '  // At most (facts: cloudflare#quota,\n  // home-assistant#restart).',
    "let facts: Facts; const page = 'https://example.com'; /** (facts: cloudflare#quota) */",
  ])('lets pass %j', (text) => expect(faultsOf(text)).toEqual([]));

  it('finds one that leads nowhere, with its line', () => {
    const text = 'const a = 1;\n\n/**\n * At most (facts: cloudflare#quota,\n * cloudflare#gone).\n */';
    expect(faultsOf(text)).toEqual(['src/a.ts:4 cites cloudflare#gone, which is not there']);
  });

  it.each([
    '/** At most (facts: rule e). */',
    '/** At most (facts: quota, code 1445). */',
    '/** At most (facts:cloudflare#quota). */',
    '/** At most (facts/cloudflare.md §5). */',
    '/** At most (§5). */',
    '/** At most (facts §1.2). */',
    '/** The codes of facts/cloudflare.md are here. */',
    '/** The codes of docs/facts/cloudflare.md §5 are here. */',
    '/** Facts: rate limits. */',
    '// Facts, pre-filled link: these keys.',
    '// facts: rate limits',
    '/** The twenty of the facts (top failure modes). */',
    '/** One of the\n * facts. */',
    "const cited = '(facts: cloudflare#quota)';",
  ])('finds %j', (text) => expect(faultsOf(text)).not.toEqual([]));

  it('reads documents whole, and lets them link', () => {
    expect(
      faultsOf('See [the sheet](facts/cloudflare.md#quota) (facts: cloudflare#quota).', 'docs/a.md'),
    ).toEqual([]);
    expect(faultsOf('Written from `facts/cloudflare.md` §1 to §4.', 'src/README.md')).not.toEqual([]);
  });

  it('leaves the sections of standards alone', () => {
    expect(faultsOf('/** As RFC 9110 §15.5.21 has it, and UEFI 2.10, §5.3.3 (CSP 3 §2.3.1). */')).toEqual([]);
  });
});
