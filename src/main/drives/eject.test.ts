import { describe, expect, it, vi } from 'vitest';
import type { ProgramEnd, RunProgram } from '../programs/run-program.ts';
import { ejectOnLinux, ejectOnMac, ejectOnWindows } from './eject.ts';
import type { FoundDrive } from './found-drive.ts';

const ended = (exitCode: number, stderr = ''): ProgramEnd => ({
  outcome: 'ended',
  exitCode,
  stdout: '',
  stderr,
});

/** Notes what is run; answers by the first word that fits, else with success. */
function programs(answers: Readonly<Record<string, ProgramEnd>> = {}) {
  const lines: string[] = [];
  const run: RunProgram = async (program, args) => {
    const line = [program, ...args].join(' ');
    lines.push(line);
    const known = Object.keys(answers).find((words) => line.includes(words));
    return known === undefined ? ended(0) : (answers[known] ?? ended(0));
  };
  return { run, lines };
}

const volume = (name: string, mountPath: string | null): FoundDrive => ({
  id: name,
  name: '',
  fileSystem: 'fat',
  state: mountPath === null ? 'not-mounted' : 'ready',
  totalBytes: 1,
  mountPath,
  volume: name,
  device: '/dev/sdb',
});
const volumes = [
  volume('/dev/sdb1', '/media/a/ONE'),
  volume('/dev/sdb2', null),
  volume('/dev/sdb3', '/media/a/THREE'),
];

describe('ejecting on Linux', () => {
  it('unmounts every mounted volume, then switches the drive off', async () => {
    const { run, lines } = programs();
    await ejectOnLinux('/dev/sdb', volumes, run);
    expect(lines).toEqual([
      'udisksctl unmount --no-user-interaction -b /dev/sdb1',
      'udisksctl unmount --no-user-interaction -b /dev/sdb3',
      'udisksctl power-off --no-user-interaction -b /dev/sdb',
    ]);
  });

  it('goes by gio where there is no udisksctl', async () => {
    const { run, lines } = programs({ udisksctl: { outcome: 'missing' } });
    await ejectOnLinux('/dev/sdb', volumes.slice(0, 1), run);
    expect(lines).toContain('gio mount -e /media/a/ONE');
  });

  it('is content with a card reader that has no power to switch off', async () => {
    const { run } = programs({ 'power-off': ended(1, 'Error powering off drive: no USB device') });
    await expect(ejectOnLinux('/dev/sdb', volumes, run)).resolves.toBeUndefined();
  });

  it.each([
    // As printed in jamielinux/bashmount issues 29 and 8.
    [
      'Error unmounting /dev/sdb1: GDBus.Error:org.freedesktop.UDisks2.Error.DeviceBusy: target is busy',
      'DRIVE_BUSY',
    ],
    [
      "Command-line `umount' exited with non-zero exit status 32: umount: /media/a/ONE: target is busy",
      'DRIVE_BUSY',
    ],
    // As printed in storaged-project/udisks issue 711.
    ['Error looking up object for device /dev/sdb1', 'DRIVE_GONE'],
    ['GDBus.Error:org.freedesktop.UDisks2.Error.NotAuthorizedCanObtain: Not authorized', 'DRIVE_FAILED'],
  ])('tells why not: %s', async (message, code) => {
    const { run, lines } = programs({ unmount: ended(1, message) });
    await expect(ejectOnLinux('/dev/sdb', volumes, run)).rejects.toMatchObject({ code, message: code });
    expect(lines.some((line) => line.includes('power-off'))).toBe(false);
  });

  it('fails when there is no program for it', async () => {
    const { run } = programs({ udisksctl: { outcome: 'missing' }, gio: { outcome: 'missing' } });
    await expect(ejectOnLinux('/dev/sdb', volumes, run)).rejects.toMatchObject({ code: 'DRIVE_FAILED' });
  });
});

describe('ejecting on a Mac', () => {
  it('ejects the whole disk', async () => {
    const { run, lines } = programs();
    await ejectOnMac('disk4', run);
    expect(lines).toEqual(['/usr/sbin/diskutil eject disk4']);
  });

  it.each([
    // As printed in veracrypt/VeraCrypt issue 1872.
    ['Unmount of disk4 failed: at least one volume could not be unmounted', 'DRIVE_BUSY'],
    ['Unmount was dissented by PID 9572 (/usr/bin/something)', 'DRIVE_BUSY'],
    ['Unable to find disk for disk4', 'DRIVE_GONE'],
    ['Volume failed to eject', 'DRIVE_FAILED'],
  ])('tells why not: %s', async (message, code) => {
    await expect(ejectOnMac('disk4', programs({ eject: ended(1, message) }).run)).rejects.toMatchObject({
      code,
    });
  });
});

describe('ejecting on Windows', () => {
  const windows = 'C:\\Windows';

  it('does what the Explorer does, and watches the drive go', async () => {
    const { run, lines } = programs();
    await ejectOnWindows('E:', run, windows);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("Namespace(17).ParseName('E:').InvokeVerb('Eject')");
    expect(lines[0]).toContain("if (Test-Path 'E:\\') { exit 32 }");
    expect(lines[0]).not.toContain('"');
  });

  it('runs with the modules of Windows PowerShell, not with those of the one that started Latchkey', async () => {
    const run = vi.fn<RunProgram>(async () => ended(0));
    await ejectOnWindows('E:', run, windows);
    expect(run).toHaveBeenCalledWith(
      'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
      expect.anything(),
      expect.objectContaining({
        env: { PSModulePath: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules' },
      }),
    );
  });

  it.each([
    ['a drive that stays', ended(32), 'DRIVE_BUSY'],
    ['a script that fails', ended(1), 'DRIVE_FAILED'],
    ['no PowerShell', { outcome: 'missing' }, 'DRIVE_FAILED'],
  ] as const)('tells %s', async (_what, end, code) => {
    await expect(ejectOnWindows('E:', programs({ powershell: end }).run, windows)).rejects.toMatchObject({
      code,
    });
  });

  it('puts nothing but a drive letter into the script', async () => {
    const { run, lines } = programs();
    for (const device of ["E:'); Remove-Item C:\\ #", '\\\\?\\Volume{1}\\', 'EE:', ''])
      await expect(ejectOnWindows(device, run, windows)).rejects.toMatchObject({ code: 'DRIVE_GONE' });
    expect(lines).toEqual([]);
  });
});
