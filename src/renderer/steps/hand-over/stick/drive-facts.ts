import type { Drive } from '../../../../contract/hand-over.ts';
import type { Platform } from '../../../../contract/setup.ts';

/** Room for a few key files and their tables: each is a handful of kilobytes. */
const ENOUGH_BYTES = 64 * 1024;

/** Why nothing can be put on a drive as it is now; `null` when it can. */
export function findObstacle(drive: Drive): 'read-only' | 'not-mounted' | 'full' | null {
  if (drive.state !== 'ready') return drive.state;
  return drive.freeBytes !== null && drive.freeBytes < ENOUGH_BYTES ? 'full' : null;
}

/** The one to begin with: the first that can be written to. */
export function findLikelyDrive(drives: readonly Drive[]): Drive | undefined {
  return drives.find((drive) => findObstacle(drive) === null) ?? drives[0];
}

type FileSystem = Drive['fileSystem'];

/** What each platform reads without help, beside FAT and exFAT, which all of them do (facts: platforms#drives). */
const readsToo: Readonly<Record<Platform, readonly FileSystem[]>> = {
  iphone: ['apfs', 'hfs'],
  android: [],
  watch: [],
  windows: ['ntfs'],
  mac: ['ntfs', 'apfs', 'hfs'],
  linux: ['ntfs', 'other'],
  chromebook: ['ntfs'],
  program: [],
};

/** Whether the device will most likely be able to read a stick in this format. */
export function isReadBy(platform: Platform, fileSystem: FileSystem): boolean {
  return fileSystem === 'fat' || fileSystem === 'exfat' || readsToo[platform].includes(fileSystem);
}

/** A size as people know it from the box: `58.3 GB`, in powers of a thousand. */
export function formatSize(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: power < 3 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
