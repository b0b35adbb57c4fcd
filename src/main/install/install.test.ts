import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InstallTarget } from '../../contract/hand-over.ts';
import { allNeed } from '../testing/needs.ts';
import type { InstallIo } from './certificate-store.ts';
import { createInstaller } from './install.ts';
import type { KeyToInstall } from './key-to-install.ts';
import { aLockedHome, type LockedHome } from './testing/a-locked-home.ts';
import { thisLinux } from './testing/this-linux.ts';
import { toldPrograms } from './testing/told-programs.ts';

let door: LockedHome;
let key: KeyToInstall;
beforeAll(async () => {
  door = await aLockedHome();
  key = door.key;
}, 60_000);
afterAll(() => door.world.stop());

/** A Linux on which a Chromium has been used. */
async function aChromium(more: Partial<InstallIo> = {}) {
  const io = await thisLinux(more);
  await mkdir(join(io.home, '.config', 'chromium'), { recursive: true });
  const installer = createInstaller(io);
  const [place] = await installer.places(key);
  return { io, installer, id: place?.id ?? 'none', place };
}

describe('the window', () => {
  it('gets places as the contract has them, without a word about where this user lives', async () => {
    const { place, io } = await aChromium();
    expect(() => InstallTarget.parse(place)).not.toThrow();
    expect(JSON.stringify(place)).not.toContain(io.home);
  });

  it('is told when a place that it saw is gone', async () => {
    const { installer, id, io } = await aChromium();
    await mkdir(join(io.home, '.pki', 'nssdb'), { recursive: true });
    await expect(installer.install(id, key)).rejects.toMatchObject({ code: 'PLACE_GONE' });
    await expect(installer.remove(id, key)).rejects.toMatchObject({ code: 'PLACE_GONE' });
    await expect(installer.install('../../etc', key)).rejects.toMatchObject({ code: 'PLACE_GONE' });
  });

  it('is told which package is missing', async () => {
    const { installer, id, place } = await aChromium({ env: { PATH: '' }, osRelease: '/etc/os-release' });
    expect(place).toMatchObject({ state: 'blocked', blocker: 'tools-missing', commands: [] });
    expect(place?.needs).toBe('libnss3-tools');
    await expect(installer.install(id, key)).rejects.toMatchObject({ code: 'INSTALL_TOOLS_MISSING' });
  });

  it('is told of a sandboxed browser, into which nothing is put', async () => {
    const io = await thisLinux({ env: { PATH: '' } });
    await mkdir(join(io.home, 'snap', 'chromium'), { recursive: true });
    const installer = createInstaller(io);
    const [place] = await installer.places(key);
    expect(place).toMatchObject({ name: 'Chromium (Snap)', blocker: 'sandboxed', folder: '~/snap/chromium' });
    await expect(installer.install(place?.id ?? '', key)).rejects.toMatchObject({ code: 'INSTALL_REFUSED' });
  });
});

describe('installing', () => {
  allNeed('linux', 'certutil', 'pk12util');

  it('twice is once, and so is removing', async () => {
    const { installer, id } = await aChromium();
    await installer.install(id, key);
    expect(await installer.install(id, key)).toMatchObject({ state: 'installed' });
    await installer.remove(id, key);
    expect(await installer.remove(id, key)).toMatchObject({ state: 'absent' });
  });

  it('is waited for by who closes Latchkey, until no key lies in a file any more', async () => {
    let finish = (): void => {};
    const asked = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const io = await thisLinux();
    let isPacking = (): void => {};
    const packing = new Promise<void>((resolve) => {
      isPacking = resolve;
    });
    const pack: InstallIo['pack'] = async (contents) => {
      isPacking();
      await asked;
      return io.pack(contents);
    };
    const { installer, id } = await aChromium({ ...io, pack });
    await installer.settled();
    const installing = installer.install(id, key);
    await packing;
    const left = installer.settled().then(() => readdir(io.temporaryFolder));
    expect(await readdir(io.temporaryFolder)).toHaveLength(1);
    finish();
    expect(await left).toEqual([]);
    await installing;
  });

  it('fails when the program says that all went well and the key is not there', async () => {
    const { installer, id } = await aChromium({ run: toldPrograms(() => ({})).run });
    await expect(installer.install(id, key)).rejects.toMatchObject({ code: 'INSTALL_FAILED' });
  });

  it('fails with a code and no sentence, whatever goes wrong', async () => {
    const { installer, id } = await aChromium({
      pack: async () => {
        throw new Error(`cannot write ${key.privateKeyPem}`);
      },
    });
    const error: unknown = await installer.install(id, key).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'INSTALL_FAILED', message: 'INSTALL_FAILED' });
    expect(error).not.toHaveProperty('cause');
  });
});

describe('the proof', () => {
  allNeed('linux', 'certutil', 'pk12util');

  it('is a visit with the key that lies in the store: opened, refused, not reached', async () => {
    const { installer, id } = await aChromium();
    const { hostname, outside, otherKey } = door;
    for (const each of [key, otherKey]) await installer.install(id, each);
    const visit = { hostname, leadsTo: 'home', outside } as const;
    expect(await installer.prove(id, key, visit)).toEqual({ outcome: 'opened' });
    expect(await installer.prove(id, otherKey, visit)).toEqual({ outcome: 'refused' });
    const nowhere = { hostname: 'nobody.linden.house', leadsTo: 'home', outside } as const;
    expect(await installer.prove(id, key, nowhere)).toEqual({ outcome: 'not-reached' });
  });

  it('needs the key to be there', async () => {
    const { installer, id } = await aChromium();
    const visit = { hostname: door.hostname, leadsTo: 'home', outside: door.outside } as const;
    await expect(installer.prove(id, key, visit)).rejects.toMatchObject({ code: 'PLACE_GONE' });
  });
});

it('finds a Firefox profile that was deleted to be gone', async () => {
  const io = await thisLinux();
  const profile = join(io.home, '.mozilla', 'firefox', 'a1b2c3d4.default');
  await mkdir(profile, { recursive: true });
  await writeFile(join(profile, 'cert9.db'), '');
  const installer = createInstaller(io);
  const firefox = (await installer.places(key)).find(({ kind }) => kind === 'firefox');
  expect(firefox).toMatchObject({ name: 'default', folder: '~/.mozilla/firefox/a1b2c3d4.default' });
  await rm(profile, { recursive: true });
  await expect(installer.install(firefox?.id ?? '', key)).rejects.toMatchObject({ code: 'PLACE_GONE' });
});
