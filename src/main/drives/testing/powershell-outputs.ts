/**
 * What our script prints on a made-up PC. The columns and their values are those of MSFT_Volume, MSFT_Partition and
 * MSFT_Disk (learn.microsoft.com, Windows hardware, storage management): `DriveType` Removable (2) or Fixed (3),
 * `BusType` USB (7), SD (12), NVMe (17), a `DriveLetter` that is the character 0 when there is none. That big USB drives
 * call themselves Fixed is why OSDeploy/OSD joins
 * volumes to disks by their bus (`Public/Disk/Get-USBVolume.ps1`). No PC has run the script yet.
 */
interface PrintedVolume {
  readonly Path: string;
  readonly FileSystemLabel: string | null;
  readonly FileSystem: string | null;
  readonly Size: number;
  readonly DriveLetter: string;
  readonly DriveType: string;
  readonly BusType: string;
  readonly GptType: string;
  readonly IsOfSystem: boolean;
  readonly IsReadOnly: boolean;
}

const printed = (number: number, volume: Partial<PrintedVolume>): PrintedVolume => ({
  Path: `\\\\?\\Volume{0000000${number}-0000-0000-0000-100000000000}\\`,
  FileSystemLabel: '',
  FileSystem: 'NTFS',
  Size: 15_681_191_936,
  DriveLetter: '\u0000',
  DriveType: 'Fixed',
  BusType: 'NVMe',
  GptType: '',
  IsOfSystem: false,
  IsReadOnly: false,
  ...volume,
});

export const printedVolumes = {
  system: printed(1, { DriveLetter: 'C', FileSystemLabel: 'Windows', IsOfSystem: true }),
  recovery: printed(2, { FileSystemLabel: 'Recovery', IsOfSystem: true }),
  secondDisk: printed(3, { DriveLetter: 'D', FileSystemLabel: 'Data' }),
  stick: printed(4, {
    DriveLetter: 'E',
    DriveType: 'Removable',
    BusType: 'USB',
    FileSystem: 'FAT32',
    FileSystemLabel: 'SCHLÜSSEL',
  }),
  ssd: printed(5, { DriveLetter: 'F', BusType: 'USB', FileSystem: 'exFAT', Size: 1_000_204_886_016 }),
  ssdFirmware: printed(6, {
    BusType: 'USB',
    FileSystem: 'FAT32',
    GptType: '{c12a7328-f81f-11d2-ba4b-00a0c93ec93b}',
  }),
  hiddenOnSsd: printed(7, { BusType: 'USB', FileSystemLabel: 'Archive' }),
  lockedCard: printed(8, {
    DriveLetter: 'G',
    DriveType: 'Removable',
    BusType: 'SD',
    FileSystem: 'FAT32',
    IsReadOnly: true,
  }),
  emptyReader: printed(9, {
    DriveLetter: 'H',
    DriveType: 'Removable',
    FileSystem: '',
    FileSystemLabel: null,
    Size: 0,
  }),
  dvd: printed(10, { DriveLetter: 'I', DriveType: 'CD-ROM', BusType: 'USB', FileSystem: 'UDF' }),
  bootStick: printed(11, { DriveLetter: 'J', DriveType: 'Removable', BusType: 'USB', IsOfSystem: true }),
} as const;
