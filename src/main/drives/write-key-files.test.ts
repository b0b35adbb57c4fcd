import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { normalizeForDisk } from './file-name.ts';
import { driveFileSystem } from './file-system.ts';
import { type DiskDouble, diskDouble } from './testing/file-system-double.ts';
import { type DriveFolder, type KeyFileToWrite, writeKeyFiles } from './write-key-files.ts';

const isOurs = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('ours');
const stick = (fs: DiskDouble): DriveFolder => ({ path: '/media/STICK', fs, isOurs });
const file = (name: string, text = 'ours, new'): KeyFileToWrite => ({ name, bytes: Buffer.from(text) });
const textOf = (fs: DiskDouble, name: string) => Buffer.from(fs.files.get(name) ?? []).toString();
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'written',
    (error: { readonly code?: unknown; readonly message?: unknown; readonly cause?: unknown }) => {
      expect([error.message, error.cause]).toEqual([error.code, undefined]);
      return error.code;
    },
  );

describe('a key file for a stick', () => {
  it('is written beside its place, forced to the stick, put in place and read back', async () => {
    const fs = diskDouble();
    expect(await writeKeyFiles(stick(fs), [file('phone.p12')])).toEqual(['phone.p12']);
    expect(fs.calls.filter((call) => !/^(?:look|names|freeBytes)/.test(call))).toEqual([
      'create phone.p12.tmp',
      'write',
      'sync',
      'close',
      'rename phone.p12.tmp to phone.p12',
      'syncFolder',
      'read phone.p12',
    ]);
    expect([...fs.files.keys()]).toEqual(['phone.p12']);
  });

  it('takes the place of an older one of ours, under the name that lies there', async () => {
    const fs = diskDouble({ 'PHONE.P12': 'ours, old' });
    expect(await writeKeyFiles(stick(fs), [file('phone.p12')])).toEqual(['PHONE.P12']);
    expect([...fs.files.keys()]).toEqual(['PHONE.P12']);
    expect(textOf(fs, 'PHONE.P12')).toBe('ours, new');
  });

  it('goes by a number beside a file of somebody else, which stays', async () => {
    const fs = diskDouble({ 'Phone.P12': 'a tax return', 'phone-2.p12': 'another' });
    expect(await writeKeyFiles(stick(fs), [file('phone.p12')])).toEqual(['phone-3.p12']);
    expect(await writeKeyFiles(stick(fs), [file('phone.p12', 'ours, newer')])).toEqual(['phone-3.p12']);
    expect(textOf(fs, 'Phone.P12')).toBe('a tax return');
    expect(textOf(fs, 'phone-3.p12')).toBe('ours, newer');
  });

  it('does not take the place of another that was written in the same go', async () => {
    const fs = diskDouble();
    const names = await writeKeyFiles(stick(fs), [file('a.p12', 'ours 1'), file('A.p12', 'ours 2')]);
    expect(names).toEqual(['a.p12', 'A-2.p12']);
    expect(names.map((name) => textOf(fs, name))).toEqual(['ours 1', 'ours 2']);
  });

  it('clears away what an earlier try left, and no file of somebody else', async () => {
    const cutOff = diskDouble({ 'phone.p12.tmp': 'ours, cut off' });
    await writeKeyFiles(stick(cutOff), [file('phone.p12')]);
    expect([...cutOff.files.keys()]).toEqual(['phone.p12']);

    const others = diskDouble({ 'phone.p12.tmp': 'a download' });
    await writeKeyFiles(stick(others), [file('phone.p12')]);
    expect([...others.files.keys()]).toEqual(['phone.p12.tmp', 'phone.p12']);
  });
});

describe('a stick that fails', () => {
  it.each([
    ['before the file is made', 'create', 'ENOENT', 'DRIVE_GONE'],
    ['while it is written', 'write', 'EIO', 'DRIVE_GONE'],
    ['while it is forced to the stick', 'sync', 'ENODEV', 'DRIVE_GONE'],
    ['while it is closed', 'close', 'ENXIO', 'DRIVE_GONE'],
    ['before it is put in place', 'rename', 'ENOENT', 'DRIVE_GONE'],
    ['while the folder is forced to the stick', 'syncFolder', 'EIO', 'DRIVE_GONE'],
    ['when it is read back', 'read', 'EIO', 'DRIVE_GONE'],
    ['before anything', 'names', 'ENOENT', 'DRIVE_GONE'],
    ['that is full', 'write', 'ENOSPC', 'DRIVE_FULL'],
    ['whose table of files is full', 'create', 'ENOSPC', 'DRIVE_FULL'],
    ['that is locked', 'create', 'EROFS', 'DRIVE_READ_ONLY'],
    ['that belongs to somebody else', 'create', 'EACCES', 'DRIVE_READ_ONLY'],
    ['that is locked halfway', 'rename', 'EROFS', 'DRIVE_READ_ONLY'],
    ['that a virus scanner holds', 'rename', 'EPERM', 'DRIVE_BUSY'],
    ['for a reason that we do not know', 'sync', 'UNKNOWN', 'DRIVE_FAILED'],
  ] as const)('%s is told as such, and nothing half stays', async (_when, call, code, expected) => {
    const fs = diskDouble({ 'notes.txt': 'mine', 'phone.p12': 'ours, old' });
    // The old file is read once to see that it is ours.
    fs.failAt(call, code, call === 'read' ? 2 : 1);
    expect(await codeOf(writeKeyFiles(stick(fs), [file('phone.p12')]))).toBe(expected);
    expect([...fs.files.keys()].sort()).toEqual(['notes.txt', 'phone.p12']);
    const whole = call === 'syncFolder' || call === 'read' ? 'ours, new' : 'ours, old';
    expect(textOf(fs, 'phone.p12')).toBe(whole);
  });

  it('that has too little room is not written to at all', async () => {
    const fs = diskDouble({}, { freeBytes: 100_000 });
    expect(await codeOf(writeKeyFiles(stick(fs), [file('phone.p12')]))).toBe('DRIVE_FULL');
    expect(fs.calls.some((call) => call.startsWith('create'))).toBe(false);
  });

  it('that gives back something else loses the file again', async () => {
    const fs = diskDouble();
    const lying: DiskDouble = { ...fs, read: async () => Buffer.from('ours, nwe') };
    expect(await codeOf(writeKeyFiles(stick(lying), [file('phone.p12')]))).toBe('DRIVE_FAILED');
    expect([...fs.files.keys()]).toEqual([]);
  });

  it('that Windows has no word for is known by its folder being gone', async () => {
    const fs = diskDouble();
    const pulled: DiskDouble = {
      ...fs,
      create: async () => {
        fs.pullOut();
        throw Object.assign(new Error('unknown error'), { code: 'UNKNOWN' });
      },
    };
    expect(await codeOf(writeKeyFiles(stick(pulled), [file('phone.p12')]))).toBe('DRIVE_GONE');
  });

  it('that leaves its folder behind gets no key onto the computer’s own disk', async () => {
    const fs = diskDouble();
    const left: DiskDouble = {
      ...fs,
      look: async (path) => ({ ...(await fs.look(path)), disk: path.endsWith('.tmp') ? 1 : 2 }),
    };
    expect(await codeOf(writeKeyFiles(stick(left), [file('phone.p12')]))).toBe('DRIVE_GONE');
    expect([...fs.files.keys()]).toEqual([]);
  });
});

it('keeps whatever lay there and reads back whatever it wrote, by any names', async () => {
  const name = fc.oneof(
    fc.constantFrom('a.p12', 'A.P12', 'ä.p12', 'a\u0308.p12', 'nul', 'a/b.p12', '..', 'con.p12', ''),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { maxLength: 4 }),
      fc.array(name, { maxLength: 4 }),
      async (there, names) => {
        const others = new Map(
          there.filter((each) => each !== '').map((each) => [normalizeForDisk(each), each]),
        );
        const fs = diskDouble(
          Object.fromEntries([...others.values()].map((each) => [each, `of others: ${each}`])),
        );
        const files = names.map((each, index) => file(each, `ours ${index}`));
        const written = await writeKeyFiles(stick(fs), files);
        expect(new Set(written.map(normalizeForDisk)).size).toBe(names.length);
        expect(written.map((each) => textOf(fs, each))).toEqual(names.map((_name, index) => `ours ${index}`));
        for (const each of others.values()) expect(textOf(fs, each)).toBe(`of others: ${each}`);
        expect(fs.files.size).toBe(others.size + names.length);
      },
    ),
  );
});

describe('a real folder', () => {
  const folder = (path: string): DriveFolder => ({ path, fs: driveFileSystem, isOurs });

  it('holds the files afterwards, and nothing else', async () => {
    const path = await aFolder();
    await writeFile(join(path, 'phone.p12'), 'ours, old');
    await writeFile(join(path, 'tablet.p12'), 'a tax return');
    const names = await writeKeyFiles(folder(path), [file('phone.p12'), file('tablet.p12')]);
    expect(names).toEqual(['phone.p12', 'tablet-2.p12']);
    expect((await readdir(path)).sort()).toEqual(['phone.p12', 'tablet-2.p12', 'tablet.p12']);
    expect(await readFile(join(path, 'phone.p12'), 'utf8')).toBe('ours, new');
    expect(await readFile(join(path, 'tablet.p12'), 'utf8')).toBe('a tax return');
  });

  it('takes a folder of that name for what it is', async () => {
    const path = await aFolder();
    await mkdir(join(path, 'phone.p12'));
    expect(await writeKeyFiles(folder(path), [file('phone.p12')])).toEqual(['phone-2.p12']);
  });

  it('that is gone is a stick that is gone', async () => {
    const path = join(await aFolder(), 'unplugged');
    expect(await codeOf(writeKeyFiles(folder(path), [file('phone.p12')]))).toBe('DRIVE_GONE');
  });
});
