import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../programs/run-program.ts';
import { lsblkCommands, parseLsblk } from './list-linux.ts';

const recorded = (version: string): Promise<string> =>
  readFile(new URL(`testing/lsblk-${version}.txt`, import.meta.url), 'utf8');

interface Device {
  readonly [column: string]: unknown;
}
const aDisk = (columns: Device): Device => ({
  name: '/dev/sdb',
  type: 'disk',
  rm: true,
  hotplug: true,
  ro: false,
  tran: 'usb',
  size: 8_000_000_000,
  fstype: null,
  label: null,
  uuid: null,
  parttype: null,
  mountpoints: [null],
  ...columns,
});
const aPartition = (columns: Device): Device =>
  aDisk({ name: '/dev/sdb1', type: 'part', tran: null, fstype: 'vfat', ...columns });
const printed = (...blockdevices: readonly Device[]): string => JSON.stringify({ blockdevices });
const parsed = (...devices: readonly Device[]) => parseLsblk(printed(...devices));

describe('what lsblk prints', () => {
  it.each(['2.38.1', '2.41'])(
    'by version %s names sticks, cards and USB disks, and nothing else',
    async (version) => {
      expect(parseLsblk(await recorded(version))).toEqual([
        {
          id: '/dev/sdb1:76F0-CF23',
          name: 'SCHLÜSSEL',
          fileSystem: 'fat',
          state: 'ready',
          totalBytes: 15_681_191_936,
          mountPath: '/media/anna/SCHLÜSSEL',
          volume: '/dev/sdb1',
          device: '/dev/sdb',
        },
        {
          id: '/dev/sdc:1A2B-3C4D',
          name: 'NO NAME',
          fileSystem: 'exfat',
          state: 'not-mounted',
          totalBytes: 8_004_304_896,
          mountPath: null,
          volume: '/dev/sdc',
          device: '/dev/sdc',
        },
        expect.objectContaining({
          volume: '/dev/sdd2',
          device: '/dev/sdd',
          fileSystem: 'ntfs',
          state: 'ready',
        }),
        expect.objectContaining({ volume: '/dev/mmcblk0p1', device: '/dev/mmcblk0', state: 'read-only' }),
      ]);
    },
  );

  it('by version 2.33 and without udev still names what is mounted', async () => {
    const found = parseLsblk(await recorded('2.33'));
    expect(found.map(({ volume, fileSystem }) => [volume, fileSystem])).toEqual([
      ['/dev/sdb1', 'other'],
      ['/dev/sdd2', 'other'],
      ['/dev/mmcblk0p1', 'other'],
    ]);
  });

  it('by version 2.31 says everything in strings', () => {
    // The form of Ubuntu 18.04, as in digabi/naksu's test of its parser.
    const old = { rm: '1', hotplug: '1', ro: '0', size: '8000000000', mountpoints: undefined };
    const disk = aDisk({
      ...old,
      mountpoint: null,
      children: [aPartition({ ...old, mountpoint: '/media/anna/A' })],
    });
    expect(parsed(disk)).toEqual([
      expect.objectContaining({ state: 'ready', totalBytes: 8_000_000_000, mountPath: '/media/anna/A' }),
    ]);
    expect(parsed(aDisk({ ...old, rm: '0', hotplug: '0', tran: 'sata', fstype: 'vfat' }))).toEqual([]);
  });

  it('may hold bytes that its locale lacks', () => {
    const raw = printed(aDisk({ fstype: 'vfat', label: 'SCHL@SSEL' })).replace('@', String.raw`\xc3\x9c`);
    expect(parseLsblk(raw)).toEqual([expect.objectContaining({ name: 'SCHLÜSSEL' })]);
    const escaped = aDisk({ fstype: 'vfat', label: String.raw`SCHL\xc3\x9cSSEL` });
    expect(parsed(escaped)).toEqual([expect.objectContaining({ name: 'SCHLÜSSEL' })]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'lsblk: failed'],
    ['another form', '{"blockdevices":[{"name":"/dev/sdb"}]}'],
  ])('is refused when it is %s', (_name, output) => {
    expect(() => parseLsblk(output)).toThrow();
  });
});

describe('a drive is never offered', () => {
  it.each(['/', '/boot', '/home', '/run/live/medium', '/cdrom', '[SWAP]', '/mediafiles'])(
    'with a volume at %s, not even its other volumes',
    (place) => {
      const system = aPartition({ fstype: 'ext4', mountpoints: [place] });
      const other = aPartition({ name: '/dev/sdb2', mountpoints: ['/media/anna/A'] });
      expect(parsed(aDisk({ children: [system, other] }))).toEqual([]);
    },
  );

  it('when the system lies in an encrypted volume on it', () => {
    const root = aDisk({ name: '/dev/mapper/root', type: 'crypt', fstype: 'ext4', mountpoints: ['/'] });
    const locked = aPartition({ fstype: 'crypto_LUKS', children: [root] });
    expect(parsed(aDisk({ children: [locked, aPartition({ name: '/dev/sdb2' })] }))).toEqual([]);
  });

  it('when one of several places of a volume is the root', () => {
    expect(parsed(aDisk({ fstype: 'btrfs', mountpoints: ['/mnt/all', '/'] }))).toEqual([]);
  });

  it('when it is memory that is soldered in', () => {
    const soldered = (name: string) =>
      aDisk({ name, tran: 'mmc', rm: false, hotplug: false, fstype: 'ext4' });
    expect(parsed(soldered('/dev/mmcblk0'), soldered('/dev/mmcblk0boot0'))).toEqual([]);
    expect(parsed(soldered('/dev/mmcblk0'))).toHaveLength(1);
  });

  it.each(['swap', 'crypto_LUKS', 'BitLocker', 'LVM2_member'])('for its layer of %s', (fstype) => {
    expect(parsed(aDisk({ fstype }))).toEqual([]);
  });

  it('when nothing is formatted, or when it is a DVD', () => {
    expect(parsed(aDisk({}), aDisk({ type: 'rom', fstype: 'udf', mountpoints: ['/media/a/DVD'] }))).toEqual(
      [],
    );
  });
});

it('asks the lsblk of this computer in a form that it knows', async () => {
  if (process.platform !== 'linux') return expect(lsblkCommands).toHaveLength(2);
  for (const args of lsblkCommands) {
    const end = await runProgram('lsblk', args, { timeoutMs: 120_000 });
    expect(end).toMatchObject({ outcome: 'ended', exitCode: 0 });
    if (end.outcome === 'ended') expect(() => parseLsblk(end.stdout)).not.toThrow();
  }
});
