import { describe, expect, it } from 'vitest';
import { findDrives } from './find-drives.ts';
import { canBeTakenOut, diskutilInfo, parseDiskutilList, parseDiskutilVolume } from './list-mac.ts';
import { diskutilOutputs, thatMac } from './testing/diskutil-outputs.ts';

const onMac = { platform: 'darwin', run: thatMac, systemRoot: '' } as const;

describe('what diskutil prints', () => {
  it('names sticks, cards and USB disks, and nothing else', async () => {
    const found = await findDrives(onMac);
    expect(
      found.map(({ volume, device, name, fileSystem, state }) => [volume, device, name, fileSystem, state]),
    ).toEqual([
      ['disk2', 'disk2', 'ANNAS KEYS', 'fat', 'ready'],
      ['disk3s2', 'disk3', 'Backup', 'ntfs', 'read-only'],
      ['disk3s3', 'disk3', 'Archive', 'ntfs', 'not-mounted'],
      ['disk5s1', 'disk3', 'Größe', 'apfs', 'ready'],
      ['disk4s1', 'disk4', 'CAMERA', 'exfat', 'read-only'],
    ]);
    expect(found[0]).toMatchObject({
      id: 'disk2:0D5B2F64-54E3-3A39-9C44-5B1E3F0C7A10',
      mountPath: '/Volumes/ANNAS KEYS',
      totalBytes: 15_665_463_296,
    });
  });

  it('names no disk when nothing is plugged in', () => {
    expect(parseDiskutilList(diskutilOutputs.nothingPluggedIn)).toEqual([]);
  });

  it('says what can be taken out: neither the Mac’s own disk nor an opened disk image', () => {
    expect(canBeTakenOut(diskutilOutputs.info('disk0'))).toBe(false);
    expect(canBeTakenOut(diskutilOutputs.info('disk6'))).toBe(false);
    expect(canBeTakenOut(diskutilOutputs.info('disk4'))).toBe(true);
  });

  it('takes NTFS for writable when a driver made it so', () => {
    const output = diskutilOutputs
      .info('disk3s2')
      .replace(/(<key>WritableVolume<\/key>\s*)<false\/>/, '$1<true/>');
    const disk = { identifier: 'disk3', volumes: ['disk3s2'] };
    expect(parseDiskutilVolume(output, disk)).toMatchObject({ fileSystem: 'ntfs', state: 'ready' });
  });

  it.each([
    ['nothing', ''],
    ['a sentence', 'Could not find disk'],
    ['another list', '<plist version="1.0"><array/></plist>'],
  ])('is refused when it is %s', (_name, output) => {
    expect(() => parseDiskutilList(output)).toThrow();
    expect(() => canBeTakenOut(output)).toThrow();
  });

  it('never makes an argument of anything but a disk', () => {
    const hostile = diskutilOutputs.everything.replaceAll('disk2', '-force');
    expect(() => parseDiskutilList(hostile)).toThrow();
    expect(diskutilInfo('disk2')).toEqual(['info', '-plist', 'disk2']);
  });
});

it('a stick pulled out between two questions is simply not there', async () => {
  const run: typeof thatMac = async (program, args, options) =>
    args.includes('disk2') ? { outcome: 'timed-out' } : thatMac(program, args, options);
  const found = await findDrives({ ...onMac, run });
  expect(found.map(({ volume }) => volume)).toEqual(['disk3s2', 'disk3s3', 'disk5s1', 'disk4s1']);
});
