import { parse } from 'plist';
import { z } from 'zod';
import type { Drive } from '../../contract/hand-over.ts';
import type { FoundDrive } from './found-drive.ts';

export const diskutil = '/usr/sbin/diskutil';
/** Every disk, because a card in a Mac's own slot counts as an internal one. */
export const diskutilList: readonly string[] = ['list', '-plist'];
/** What macOS knows of one disk or volume: `disk2`, `disk2s1`. */
export const diskutilInfo = (identifier: string): readonly string[] => ['info', '-plist', identifier];

/** Identifiers become arguments of the next call, so they are taken only in the form that they always have. */
const Identifier = z.string().regex(/^disk\d+(?:s\d+)*$/);

const Volume = z.object({
  DeviceIdentifier: Identifier,
  Content: z.string().optional(),
  MountPoint: z.string().optional(),
  OSInternal: z.boolean().optional(),
});
const Disk = Volume.extend({
  Partitions: z.array(Volume).optional(),
  APFSPhysicalStores: z.array(z.object({ DeviceIdentifier: Identifier })).optional(),
  APFSVolumes: z.array(Volume).optional(),
});
type Disk = z.infer<typeof Disk>;
const List = z.object({ AllDisksAndPartitions: z.array(Disk) });

/** A disk of its own and the volumes on it, wherever macOS lists them. */
export interface WholeDisk {
  readonly identifier: string;
  readonly volumes: readonly string[];
}

/**
 * The disks that may be offered when they can be taken out, from what `diskutil list -plist` printed. The disk that macOS
 * runs from is left out, even if it is an external one: desktops mount what is plugged in below `/Volumes`.
 * @throws when it is not what `diskutil` prints
 */
export function parseDiskutilList(output: string): readonly WholeDisk[] {
  const disks = List.parse(parsePlist(output)).AllDisksAndPartitions;
  return disks
    .filter((disk) => !disk.APFSPhysicalStores)
    .map((disk) => ({ disk, volumes: listVolumes(disk, disks) }))
    .filter(({ volumes }) => !volumes.some(isFixedInPlace))
    .map(({ disk, volumes }) => ({
      identifier: disk.DeviceIdentifier,
      volumes: volumes.filter(isForFiles).map(({ DeviceIdentifier }) => DeviceIdentifier),
    }));
}

/** Its partitions, with the volumes of an APFS container in place of the container; itself when it has none. */
function listVolumes(disk: Disk, disks: readonly Disk[]): readonly z.infer<typeof Volume>[] {
  if (!disk.Partitions) return [disk];
  return disk.Partitions.flatMap((partition) => {
    const container = disks.find(({ APFSPhysicalStores }) =>
      APFSPhysicalStores?.some((store) => store.DeviceIdentifier === partition.DeviceIdentifier),
    );
    return container?.APFSVolumes ?? [partition];
  });
}

function isFixedInPlace({ MountPoint }: z.infer<typeof Volume>): boolean {
  return Boolean(MountPoint) && MountPoint?.startsWith('/Volumes/') === false;
}

function isForFiles({ Content, OSInternal }: z.infer<typeof Volume>): boolean {
  return OSInternal !== true && Content !== 'EFI';
}

/** Sizes are `<real>` on some disks. */
const Info = z.object({
  DeviceIdentifier: Identifier,
  BusProtocol: z.string().optional(),
  FilesystemType: z.string().optional(),
  MountPoint: z.string().optional(),
  RemovableMediaOrExternalDevice: z.boolean().optional(),
  TotalSize: z.number().nonnegative().optional(),
  VolumeName: z.string().optional(),
  VolumeUUID: z.string().optional(),
  WritableVolume: z.boolean().optional(),
});

/**
 * Whether a disk can be taken out, from what `diskutil info -plist` printed of it. An opened disk image is not a drive.
 * @throws when it is not what `diskutil` prints
 */
export function canBeTakenOut(output: string): boolean {
  const info = Info.parse(parsePlist(output));
  return info.RemovableMediaOrExternalDevice === true && info.BusProtocol !== 'Disk Image';
}

/**
 * A volume, from what `diskutil info -plist` printed of it; `undefined` when macOS sees no file system on it.
 * @throws when it is not what `diskutil` prints
 */
export function parseDiskutilVolume(output: string, disk: WholeDisk): FoundDrive | undefined {
  const info = Info.parse(parsePlist(output));
  if (!info.FilesystemType) return undefined;
  const mountPath = info.MountPoint || null;
  return {
    id: `${info.DeviceIdentifier}:${info.VolumeUUID ?? ''}`,
    name: info.VolumeName ?? '',
    fileSystem: fileSystems[info.FilesystemType] ?? 'other',
    // macOS reads NTFS but does not write it; with another maker's driver it says that the volume is writable.
    state: mountPath === null ? 'not-mounted' : info.WritableVolume === true ? 'ready' : 'read-only',
    totalBytes: info.TotalSize ?? 0,
    mountPath,
    volume: info.DeviceIdentifier,
    device: disk.identifier,
  };
}

const fileSystems: Readonly<Record<string, Drive['fileSystem']>> = {
  msdos: 'fat',
  exfat: 'exfat',
  ntfs: 'ntfs',
  apfs: 'apfs',
  hfs: 'hfs',
};

/** The parser prints what it cannot read; a message in place of a list need not get that far. */
function parsePlist(output: string): unknown {
  if (!/^\s*<(?:\?xml|plist)/.test(output)) throw new Error('not a property list');
  return parse(output);
}
