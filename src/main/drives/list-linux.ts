import { z } from 'zod';
import type { Drive } from '../../contract/hand-over.ts';
import type { FoundDrive } from './found-drive.ts';

const columns = 'NAME,TYPE,RM,HOTPLUG,RO,TRAN,SIZE,FSTYPE,LABEL,UUID,PARTTYPE';
const command = (mountColumn: string): readonly string[] => [
  '-J',
  '-b',
  '-p',
  '-o',
  `${columns},${mountColumn}`,
];

/**
 * The arguments for `lsblk`, best first: before util-linux 2.37 there is one mount point for each volume and the other
 * column is refused.
 */
export const lsblkCommands = [command('MOUNTPOINTS'), command('MOUNTPOINT')] as const;

/** Up to util-linux 2.32 numbers and truth values are strings, later they are what they say. */
const Flag = z
  .union([z.boolean(), z.enum(['0', '1']), z.literal([0, 1])])
  .transform((value) => value === true || value === '1' || value === 1);
const Bytes = z.union([z.number(), z.string().regex(/^\d+$/), z.null()]).transform(Number);
const Text = z.string().nullable();

const BlockDevice = z.object({
  name: z.string(),
  type: z.string(),
  rm: Flag,
  hotplug: Flag,
  ro: Flag,
  tran: Text,
  size: Bytes,
  fstype: Text,
  label: Text,
  uuid: Text,
  parttype: Text,
  mountpoint: Text.optional(),
  mountpoints: z.array(Text).readonly().optional(),
  get children() {
    return z.array(BlockDevice).readonly().optional();
  },
});
type BlockDevice = Readonly<z.infer<typeof BlockDevice>>;
const Listing = z.object({ blockdevices: z.array(BlockDevice).readonly() });

/**
 * The volumes on drives that can be taken out, from what `lsblk` printed. Encrypted volumes are left out: the phones that
 * keys are for cannot open them.
 * @throws when it is not what `lsblk` prints
 */
export function parseLsblk(output: string): readonly FoundDrive[] {
  const disks = Listing.parse(JSON.parse(fixEscapes(output))).blockdevices;
  return disks
    .filter((disk) => disk.type === 'disk' && canBeTakenOut(disk, disks) && !isFixedInPlace(disk))
    .flatMap((disk) => listVolumes(disk).map((volume) => toFoundDrive(disk, volume)));
}

/**
 * Since util-linux 2.39 HOTPLUG is what the firmware says of the socket, often nothing; so the way of transport
 * counts as well. A card in a built-in reader has `mmc` in common with soldered memory, which brings boot areas along.
 */
function canBeTakenOut(disk: BlockDevice, disks: readonly BlockDevice[]): boolean {
  const isSoldered = disks.some(({ name }) => /boot\d$/.test(name) && name.startsWith(disk.name));
  return !isSoldered && (disk.rm || disk.hotplug || disk.tran === 'usb' || disk.tran === 'mmc');
}

/**
 * Desktops mount what is plugged in below these folders. A drive with a volume anywhere else (the root, a swap area,
 * `/boot`, a live system) belongs to this computer, and is never offered.
 */
function isFixedInPlace(device: BlockDevice): boolean {
  return (
    listMountPoints(device).some((path) => !/^\/(?:media|run\/media|mnt)(?:\/|$)/.test(path)) ||
    (device.children ?? []).some(isFixedInPlace)
  );
}

/** Its partitions; the drive itself when it was formatted without any. */
function listVolumes(disk: BlockDevice): readonly BlockDevice[] {
  const candidates = disk.children?.length ? disk.children : [disk];
  return candidates.filter((volume) => holdsFiles(volume) && !isForFirmware(volume));
}

/** Not an empty card reader, an unformatted partition, or a layer for something else. */
function holdsFiles({ type, size, fstype, ...device }: BlockDevice): boolean {
  if (size === 0 || (type !== 'disk' && type !== 'part')) return false;
  if (fstype === null) return listMountPoints({ type, size, fstype, ...device }).length > 0;
  return !/^(?:swap|crypto_LUKS|BitLocker|LVM2_member|linux_raid_member|zfs_member)$/.test(fstype);
}

/** The EFI system partition (UEFI specification 2.10, §5.3.3): Macs and installers put one on every drive. */
function isForFirmware({ parttype }: BlockDevice): boolean {
  return parttype === 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b' || parttype === '0xef';
}

function toFoundDrive(disk: BlockDevice, volume: BlockDevice): FoundDrive {
  const [mountPath = null] = listMountPoints(volume);
  return {
    id: `${volume.name}:${volume.uuid ?? ''}`,
    name: decodeEscapes(volume.label ?? ''),
    fileSystem: fileSystems[volume.fstype ?? ''] ?? 'other',
    state: mountPath === null ? 'not-mounted' : volume.ro || disk.ro ? 'read-only' : 'ready',
    totalBytes: volume.size,
    mountPath,
    volume: volume.name,
    device: disk.name,
  };
}

const fileSystems: Readonly<Record<string, Drive['fileSystem']>> = {
  vfat: 'fat',
  msdos: 'fat',
  exfat: 'exfat',
  ntfs: 'ntfs',
  apfs: 'apfs',
  hfs: 'hfs',
  hfsplus: 'hfs',
};

function listMountPoints({ mountpoint, mountpoints }: BlockDevice): readonly string[] {
  const all = mountpoints ?? (mountpoint === undefined ? [] : [mountpoint]);
  return all.filter((path) => path !== null).map(decodeEscapes);
}

/** Some versions print bytes that the locale lacks as `\x..`, which is no JSON. Source: balena-io/etcher issue 2614. */
function fixEscapes(output: string): string {
  return output.replaceAll(/(?<!\\)\\x(?=[0-9a-f]{2})/gi, String.raw`\\x`);
}

/** Puts the bytes written as `\x..` back together. */
function decodeEscapes(text: string): string {
  return text.replaceAll(/(?:\\x[0-9a-f]{2})+/gi, (escaped) =>
    Buffer.from(escaped.replaceAll(/\\x/gi, ''), 'hex').toString('utf8'),
  );
}
