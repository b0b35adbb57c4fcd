import { describe, expect, it } from 'vitest';
import type { Drive } from '../../contract/hand-over.ts';
import type { ProgramEnd, RunProgram } from '../programs/run-program.ts';
import { windowsPowerShell } from '../programs/windows-powershell.ts';
import { createDrives, type DrivesOptions } from './drives.ts';
import { thatMac } from './testing/diskutil-outputs.ts';
import { diskDouble } from './testing/file-system-double.ts';
import { printedVolumes } from './testing/powershell-outputs.ts';

const setupId = '0a1b2c3d';
const ours = `a key (latchkey ${setupId}-000001)`;
const printed = (stdout: string): ProgramEnd => ({ outcome: 'ended', exitCode: 0, stdout, stderr: '' });

const aStick = (columns: object = {}) => ({
  name: '/dev/sdb1',
  type: 'disk',
  rm: true,
  hotplug: true,
  ro: false,
  tran: 'usb',
  size: 8_000_000_000,
  fstype: 'vfat',
  label: 'STICK',
  uuid: '76F0-CF23',
  parttype: null,
  mountpoints: ['/media/STICK'],
  ...columns,
});
const id = '/dev/sdb1:76F0-CF23';

/** A Linux computer whose sticks the test plugs in and out by changing `plugged`. */
function aComputer(content: Readonly<Record<string, string>> = {}, more: Partial<DrivesOptions> = {}) {
  const computer = { plugged: [aStick()] as readonly object[] };
  const fs = diskDouble(content);
  const lines: string[] = [];
  const run: RunProgram = async (program, args) => {
    lines.push([program, ...args].join(' '));
    return printed(program === 'lsblk' ? JSON.stringify({ blockdevices: computer.plugged }) : '');
  };
  const wait = async (): Promise<void> => {};
  const drives = createDrives({ platform: 'linux', run, fs, wait, setupId: () => setupId, ...more });
  return { computer, fs, lines, drives };
}

describe('the drives of this computer', () => {
  it('are told with what is free and which of our keys lie there, and never where they are', async () => {
    const { drives } = aComputer({ 'phone.p12': ours, 'other.p12': 'of another Setup', 'notes.txt': ours });
    expect(await drives.list()).toEqual([
      {
        id,
        name: 'STICK',
        fileSystem: 'fat',
        state: 'ready',
        freeBytes: 1_000_000_000,
        totalBytes: 8_000_000_000,
        keyFiles: ['phone.p12'],
      } satisfies Drive,
    ]);
  });

  it('are read-only when this user cannot write there', async () => {
    const { drives, fs } = aComputer();
    fs.failAt('checkWritable', 'EROFS');
    expect(await drives.list()).toEqual([expect.objectContaining({ state: 'read-only' })]);
  });

  it('are listed although one was just pulled out', async () => {
    const { drives, fs } = aComputer({ 'phone.p12': ours });
    fs.pullOut();
    expect(await drives.list()).toEqual([expect.objectContaining({ freeBytes: null, keyFiles: [] })]);
  });

  it('may be not mounted', async () => {
    const { computer, drives } = aComputer();
    computer.plugged = [aStick({ mountpoints: [null] })];
    expect(await drives.list()).toEqual([expect.objectContaining({ state: 'not-mounted', freeBytes: null })]);
    await expect(drives.write(id, [])).rejects.toMatchObject({ code: 'DRIVE_GONE' });
  });

  it('are asked for in an older way where the newer one is not known', async () => {
    const run: RunProgram = async (_program, args) =>
      args.at(-1)?.endsWith('MOUNTPOINTS')
        ? { outcome: 'ended', exitCode: 1, stdout: '', stderr: 'lsblk: unknown column: MOUNTPOINTS' }
        : printed(
            JSON.stringify({
              blockdevices: [aStick({ mountpoints: undefined, mountpoint: '/media/STICK' })],
            }),
          );
    expect(await aComputer({}, { run }).drives.list()).toHaveLength(1);
  });

  it('are the same on a Mac and on Windows', async () => {
    const onMac = aComputer({}, { platform: 'darwin', run: thatMac }).drives;
    expect((await onMac.list()).map(({ name }) => name)).toContain('ANNAS KEYS');
    const asked: unknown[] = [];
    const run: RunProgram = async (program, _args, { env }) => {
      asked.push({ program, env });
      return printed(JSON.stringify(printedVolumes.stick));
    };
    const onWindows = aComputer({}, { platform: 'win32', run }).drives;
    expect((await onWindows.list()).map(({ name }) => name)).toEqual(['SCHLÜSSEL']);
    expect(asked).toEqual([windowsPowerShell('C:\\Windows')]);
  });

  it.each([
    ['is not there', { outcome: 'missing' }],
    ['hangs', { outcome: 'timed-out' }],
    ['fails', { outcome: 'ended', exitCode: 1, stdout: '', stderr: '' }],
    ['prints something else', printed('{"secret":"/home/anna"}')],
  ] as const)(
    'cannot be told when the program for it %s, which is a code without a word',
    async (_how, end) => {
      const { drives } = aComputer({}, { run: async () => end });
      expect(await drives.arePossible()).toBe(false);
      const error: unknown = await drives.list().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'DRIVE_FAILED', message: 'DRIVE_FAILED' });
      expect(error).not.toHaveProperty('cause');
    },
  );

  it('are none on a system that we do not know', async () => {
    const { drives } = aComputer({}, { platform: 'freebsd' });
    expect([await drives.arePossible(), await drives.list()]).toEqual([false, []]);
    expect(await aComputer().drives.arePossible()).toBe(true);
  });
});

describe('a drive named by its id', () => {
  const files = [{ name: 'phone.p12', bytes: Buffer.from(ours) }];

  it('is written to, and cleared again', async () => {
    const { drives, fs } = aComputer();
    expect(await drives.write(id, files)).toEqual(['phone.p12']);
    expect((await drives.list())[0]?.keyFiles).toEqual(['phone.p12']);
    await drives.remove(id, ['phone.p12']);
    expect(fs.files.size).toBe(0);
  });

  it('is ejected whole, with its other volumes', async () => {
    const { computer, drives, lines } = aComputer();
    const part = (number: number) => aStick({ name: `/dev/sdb${number}`, type: 'part' });
    computer.plugged = [
      aStick({ name: '/dev/sdb', fstype: null, mountpoints: [], children: [part(1), part(2)] }),
    ];
    await drives.eject(id);
    expect(lines.slice(1)).toEqual([
      'udisksctl unmount --no-user-interaction -b /dev/sdb1',
      'udisksctl unmount --no-user-interaction -b /dev/sdb2',
      'udisksctl power-off --no-user-interaction -b /dev/sdb',
    ]);
  });

  it.each([
    ['was taken out', []],
    ['was swapped for another in the same socket', [aStick({ uuid: '1A2B-3C4D' })]],
    ['turned out to be the system’s', [aStick({ mountpoints: ['/'] })]],
  ])('is gone when it %s', async (_how, plugged) => {
    const { computer, drives, fs } = aComputer({ 'phone.p12': ours });
    computer.plugged = plugged;
    const gone = { code: 'DRIVE_GONE' };
    await expect(drives.write(id, files)).rejects.toMatchObject(gone);
    await expect(drives.remove(id, ['phone.p12'])).rejects.toMatchObject(gone);
    await expect(drives.eject(id)).rejects.toMatchObject(gone);
    expect(fs.calls).toEqual([]);
  });

  it.each(['/media/STICK', '../..', '', '/dev/sdb1'])('is never a path: %j', async (path) => {
    const { drives, fs } = aComputer();
    await expect(drives.write(path, files)).rejects.toMatchObject({ code: 'DRIVE_GONE' });
    expect(fs.calls).toEqual([]);
  });

  it('is gone when only its empty folder is left on the computer’s own disk', async () => {
    const { computer, drives, fs } = aComputer();
    computer.plugged = [aStick({ mountpoints: ['/media/LEFT'] })];
    await expect(drives.write(id, files)).rejects.toMatchObject({ code: 'DRIVE_GONE' });
    expect(fs.files.size).toBe(0);
  });

  it('is not ejected while it is being written to', async () => {
    const { drives, fs, lines } = aComputer();
    const written = drives.write(id, files).then(() => [...lines]);
    await drives.eject(id);
    expect(await written).toEqual([expect.stringMatching(/^lsblk/)]);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['lsblk', 'lsblk', 'udisksctl', 'udisksctl']);
    expect(fs.files.has('phone.p12')).toBe(true);
  });
});

describe('watching the drives', () => {
  /** Plays one scene after each wait, and stops after the last. */
  function watching(...scenes: readonly ((computer: { plugged: readonly object[] }) => void)[]) {
    const stop = new AbortController();
    const left = [...scenes];
    const waits: number[] = [];
    const { computer, drives } = aComputer(
      {},
      {
        wait: async (ms, signal) => {
          expect(signal).toBe(stop.signal);
          waits.push(ms);
          const scene = left.shift();
          if (scene) scene(computer);
          else stop.abort();
          // As Node's own timer does.
          if (signal.aborted) throw new Error('aborted');
        },
      },
    );
    return { drives, stop, waits };
  }
  const counts = async (drives: AsyncGenerator<readonly Drive[]>): Promise<readonly number[]> => {
    const seen: number[] = [];
    for await (const each of drives) seen.push(each.length);
    return seen;
  };

  it('tells them at once, then only what has changed, every two seconds', async () => {
    const { drives, stop, waits } = watching(
      () => {},
      (computer) => {
        computer.plugged = [];
      },
      () => {},
      (computer) => {
        computer.plugged = [aStick()];
      },
    );
    expect(await counts(drives.watch(stop.signal))).toEqual([1, 0, 1]);
    expect(waits).toEqual([2000, 2000, 2000, 2000, 2000]);
  });

  it('overlooks a look that fails, and tells one that keeps failing', async () => {
    const broken = (computer: { plugged: readonly object[] }) => {
      computer.plugged = [{}];
    };
    const mended = (computer: { plugged: readonly object[] }) => {
      computer.plugged = [];
    };
    const once = watching(broken, () => {}, mended);
    expect(await counts(once.drives.watch(once.stop.signal))).toEqual([1, 0]);
    const forGood = watching(
      broken,
      () => {},
      () => {},
    );
    await expect(counts(forGood.drives.watch(forGood.stop.signal))).rejects.toMatchObject({
      code: 'DRIVE_FAILED',
    });
  });

  it('tells nothing once it is called off', async () => {
    const { drives } = watching();
    expect(await counts(drives.watch(AbortSignal.abort()))).toEqual([]);
  });
});
