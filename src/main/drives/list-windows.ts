import { z } from 'zod';
import type { Drive } from '../../contract/hand-over.ts';
import type { FoundDrive } from './found-drive.ts';

/** How a script is handed to PowerShell: no profile of the user, no questions, and what it prints in UTF-8. */
export function buildArguments(script: string): readonly string[] {
  const inUtf8 = 'try { [Console]::OutputEncoding = [Text.Encoding]::UTF8 } catch { }';
  return ['-NoProfile', '-NonInteractive', '-Command', `${inUtf8}; ${script}`];
}

/**
 * Every volume with what its disk says of itself. One line without double quotes, which would be read once too often on
 * the way. A disk that cannot be asked (old card readers) leaves its columns empty.
 */
export const listVolumesScript = [
  '$disks = @{}; Get-Disk -ErrorAction SilentlyContinue | ForEach-Object { $disks[[string]$_.Number] = $_ }',
  '$partitions = @{}; Get-Partition -ErrorAction SilentlyContinue | ForEach-Object { foreach ($path in $_.AccessPaths) { $partitions[$path] = $_ } }',
  '$volumes = @(Get-Volume | ForEach-Object { $p = $partitions[$_.Path]; $d = $null; if ($p) { $d = $disks[[string]$p.DiskNumber] }; ' +
    '$_ | Select-Object Path, FileSystemLabel, FileSystem, Size, ' +
    '@{ n = ' +
    "'DriveLetter'; e = { [string]$_.DriveLetter } }, @{ n = 'DriveType'; e = { [string]$_.DriveType } }, " +
    "@{ n = 'BusType'; e = { [string]$d.BusType } }, @{ n = 'GptType'; e = { [string]$p.GptType } }, " +
    "@{ n = 'IsOfSystem'; e = { [bool]$d.IsBoot -or [bool]$d.IsSystem } }, @{ n = 'IsReadOnly'; e = { [bool]$d.IsReadOnly -or [bool]$p.IsReadOnly } } })",
  'ConvertTo-Json -Compress -InputObject $volumes',
].join('; ');

const Text = z
  .string()
  .nullable()
  .transform((text) => text ?? '');

const Volume = z
  .object({
    Path: Text,
    /** A character with the code 0 when there is none. */
    DriveLetter: Text.transform((letter) => (/^[A-Z]$/.test(letter) ? letter : null)),
    FileSystemLabel: Text,
    FileSystem: Text,
    Size: z.number().nonnegative().nullable(),
    DriveType: Text,
    BusType: Text,
    GptType: Text,
    IsOfSystem: z.boolean(),
    IsReadOnly: z.boolean(),
  })
  .readonly();
type Volume = z.infer<typeof Volume>;

/** PowerShell may print a list of one as the one, and a list of none as nothing. */
const Volumes = z.union([z.array(Volume), Volume.transform((volume) => [volume])]);

/**
 * The volumes on drives that can be taken out, from what {@link listVolumesScript} printed. Big USB drives call
 * themselves fixed, so the bus counts as well.
 * @throws when it is not what the script prints
 */
export function parseVolumes(output: string): readonly FoundDrive[] {
  const text = output.replace(/^\uFEFF/, '').trim();
  if (text === '') return [];
  return Volumes.parse(JSON.parse(text))
    .filter((volume) => canBeTakenOut(volume) && holdsFiles(volume))
    .map(toFoundDrive);
}

/** Names or, from PowerShell 7 on some systems, the numbers of MSFT_Volume and MSFT_Disk (Microsoft, storage classes). */
function canBeTakenOut({ DriveType, BusType, IsOfSystem }: Volume): boolean {
  const isRemovable = /^(?:Removable|2)$/.test(DriveType);
  const isDisk = isRemovable || /^(?:Fixed|3)$/.test(DriveType);
  return !IsOfSystem && (isRemovable || (isDisk && /^(?:USB|SD|MMC|7|12|13)$/.test(BusType)));
}

/** Not an empty card reader, a locked volume, or the EFI system partition. */
function holdsFiles({ FileSystem, Size, GptType }: Volume): boolean {
  const isForFirmware = /c12a7328-f81f-11d2-ba4b-00a0c93ec93b/i.test(GptType);
  return FileSystem !== '' && FileSystem !== 'RAW' && Boolean(Size) && !isForFirmware;
}

function toFoundDrive(volume: Volume): FoundDrive {
  const { DriveLetter: letter, FileSystemLabel, FileSystem, Size, Path, IsReadOnly } = volume;
  return {
    id: Path || `${letter}:`,
    name: FileSystemLabel,
    fileSystem: fileSystems[FileSystem.toUpperCase()] ?? 'other',
    state: letter === null ? 'not-mounted' : IsReadOnly ? 'read-only' : 'ready',
    totalBytes: Size ?? 0,
    mountPath: letter === null ? null : `${letter}:\\`,
    volume: letter === null ? Path : `${letter}:`,
    device: letter === null ? Path : `${letter}:`,
  };
}

const fileSystems: Readonly<Record<string, Drive['fileSystem']>> = {
  FAT: 'fat',
  FAT16: 'fat',
  FAT32: 'fat',
  EXFAT: 'exfat',
  NTFS: 'ntfs',
};
