import { Refusal } from '../errors/refusal.ts';
import type { ProgramEnd, RunProgram } from '../programs/run-program.ts';
import { windowsPowerShell } from '../programs/windows-powershell.ts';
import type { FoundDrive } from './found-drive.ts';
import { diskutil } from './list-mac.ts';
import { buildArguments } from './list-windows.ts';

/** Writing back what is still in memory can take a while on a slow stick. */
const patiently = { timeoutMs: 60_000, lookIn: 'system-folders' } as const;

/**
 * Ejects a drive on Linux: every mounted volume of it first, then its power. A card reader has no power to switch off;
 * once its volumes are unmounted the card can be taken out as well.
 * @throws {Refusal} `DRIVE_BUSY`, `DRIVE_GONE`, `DRIVE_FAILED`
 */
export async function ejectOnLinux(
  device: string,
  volumes: readonly FoundDrive[],
  run: RunProgram,
): Promise<void> {
  for (const { volume, mountPath } of volumes) {
    if (mountPath === null) continue;
    const byUdisks = await run('udisksctl', ['unmount', '--no-user-interaction', '-b', volume], patiently);
    const end =
      byUdisks.outcome === 'missing' ? await run('gio', ['mount', '-e', mountPath], patiently) : byUdisks;
    if (!hasSucceeded(end)) throw new Refusal(classifyFailure(end));
  }
  await run('udisksctl', ['power-off', '--no-user-interaction', '-b', device], patiently);
}

/**
 * Ejects a whole disk on a Mac, with all of its volumes.
 * @throws {Refusal} `DRIVE_BUSY`, `DRIVE_GONE`, `DRIVE_FAILED`
 */
export async function ejectOnMac(device: string, run: RunProgram): Promise<void> {
  const end = await run(diskutil, ['eject', device], patiently);
  if (!hasSucceeded(end)) throw new Refusal(classifyFailure(end));
}

/** How {@link ejectOnWindows}'s script ends when the drive is still there. */
const STILL_THERE = 32;

/** The Explorer's own command answers nothing, so the drive is watched until it goes: 50 looks, 200 ms apart. */
function buildEjectScript(letter: string): string {
  return [
    `(New-Object -ComObject Shell.Application).Namespace(17).ParseName('${letter}:').InvokeVerb('Eject')`,
    `for ($i = 0; $i -lt 50 -and (Test-Path '${letter}:\\'); $i++) { Start-Sleep -Milliseconds 200 }`,
    `if (Test-Path '${letter}:\\') { exit ${STILL_THERE} }`,
  ].join('; ');
}

/**
 * Ejects a drive on Windows as the Explorer does.
 * @throws {Refusal} `DRIVE_BUSY` when it is still there after ten seconds, `DRIVE_GONE`, `DRIVE_FAILED`
 */
export async function ejectOnWindows(device: string, run: RunProgram, systemRoot: string): Promise<void> {
  const letter = /^([A-Z]):$/.exec(device)?.[1];
  if (letter === undefined) throw new Refusal('DRIVE_GONE');
  const { program, env } = windowsPowerShell(systemRoot);
  const end = await run(program, buildArguments(buildEjectScript(letter)), { ...patiently, env });
  if (end.outcome === 'ended' && end.exitCode === STILL_THERE) throw new Refusal('DRIVE_BUSY');
  if (!hasSucceeded(end)) throw new Refusal('DRIVE_FAILED');
}

function hasSucceeded(end: ProgramEnd): boolean {
  return end.outcome === 'ended' && end.exitCode === 0;
}

/**
 * Told by words of the message, because these programs end with the same number for everything. Sources: udisks and
 * umount as in jamielinux/bashmount issue 29 and storaged-project/udisks issues 711 and 1225; diskutil as in
 * veracrypt/VeraCrypt issue 1872.
 */
function classifyFailure(end: ProgramEnd): 'DRIVE_BUSY' | 'DRIVE_GONE' | 'DRIVE_FAILED' {
  if (end.outcome !== 'ended') return 'DRIVE_FAILED';
  const message = end.stderr + end.stdout;
  if (/DeviceBusy|is busy|resource busy|in use|dissented|could not be unmounted/i.test(message))
    return 'DRIVE_BUSY';
  if (/Error looking up object|NotMounted|not mounted|unable to find disk|could not find disk/i.test(message))
    return 'DRIVE_GONE';
  return 'DRIVE_FAILED';
}
