import { existsSync } from 'node:fs';
import { glob, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resourceIds } from '../src/contract/change.ts';
import { checkKinds } from '../src/contract/check.ts';
import { stepIds } from '../src/contract/journey.ts';
import { root } from './root.ts';

/** What documents claim about the project, held against the project: what is listed or linked must be there. */
interface Doc {
  /** From the root, with `/`. */
  readonly name: string;
  readonly text: string;
}

const docs = await allDocs();
const nameOf = ({ name }: Doc) => [name] as const;

async function allDocs(): Promise<readonly Doc[]> {
  const names = await Array.fromAsync(
    glob('**/*.md', { cwd: root, exclude: (name) => /^(node_modules|out|dist|test-results)$/.test(name) }),
  );
  return Promise.all(
    names.map((name) => name.replaceAll('\\', '/')).map(async (name) => ({ name, text: await read(name) })),
  );
}

function read(name: string): Promise<string> {
  return readFile(path.join(root, name), 'utf8');
}

function docOf(name: string): Doc {
  const doc = docs.find((each) => each.name === name);
  if (!doc) throw new Error(`${name} is missing`);
  return doc;
}

/** All first groups of a pattern. */
function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, group]) => group ?? []);
}

/** Where a link inside a document leads, from the root. */
function from(doc: Doc, link: string): string {
  return path.posix.join(path.posix.dirname(doc.name), decodeURIComponent(link));
}

describe.each(docs.map(nameOf))('%s', (name) => {
  const doc = docOf(name);
  const prose = doc.text.replaceAll(/```.*?```/gs, '');
  const code = [...found(doc.text, /```\w*\n(.*?)```/gs), ...found(prose, /`([^`\n]+)`/g)];

  it('links to files and headings that are there', async () => {
    const links = [...found(prose, /\]\(([^)\s]+)\)/g), ...found(prose, /(?:src|srcset)="([^"]+)"/g)];
    const ours = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(await missing(ours, doc)).toEqual([]);
  });

  it('names npm scripts that are there', async () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await read('package.json')));
    const named = code.flatMap((text) => found(text, /\bnpm (?:run )?([a-z][\w:-]*)/g));
    const npmsOwn = ['audit', 'ci', 'deprecate', 'install', 'rebuild'];
    expect(named.filter((script) => !npmsOwn.includes(script) && !(script in scripts))).toEqual([]);
  });

  it('names files that are there', () => {
    const named = code.flatMap((text) =>
      found(text, /(?<![\w/.])((?:src|scripts|docs|e2e|assets)\/[\w./-]+\.\w+)/g),
    );
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    const tests = code.flatMap((text) => found(text, /^([\w-]+(?:\.[\w-]+)*\.test\.tsx?)$/g));
    expect(tests.filter((test) => !existsSync(path.join(root, path.dirname(doc.name), test)))).toEqual([]);
  });

  it('has no line that names a computer', () => {
    expect(doc.text).not.toMatch(/(?<![\w.])\/(?:home|root|Users|work|tmp)\//);
  });
});

async function missing(links: readonly string[], doc: Doc): Promise<readonly string[]> {
  const isThere = async (link: string): Promise<boolean> => {
    const [file = '', heading] = link.split('#');
    const name = file === '' ? doc.name : from(doc, file);
    if (!existsSync(path.join(root, name))) return false;
    if (heading === undefined) return true;
    const text = await read(name);
    return headingsOf(text).includes(heading) || found(text, /^<a id="([^"]+)"><\/a>$/gm).includes(heading);
  };
  const answers = await Promise.all(links.map(isThere));
  return links.filter((_, index) => !answers[index]);
}

/** As GitHub makes them: small letters, spaces to hyphens, other signs left out. */
function headingsOf(text: string): readonly string[] {
  return found(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the tests named in docs/security.md', () => {
  const security = docOf('docs/security.md');
  const named = security.text
    .replaceAll(/\n {2}/g, ' ')
    .split('\n')
    .filter((line) => line.startsWith('- ['))
    .flatMap(claimsIn);

  it('are many', () => expect(named.length).toBeGreaterThan(20));

  it.each(named)('$file has “$title”', async ({ file, title }) => {
    expect((await read(from(security, file))).replaceAll("\\'", "'")).toContain(title);
  });
});

/** Each quoted title belongs to the link before it. */
function claimsIn(line: string): readonly { readonly file: string; readonly title: string }[] {
  const [, ...parts] = line.split(/(?=\[[^\]]+\]\()/);
  return parts.flatMap((part) => {
    const [file = ''] = found(part, /\]\(([^)]+)\)/g);
    return found(part, /“([^”]+)”/g).map((title) => ({ file, title }));
  });
}

describe('docs/architecture.md', () => {
  const { text } = docOf('docs/architecture.md');

  it.each([
    ['The steps', stepIds],
    ['The resources', resourceIds],
    ['The checks', checkKinds],
  ] as const)('lists under “%s” what the contract has', (heading, ids) => {
    expect(found(section(text, heading), /^\| `([\w-]+)` \|/gm).toSorted()).toEqual(ids.toSorted());
  });

  it('lists every folder of the source', async () => {
    const listed = found(section(text, 'Folders'), /^\| [[`](src\/[\w/-]+)/gm);
    expect(listed.toSorted()).toEqual((await sourceFolders()).toSorted());
  });
});

/** The folders of `src`, and those of `src/main`, where most ideas live. */
async function sourceFolders(): Promise<readonly string[]> {
  const below = async (folder: string): Promise<readonly string[]> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
      .map(({ name }) => `${folder}/${name}`);
  };
  return [...(await below('src')), ...(await below('src/main'))];
}

function section(text: string, heading: string): string {
  const [, after = ''] = text.split(new RegExp(`^#+ ${heading}$`, 'm'));
  return after.split(/^#/m)[0] ?? '';
}

describe('the decisions', () => {
  it('are numbered without a gap, and all of them are listed', async () => {
    const files = (await readdir(path.join(root, 'docs/decisions'))).filter((name) => /^\d/.test(name));
    const numbers = files.map((name) => Number(name.slice(0, 4)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    const listed = found(docOf('docs/decisions/README.md').text, /\]\((\d[^)]+)\)/g);
    expect(listed.toSorted()).toEqual(files.toSorted());
  });

  it.each(docs.filter(({ name }) => /decisions\/\d/.test(name)).map(nameOf))(
    '%s says what was known, chosen, given up, and when to look again',
    (name) => {
      const headings = found(docOf(name).text, /^## (.+)$/gm);
      expect(headings).toEqual(['Context', 'Choice', 'What we gave up', 'When to look again']);
    },
  );
});

describe('README.md', () => {
  it('shows a line of the rehearsal that has its shape', () => {
    const [sample = ''] = found(docOf('README.md').text, /```json\n(.*?)\n```/gs);
    expect(JSON.parse(sample)).toMatchObject({ ok: true, exposedRequests: 0, secondRun: { writes: 0 } });
  });

  it('links every promise to a test', () => {
    const promises = section(docOf('README.md').text, 'How it keeps your home safe')
      .split('\n')
      .filter((line) => line.startsWith('| **'));
    expect(promises).toHaveLength(9);
    for (const promise of promises) expect(promise).toMatch(/\.test\.tsx?\)/);
  });
});
