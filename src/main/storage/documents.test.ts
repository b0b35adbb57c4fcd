import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataFolder } from './data-folder.ts';
import { type DocumentOptions, memoryDocument, openDocument } from './documents.ts';
import { aFolder } from './testing/temporary-folder.ts';

const Home = z.strictObject({ name: z.string(), devices: z.array(z.string()) });
type Home = z.infer<typeof Home>;
const initial: Home = { name: '', devices: [] };
const now = () => new Date('2026-11-20T16:04:05.123Z');

async function aDocument(): Promise<DocumentOptions<Home> & { readonly folder: string }> {
  const folder = await aFolder();
  return { folder, file: join(folder, 'setup.json'), schema: Home, version: 1, initial, now };
}

describe('a document', () => {
  it('starts from its initial value and writes nothing before it is told to', async () => {
    const options = await aDocument();
    expect((await openDocument(options)).read()).toEqual(initial);
    expect(await readdir(options.folder)).toEqual([]);
  });

  it('gives back in the next run what was written in this one', async () => {
    const options = await aDocument();
    await fc.assert(
      fc.asyncProperty(
        fc.record({ name: fc.string({ unit: 'binary' }), devices: fc.array(fc.string()) }),
        async (home) => {
          await (await openDocument(options)).write(home);
          expect((await openDocument(options)).read()).toEqual(home);
        },
      ),
      { numRuns: 30 },
    );
    expect((await stat(options.file)).mode & 0o777).toBe(0o600);
  });

  it('loses no change of many at once', async () => {
    const options = await aDocument();
    const document = await openDocument(options);
    const devices = Array.from({ length: 50 }, (_, i) => `${i}`);
    const adding = (device: string) => (home: Home) => ({ ...home, devices: [...home.devices, device] });
    await Promise.all(devices.map((device) => document.change(adding(device))));
    expect((await openDocument(options)).read().devices).toEqual(devices);
  });

  it('refuses a value its schema does not allow, and keeps the good one', async () => {
    const options = await aDocument();
    const document = await openDocument(options);
    await document.write({ name: 'good', devices: [] });
    const unfit = JSON.parse('{"name": 5}');
    await expect(document.write(unfit)).rejects.toMatchObject({ code: 'unfit', message: 'unfit' });
    expect((await openDocument(options)).read().name).toBe('good');
  });

  it('is not changed by what the caller does to the value later', async () => {
    const document = memoryDocument({ schema: Home, initial });
    const home = { name: 'a', devices: ['phone'] };
    await document.write(home);
    home.devices.push('stolen');
    expect(document.read().devices).toEqual(['phone']);
  });

  it('is whole after being killed between writing and renaming', async () => {
    const options = { ...(await aDocument()), schema: z.string(), initial: '' };
    await (await openDocument(options)).write('before');
    const dying = fileURLToPath(new URL('testing/killed-while-saving.ts', import.meta.url));
    const run = promisify(execFile)(process.execPath, [dying, 'document', options.file, 'after']);
    await expect(run).rejects.toMatchObject({ signal: 'SIGKILL' });
    expect(await readdir(options.folder)).toHaveLength(2);
    expect((await openDocument(options)).read()).toBe('before');
    expect(await readdir(options.folder)).toEqual(['setup.json']);
  });
});

describe('a file of an earlier version', () => {
  const migrations = {
    1: (data: unknown) => ({ title: z.string().parse(data) }),
    2: (data: unknown) => ({ name: z.object({ title: z.string() }).parse(data).title, devices: [] }),
  };
  const at = async (version: number, data: unknown) => {
    const options = { ...(await aDocument()), version: 3, migrations };
    await writeFile(options.file, JSON.stringify({ format: 'latchkey-document', version, data }));
    return options;
  };

  it('is brought up step by step, and is of this version once written', async () => {
    const options = await at(1, 'Home');
    const document = await openDocument(options);
    expect(document.read()).toEqual({ name: 'Home', devices: [] });
    await document.write({ name: 'Home', devices: ['phone'] });
    expect(JSON.parse(await readFile(options.file, 'utf8')).version).toBe(3);
    expect((await openDocument(options)).read().devices).toEqual(['phone']);
  });

  it.each([
    ['that a step refuses', 1, 5],
    ['that comes out unfit', 3, { name: 5 }],
  ])('%s is set aside', async (_why, version, data) => {
    const document = await openDocument(await at(version, data));
    expect(document.setAside?.reason).toBe('corrupt');
  });

  it('without a step for it is set aside', async () => {
    const { migrations: _none, ...options } = await at(1, 'Home');
    expect((await openDocument(options)).setAside?.reason).toBe('corrupt');
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['cut short', '{"format": "latchkey-doc', 'corrupt'],
    ['empty', '', 'corrupt'],
    ['no text', Buffer.from([0x7b, 0xff, 0xfe]), 'corrupt'],
    [
      'with a broken letter in it',
      Buffer.from('{"format":"latchkey-document","version":1,"data":"\xff"}', 'latin1'),
      'corrupt',
    ],
    ['of another program', '{"name": "package"}', 'foreign'],
    ['of a later Latchkey', '{"format":"latchkey-document","version":2,"data":1}', 'newer-version'],
  ])('because it is %s is kept beside, whole, and reported', async (_why, content, reason) => {
    const options = await aDocument();
    await writeFile(options.file, content);
    const document = await openDocument(options);
    const file = join(options.folder, 'setup.set-aside-2026-11-20T16-04-05-123Z.json');
    expect(document.setAside).toEqual({ reason, file });
    expect(await readFile(file)).toEqual(Buffer.from(content));
    expect(document.read()).toEqual(initial);
    await document.write({ name: 'new', devices: [] });
    expect((await openDocument(options)).setAside).toBeUndefined();
  });

  it('because the system does not let us is left where it is', async () => {
    const options = await aDocument();
    await mkdir(options.file);
    await expect(openDocument(options)).rejects.toMatchObject({ code: 'unreadable' });
    expect(await readdir(options.folder)).toEqual(['setup.json']);
  });
});

it('keeps its files where the system keeps those of a program named latchkey', () => {
  expect(dataFolder()).toMatch(/latchkey/);
  expect(dataFolder()).not.toContain('nodejs');
});
