import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentProtectionOn, createElectronHost } from './host.ts';
import { makeFolder } from './make-folder.ts';
import { createShareSheet } from './share-sheet.ts';
import { ElectronDouble, type ElectronSituation } from './testing/electron-double.ts';
import { writePrivately } from './write-privately.ts';

const key = { name: 'phone.p12', mediaType: 'application/x-pkcs12', bytes: new Uint8Array([1, 2, 3]) };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-save-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function aHost(situation: ElectronSituation) {
  const electron = new ElectronDouble(situation);
  const io = { window: () => undefined, writePrivately, makeFolder };
  const sheet = createShareSheet(electron.module, io);
  return { electron, sheet, host: createElectronHost(electron.module, io) };
}

describe('a file that leaves Latchkey', () => {
  it('is saved where the user says, readable by this user only', async () => {
    const saveAs = path.join(folder, 'chosen.p12');
    const { electron, host } = aHost({ saveAs });
    expect(await host.deliver(key)).toEqual({ by: 'saved', fileName: 'chosen.p12' });
    expect(new Uint8Array(await readFile(saveAs))).toEqual(key.bytes);
    expect((await stat(saveAs)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['chosen.p12']);
    expect(electron.askedToSave).toEqual([{ defaultPath: '/home/anna/downloads/phone.p12' }]);
  });

  it('takes the place of an older file whole, and its openness with it', async () => {
    const saveAs = path.join(folder, 'chosen.p12');
    await writeFile(saveAs, 'older and longer', { mode: 0o644 });
    await aHost({ saveAs }).host.deliver(key);
    expect(new Uint8Array(await readFile(saveAs))).toEqual(key.bytes);
    expect((await stat(saveAs)).mode & 0o777).toBe(0o600);
  });

  it('is not written when the user thinks better of it', async () => {
    expect(await aHost({}).host.deliver(key)).toEqual({ by: 'cancelled' });
  });

  it('fails loudly when it cannot be written', async () => {
    await expect(aHost({ saveAs: path.join(folder, 'nowhere/a.p12') }).host.deliver(key)).rejects.toThrow();
    await symlink(path.join(folder, 'loop'), path.join(folder, 'loop'));
    await expect(aHost({ saveAs: path.join(folder, 'loop/a.p12') }).host.deliver(key)).rejects.toThrow();
  });
});

describe('files that belong together', () => {
  const files = { name: 'Latchkey keys', files: [key, { ...key, name: 'tablet.p12' }] };

  it('get a folder of their own where the user says, and never in the place of another', async () => {
    const { host } = aHost({ folder });
    expect(await host.deliverFolder(files)).toEqual({ by: 'saved', fileName: 'Latchkey keys' });
    expect(await host.deliverFolder(files)).toEqual({ by: 'saved', fileName: 'Latchkey keys 2' });
    expect(await readdir(path.join(folder, 'Latchkey keys'))).toEqual(['phone.p12', 'tablet.p12']);
    expect((await stat(path.join(folder, 'Latchkey keys 2'))).mode & 0o777).toBe(0o700);
  });

  it('are not written when the user thinks better of it', async () => {
    expect(await aHost({}).host.deliverFolder(files)).toEqual({ by: 'cancelled' });
  });
});

describe('a file for the share sheet', () => {
  it('is a real one with its own name, gone with the next one and at the end', async () => {
    const { electron, sheet } = aHost({ temp: folder });
    await sheet.share(key);
    const [first = ''] = electron.shared;
    expect(path.basename(first)).toBe('phone.p12');
    expect(new Uint8Array(await readFile(first))).toEqual(key.bytes);
    await sheet.share({ ...key, name: 'tablet.p12' });
    expect((await readdir(folder)).length).toBe(1);
    await sheet.clear();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('pictures of the screen', () => {
  it.each(['darwin', 'win32'] as const)('leave the window out while it is said so, on %s', (platform) => {
    const electron = new ElectronDouble();
    const window = new electron.module.BrowserWindow({});
    const { protectContent } = contentProtectionOn(platform, () => window);
    expect(electron.window.contentProtection).toBe(false);
    protectContent?.('on');
    expect(electron.window.contentProtection).toBe(true);
    protectContent?.('off');
    expect(electron.window.contentProtection).toBe(false);
  });

  it('show no window once it is closed', () => {
    expect(() => contentProtectionOn('darwin', () => undefined).protectContent?.('off')).not.toThrow();
  });

  it('are promised nothing of on Linux, which has nothing like it', () => {
    expect(contentProtectionOn('linux', () => undefined)).toEqual({});
  });
});
