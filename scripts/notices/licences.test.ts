import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildWhatIsStale } from '../build.ts';
import { root } from '../root.ts';
import { noticesFile, printNotices } from './notices.ts';

/** Asks for a name and a text at most, so that everybody may hand Latchkey on under its own terms. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  // Ours is the choice.
  '(BSD-3-Clause OR GPL-2.0)',
  // Fonts and words: for whatever they are bundled with, as long as they keep their name.
  'CC-BY-3.0',
  'OFL-1.1',
];

/** What only develops Latchkey reaches nobody else, so what it is made of may come back as it is given. */
const forDevelopment = [
  ...permissive,
  '(MIT OR CC0-1.0)',
  '(WTFPL OR MIT)',
  'Apache-2.0 AND MIT',
  'CC-BY-4.0',
  'MIT OR Apache-2.0',
  'MPL-2.0',
  'Python-2.0',
  'WTFPL',
  'WTFPL OR ISC',
];

const Shipped = z.array(
  z.object({ name: z.string(), version: z.string(), license: z.string(), text: z.string() }),
);
let shipped: z.infer<typeof Shipped>;

beforeAll(async () => {
  expect(await buildWhatIsStale()).not.toEqual({ kind: 'failed' });
  const { notices }: { readonly notices: unknown } = await import(
    pathToFileURL(path.join(root, 'out/renderer', noticesFile)).href
  );
  shipped = Shipped.parse(notices);
});

describe('what users get', () => {
  it('is under terms that let everybody hand it on', () => {
    expect(shipped.filter(({ license }) => !permissive.includes(license))).toEqual([]);
  });

  it('comes with its terms in full', () => {
    // The build for one system of a package whose terms are there.
    const withoutText = shipped.filter(({ name, text }) => text === '' && !name.startsWith('@napi-rs/nice-'));
    // Its author names its terms, and brings no text of them.
    expect(withoutText.map(({ name }) => name)).toEqual(['lazy-val']);
  });

  it.each([
    ['the window', 'react-dom'],
    ['its letters', '@fontsource-variable/fraunces'],
    ['the program', 'cloudflare'],
    ['practice', '@peculiar/x509'],
    ['what is shipped as it is', '@github/keytar'],
    ['what that needs', '@napi-rs/nice'],
    ['what is no package', 'EFF Large Wordlist for Passphrases'],
  ])('names whose work is in %s', (_, name) => {
    expect(shipped.map((each) => each.name)).toContain(name);
  });

  it('names nobody whose work is not in it', () => {
    const names = shipped.map(({ name }) => name);
    for (const name of ['vite', 'vitest', 'typescript', 'electron-builder'])
      expect(names).not.toContain(name);
  });

  it('is printed with each text once', () => {
    const printed = printNotices([
      { name: 'a', version: '1.0.0', license: 'MIT', text: 'Do as you like.' },
      { name: 'b', version: '2.0.0', license: 'MIT', text: 'Do as you like.' },
      { name: 'c', version: '3.0.0', license: 'ISC', text: '' },
    ]);
    expect(printed.split('Do as you like.')).toHaveLength(2);
    expect(printed).toContain('a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nDo as you like.');
    expect(printed).toContain('c 3.0.0 (ISC)\n\nLicence: ISC');
  });
});

describe('what the lock file names', () => {
  it('is under terms that somebody has read', async () => {
    const Locked = z.object({
      packages: z.record(z.string(), z.looseObject({ license: z.string().optional() })),
    });
    const text = await readFile(path.join(root, 'package-lock.json'), 'utf8');
    const { '': _ourselves, ...packages } = Locked.parse(JSON.parse(text)).packages;
    const unread = Object.entries(packages).filter(
      ([, { license }]) => license === undefined || !forDevelopment.includes(license),
    );
    // It says so in an older way, which the lock file does not have: Apache-2.0.
    expect(unread.map(([place]) => place)).toEqual(['node_modules/read-tls-client-hello']);
  });
});
