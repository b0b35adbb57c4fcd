import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createElectronHost } from './host.ts';
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
  return { electron, host: createElectronHost(electron.module, { window: () => undefined, writePrivately }) };
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

describe('text for the clipboard', () => {
  it('gets there', async () => {
    const { electron, host } = aHost({});
    expect(await host.copyText('five words')).toBe(true);
    expect(electron.copied).toEqual(['five words']);
  });

  it('says so when it does not', async () => {
    expect(await aHost({ clipboard: 'fails' }).host.copyText('five words')).toBe(false);
  });
});
