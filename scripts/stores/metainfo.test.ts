import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allNeed } from '../../src/main/testing/needs.ts';
import { root } from '../root.ts';
import { type VersionNotes, versionsIn } from './changelog.ts';
import { metainfo } from './metainfo.ts';
import { aProduct } from './testing/a-release.ts';

const versions: readonly VersionNotes[] = [
  {
    version: '1.2.3',
    date: '2027-01-02',
    blocks: [
      { kind: 'heading', text: 'Added' },
      { kind: 'paragraph', text: 'A & B, and <nothing> that is a tag' },
      { kind: 'list', items: ['One', 'Two'] },
    ],
  },
  { version: '1.2.2', date: '2026-12-31', blocks: [{ kind: 'paragraph', text: 'The one before.' }] },
];

const text = metainfo(aProduct, 'some/where', versions);
const ofToday = metainfo(aProduct, 'some/where', await toBeReleased());
const parsed = new DOMParser().parseFromString(text, 'text/xml');

describe('the software centres’ own checker', () => {
  allNeed('appstreamcli');

  it.each([
    ['of made-up versions', text],
    ['of CHANGELOG.md, once its first part has this version', ofToday],
  ])('finds nothing wrong with one %s', async (_, text) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-metainfo-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'house.latchkey.Latchkey.metainfo.xml');
    await writeFile(file, text);
    // It ends with another code, and this rejects with what it printed, at the first error or warning.
    const { stdout } = await promisify(execFile)('appstreamcli', ['validate', '--no-net', '--explain', file]);
    expect(stdout).toMatch(/^✔ Validation was successful/m);
  });
});

/** What the next release would say of itself today. */
async function toBeReleased(): Promise<readonly VersionNotes[]> {
  const changelog = await readFile(path.join(root, 'CHANGELOG.md'), 'utf8');
  return versionsIn(changelog.replace('## [Unreleased]', `## [${aProduct.version}] - 2027-01-02`));
}

it('lists each version with its date, its page, and what is new in it', () => {
  const releases = [...parsed.getElementsByTagName('release')];
  expect(releases.map((each) => [each.getAttribute('version'), each.getAttribute('date')])).toEqual([
    ['1.2.3', '2027-01-02'],
    ['1.2.2', '2026-12-31'],
  ]);
  const [newest] = releases;
  expect(newest?.getElementsByTagName('url')[0]?.textContent).toBe(
    'https://github.com/some/where/releases/tag/v1.2.3',
  );
  expect(newest?.getElementsByTagName('li')).toHaveLength(2);
  expect(newest?.textContent).toContain('A & B, and <nothing> that is a tag');
});

it('shows pictures that are there', () => {
  const pictures = [...parsed.getElementsByTagName('image')].map(({ textContent }) => textContent ?? '');
  expect(pictures.length).toBeGreaterThan(2);
  const names = pictures.map((url) => url.slice(url.indexOf('/docs/')));
  expect(names.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

it('is not made while the changelog does not name the version', () => {
  expect(() => metainfo({ ...aProduct, version: '2.0.0' }, 'some/where', versions)).toThrow(
    'CHANGELOG.md does not begin with version 2.0.0 and its date.',
  );
});
