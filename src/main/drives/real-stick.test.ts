import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { runProgram } from '../programs/run-program.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { allNeed, skipBecause } from '../testing/needs.ts';
import { createDrives } from './drives.ts';
import { driveFileSystem } from './file-system.ts';
import { writeKeyFiles } from './write-key-files.ts';

/**
 * A stick as it is sold, small: an image formatted with exFAT, behind a loop device, mounted through FUSE. Only root may
 * do that, and not in every container, so elsewhere these tests are shown as skipped.
 */
const ran = async (program: string, ...args: readonly string[]): Promise<string> => {
  const end = await runProgram(program, args, { timeoutMs: 20_000, lookIn: 'system-folders' });
  if (end.outcome === 'ended' && end.exitCode === 0) return end.stdout.trim();
  throw new Error(`${program} ${args.join(' ')}: ${JSON.stringify(end)}`);
};

async function plugIn(folder: string) {
  const image = join(folder, 'image');
  const path = join(folder, 'STICK');
  await writeFile(image, '');
  await truncate(image, 8 * 1024 * 1024);
  await ran('mkfs.exfat', image);
  await mkdir(path);
  const device = await ran('losetup', '--find', '--show', image);
  const mount = (...options: readonly string[]) => ran('mount.exfat-fuse', ...options, device, path);
  const unmount = () => ran('umount', path);
  const takeOut = async () => {
    await unmount().catch(() => {});
    await ran('losetup', '--detach', device);
  };
  await mount().catch(async (error: unknown) => {
    await takeOut();
    throw error;
  });
  return { path, mount, unmount, takeOut };
}

async function aRealStick() {
  const stick = await plugIn(await aFolder());
  onTestFinished(stick.takeOut);
  return stick;
}

/** A container may have every program and still not be allowed to use them. */
async function canMount(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-stick-'));
  try {
    const stick = await plugIn(folder);
    await stick.takeOut();
    return true;
  } catch {
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const mark = 'of (latchkey 0a1b2c3d-000001)';
const key = (name: string, text = mark) => ({ name, bytes: Buffer.from(text) });
const on = (path: string) => ({
  path,
  fs: driveFileSystem,
  isOurs: (bytes: Uint8Array) => Buffer.from(bytes).includes(mark),
});

const mountable = await canMount();

describe('a real exFAT stick', () => {
  allNeed('linux', 'mkfs.exfat', 'mount.exfat-fuse');
  beforeEach((test) => {
    if (!mountable)
      skipBecause(test, 'This test needs root, and a system that lets root mount (/dev/fuse, /dev/loop*).');
  });

  it('ignores case, and takes no file of somebody else', async () => {
    const { path, mount, unmount } = await aRealStick();
    await writeFile(join(path, 'PHONE.P12'), 'a tax return');
    expect(await writeKeyFiles(on(path), [key('phone.p12'), key('Küche.p12')])).toEqual([
      'phone-2.p12',
      'Küche.p12',
    ]);
    await unmount();
    await mount();
    expect((await readdir(path)).sort()).toEqual(['Küche.p12', 'PHONE.P12', 'phone-2.p12']);
    expect(await readFile(join(path, 'phone-2.p12'), 'utf8')).toBe(mark);
    expect(await readFile(join(path, 'PHONE.P12'), 'utf8')).toBe('a tax return');
  });

  it('that is full is told as full, before and while it is written to', async () => {
    const { path } = await aRealStick();
    const free = await driveFileSystem.freeBytes(path);
    await writeFile(join(path, 'films'), Buffer.alloc(free - 16_384));
    await expect(writeKeyFiles(on(path), [key('a.p12')])).rejects.toMatchObject({ code: 'DRIVE_FULL' });
    const boastful = { ...on(path), fs: { ...driveFileSystem, freeBytes: async () => 1e12 } };
    const big = { name: 'b.p12', bytes: new Uint8Array(1_000_000) };
    await expect(writeKeyFiles(boastful, [big])).rejects.toMatchObject({ code: 'DRIVE_FULL' });
    expect(await readdir(path)).toEqual(['films']);
  });

  it('that is locked is told as locked', async () => {
    const { path, mount, unmount } = await aRealStick();
    await unmount();
    await mount('-o', 'ro');
    await expect(writeKeyFiles(on(path), [key('a.p12')])).rejects.toMatchObject({ code: 'DRIVE_READ_ONLY' });
  });

  it('is listed, written to and cleared by its id, and gone once it is unmounted', async () => {
    const { path, unmount } = await aRealStick();
    const stick = {
      name: '/dev/sdb1',
      type: 'disk',
      rm: true,
      hotplug: true,
      ro: false,
      tran: 'usb',
      size: 8_388_608,
    };
    const listed = {
      ...stick,
      fstype: 'exfat',
      label: '',
      uuid: '1',
      parttype: null,
      mountpoints: ['/mnt/stick'],
    };
    const stdout = JSON.stringify({ blockdevices: [listed] });
    // Tests may mount nothing below /mnt, so what lsblk would say is led to where the stick really is.
    const here = (there: string): string =>
      there.replace(/^\/mnt\/stick/, path).replace(/^\/mnt$/, join(path, '..'));
    const drives = createDrives({
      platform: 'linux',
      run: async () => ({ outcome: 'ended', exitCode: 0, stdout, stderr: '' }),
      fs: {
        ...driveFileSystem,
        create: (file) => driveFileSystem.create(here(file)),
        syncFolder: (file) => driveFileSystem.syncFolder(here(file)),
        read: (file) => driveFileSystem.read(here(file)),
        rename: (from, to) => driveFileSystem.rename(here(from), here(to)),
        unlink: (file) => driveFileSystem.unlink(here(file)),
        names: (file) => driveFileSystem.names(here(file)),
        look: (file) => driveFileSystem.look(here(file)),
        freeBytes: (file) => driveFileSystem.freeBytes(here(file)),
        checkWritable: (file) => driveFileSystem.checkWritable(here(file)),
      },
      wait: async () => {},
      setupId: () => '0a1b2c3d',
    });
    expect(await drives.write('/dev/sdb1:1', [key('phone.p12')])).toEqual(['phone.p12']);
    expect(await drives.list()).toEqual([
      expect.objectContaining({ state: 'ready', keyFiles: ['phone.p12'] }),
    ]);
    await drives.remove('/dev/sdb1:1', ['phone.p12']);
    expect(await readdir(path)).toEqual([]);
    await unmount();
    await expect(drives.write('/dev/sdb1:1', [key('phone.p12')])).rejects.toMatchObject({
      code: 'DRIVE_GONE',
    });
    expect(await readdir(path)).toEqual([]);
  });
});
