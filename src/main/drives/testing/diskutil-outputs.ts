import { build, type PlistValue } from 'plist';
import type { RunProgram } from '../../programs/run-program.ts';
import { diskutil } from '../list-mac.ts';

/**
 * A made-up Mac, in the form of real outputs of `diskutil list -plist` and `diskutil info -plist`:
 * - henrikstengaard/hst-imager at b226d3d (2026-02-18), `src/Hst.Imager.Core.Tests/TestData/diskutil/`: a Mac with an
 *   APFS system disk and a FAT stick without partitions (`diskutil-all-usb-stick`, `diskutil-info-disk2-usb-stick`), or
 *   a USB adapter with an MBR (`diskutil-all-usb-ide-adapter`, `diskutil-info-disk2-usb-ide-adapter`), `<real>` sizes
 *   included;
 * - BillLucky/MountGuard-for-Mac, `Tests/MountGuardKitTests/MountGuardKitTests.swift`: an NTFS volume, mounted without
 *   being writable, and not mounted with an empty `MountPoint`;
 * - Canop/dysk pull request 93 (2025-08-26): NTFS on a GPT disk is a "Microsoft Basic Data" partition.
 * A whole output for a card in a built-in slot was not found: that it is internal and removable is an assumption.
 */

const volume = (DeviceIdentifier: string, more: PlistValue = {}) => ({
  DeviceIdentifier,
  Size: 15_681_191_936,
  ...Object(more),
});

const systemDisk = [
  {
    Content: 'GUID_partition_scheme',
    DeviceIdentifier: 'disk0',
    OSInternal: false,
    Partitions: [
      volume('disk0s1', { Content: 'EFI', VolumeName: 'EFI' }),
      volume('disk0s2', { Content: 'Apple_APFS' }),
    ],
    Size: 512_110_190_592,
  },
  {
    APFSPhysicalStores: [{ DeviceIdentifier: 'disk0s2' }],
    APFSVolumes: [
      volume('disk1s1', { MountPoint: '/System/Volumes/Data', OSInternal: false, VolumeName: 'Data' }),
      volume('disk1s3', { OSInternal: false, VolumeName: 'Recovery' }),
      volume('disk1s5s1', { MountPoint: '/', OSInternal: false, VolumeName: 'Macintosh HD' }),
    ],
    Content: 'EF57347C-0000-11AA-AA11-00306543ECAC',
    DeviceIdentifier: 'disk1',
    OSInternal: false,
    Partitions: [],
    Size: 511_900_434_432,
  },
];

/** A stick that was formatted without partitions. */
const stick = {
  Content: '',
  DeviceIdentifier: 'disk2',
  MountPoint: '/Volumes/ANNAS KEYS',
  OSInternal: false,
  Size: 15_682_240_512,
  VolumeName: 'ANNAS KEYS',
};

/** An SSD with an EFI partition, one NTFS volume that is mounted and one that is not, and an APFS container. */
const ssd = [
  {
    Content: 'GUID_partition_scheme',
    DeviceIdentifier: 'disk3',
    OSInternal: false,
    Partitions: [
      volume('disk3s1', { Content: 'EFI', VolumeName: 'EFI' }),
      volume('disk3s2', { Content: 'Microsoft Basic Data', MountPoint: '/Volumes/Backup' }),
      volume('disk3s3', { Content: 'Microsoft Basic Data' }),
      volume('disk3s4', { Content: 'Apple_APFS' }),
      volume('disk3s5', { Content: 'Linux Filesystem' }),
    ],
    Size: 1_000_204_886_016,
  },
  {
    APFSPhysicalStores: [{ DeviceIdentifier: 'disk3s4' }],
    APFSVolumes: [
      volume('disk5s1', { MountPoint: '/Volumes/Größe', OSInternal: false, VolumeName: 'Größe' }),
      volume('disk5s2', { OSInternal: true, VolumeName: 'Update' }),
    ],
    Content: 'EF57347C-0000-11AA-AA11-00306543ECAC',
    DeviceIdentifier: 'disk5',
    OSInternal: false,
    Partitions: [],
    Size: 500_000_000_000,
  },
];

/** A card in a slot of the Mac itself. */
const card = {
  Content: 'FDisk_partition_scheme',
  DeviceIdentifier: 'disk4',
  OSInternal: false,
  Partitions: [volume('disk4s1', { Content: 'DOS_FAT_32', MountPoint: '/Volumes/CAMERA' })],
  Size: 31_914_983_424,
};

/** An installer that was opened: a disk to macOS, no drive to a person. */
const image = {
  Content: 'GUID_partition_scheme',
  DeviceIdentifier: 'disk6',
  OSInternal: false,
  Partitions: [volume('disk6s1', { Content: 'Apple_HFS', MountPoint: '/Volumes/Installer' })],
  Size: 100_000_000,
};

const info = (DeviceIdentifier: string, more: PlistValue) => ({
  BusProtocol: 'USB',
  DeviceIdentifier,
  DeviceNode: `/dev/${DeviceIdentifier}`,
  Ejectable: true,
  FreeSpace: 0,
  Internal: false,
  MountPoint: '',
  OSInternalMedia: false,
  RemovableMediaOrExternalDevice: true,
  SMARTDeviceSpecificKeysMayVaryNotGuaranteed: {},
  TotalSize: 1_000_204_886_016,
  VirtualOrPhysical: 'Physical',
  VolumeName: '',
  WritableMedia: true,
  WritableVolume: false,
  ...Object(more),
});

const infos: Readonly<Record<string, PlistValue>> = {
  disk0: info('disk0', {
    BusProtocol: 'PCI-Express',
    Internal: true,
    RemovableMediaOrExternalDevice: false,
  }),
  disk2: info('disk2', {
    FilesystemName: 'MS-DOS FAT32',
    FilesystemType: 'msdos',
    FreeSpace: 15_662_678_016,
    MountPoint: '/Volumes/ANNAS KEYS',
    TotalSize: 15_665_463_296,
    VolumeName: 'ANNAS KEYS',
    VolumeUUID: '0D5B2F64-54E3-3A39-9C44-5B1E3F0C7A10',
    WritableVolume: true,
  }),
  disk3: info('disk3', {}),
  disk3s2: info('disk3s2', {
    FilesystemName: 'NTFS',
    FilesystemType: 'ntfs',
    MountPoint: '/Volumes/Backup',
    VolumeName: 'Backup',
  }),
  disk3s3: info('disk3s3', { FilesystemName: 'NTFS', FilesystemType: 'ntfs', VolumeName: 'Archive' }),
  disk3s5: info('disk3s5', {}),
  disk5s1: info('disk5s1', {
    FilesystemType: 'apfs',
    MountPoint: '/Volumes/Größe',
    TotalSize: 500_000_000_000.5,
    VolumeName: 'Größe',
    VolumeUUID: '5E0C4D3F-95F0-4C0A-A6E3-7F6B19F2C311',
    WritableVolume: true,
  }),
  disk4: info('disk4', { BusProtocol: 'Secure Digital', Internal: true }),
  disk4s1: info('disk4s1', {
    BusProtocol: 'Secure Digital',
    FilesystemType: 'exfat',
    Internal: true,
    MountPoint: '/Volumes/CAMERA',
    VolumeName: 'CAMERA',
  }),
  disk6: info('disk6', { BusProtocol: 'Disk Image', VirtualOrPhysical: 'Virtual' }),
};

const listOf = (...disks: readonly PlistValue[]): string =>
  build({ AllDisks: [], AllDisksAndPartitions: [...disks], VolumesFromDisks: [], WholeDisks: [] });

export const diskutilOutputs = {
  everything: listOf(...systemDisk, stick, ...ssd, card, image),
  nothingPluggedIn: listOf(...systemDisk),
  info: (identifier: string): string => build(infos[identifier] ?? {}),
} as const;

/** Answers as that Mac would; what it does not know it refuses, as diskutil does. */
export const thatMac: RunProgram = async (program, [verb, , identifier]) => {
  if (program !== diskutil) return { outcome: 'missing' };
  if (verb === 'list')
    return { outcome: 'ended', exitCode: 0, stdout: diskutilOutputs.everything, stderr: '' };
  if (identifier === undefined || !(identifier in infos))
    return { outcome: 'ended', exitCode: 1, stdout: '', stderr: `Could not find disk: ${identifier}` };
  return { outcome: 'ended', exitCode: 0, stdout: diskutilOutputs.info(identifier), stderr: '' };
};
