import { Refusal } from '../errors/refusal.ts';
import type { RunOptions, RunProgram } from '../programs/run-program.ts';
import { windowsPowerShell } from '../programs/windows-powershell.ts';
import type { FoundDrive } from './found-drive.ts';
import { lsblkCommands, parseLsblk } from './list-linux.ts';
import {
  canBeTakenOut,
  diskutil,
  diskutilInfo,
  diskutilList,
  parseDiskutilList,
  parseDiskutilVolume,
  type WholeDisk,
} from './list-mac.ts';
import { buildArguments, listVolumesScript, parseVolumes } from './list-windows.ts';

export interface FindOptions {
  readonly platform: NodeJS.Platform;
  readonly run: RunProgram;
  readonly systemRoot: string;
}

/** A drive that is falling asleep or failing may keep the system's program waiting. */
const inTime = { timeoutMs: 20_000, lookIn: 'system-folders' } as const;

export function isPlatformWithDrives(platform: NodeJS.Platform): boolean {
  return platform === 'linux' || platform === 'darwin' || platform === 'win32';
}

/** The volumes on drives that can be taken out of this computer. @throws {Refusal} `DRIVE_FAILED` */
export async function findDrives({ platform, run, systemRoot }: FindOptions): Promise<readonly FoundDrive[]> {
  try {
    if (platform === 'linux') return await findOnLinux(run);
    if (platform === 'darwin') return await findOnMac(run);
    if (platform === 'win32') return await findOnWindows(run, systemRoot);
    return [];
  } catch {
    // What the program printed may name folders of the user, so nothing of it goes on.
    throw new Refusal('DRIVE_FAILED');
  }
}

async function findOnLinux(run: RunProgram): Promise<readonly FoundDrive[]> {
  const [newer, older] = lsblkCommands;
  const printed = await readOutput(run, 'lsblk', newer).catch(() => readOutput(run, 'lsblk', older));
  return parseLsblk(printed);
}

async function findOnMac(run: RunProgram): Promise<readonly FoundDrive[]> {
  const disks = parseDiskutilList(await readOutput(run, diskutil, diskutilList));
  return (await Promise.all(disks.map((disk) => findVolumes(disk, run)))).flat();
}

async function findVolumes(disk: WholeDisk, run: RunProgram): Promise<readonly FoundDrive[]> {
  /** Nothing when it was pulled out since it was listed. */
  const about = (identifier: string) =>
    readOutput(run, diskutil, diskutilInfo(identifier)).catch(() => undefined);
  const whole = await about(disk.identifier);
  if (whole === undefined || !canBeTakenOut(whole)) return [];
  const volumes = await Promise.all(disk.volumes.map(about));
  return volumes.flatMap((volume) => (volume === undefined ? [] : (parseDiskutilVolume(volume, disk) ?? [])));
}

async function findOnWindows(run: RunProgram, systemRoot: string): Promise<readonly FoundDrive[]> {
  const { program, env } = windowsPowerShell(systemRoot);
  return parseVolumes(await readOutput(run, program, buildArguments(listVolumesScript), env));
}

async function readOutput(
  run: RunProgram,
  program: string,
  args: readonly string[],
  env: NonNullable<RunOptions['env']> = {},
): Promise<string> {
  const end = await run(program, args, { ...inTime, env });
  if (end.outcome !== 'ended' || end.exitCode !== 0) throw new Refusal('DRIVE_FAILED');
  return end.stdout;
}
