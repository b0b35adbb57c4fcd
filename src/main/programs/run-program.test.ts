import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { environmentFor, runProgram } from './run-program.ts';

/** Never waited for: only a program that hangs takes so long. */
const patient = { timeoutMs: 120_000 };
const node = (script: string, ...args: readonly string[]) =>
  runProgram(process.execPath, ['-e', script, ...args], patient);

describe('a program of this computer', () => {
  it('hands back what it printed and how it ended', async () => {
    const end = await node('console.log("out"); console.error("err"); process.exitCode = 3');
    expect(end).toEqual({ outcome: 'ended', exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
  });

  it('gets its arguments as they are, with no shell to read them', async () => {
    const hostile = '"; $(touch /pwned) `id` && %PATH% *';
    const end = await node('console.log(process.argv[1])', hostile);
    expect(end).toMatchObject({ stdout: `${hostile}\n` });
  });

  it('gets what is set for it alone', async () => {
    const options = { ...patient, env: { LATCHKEY_TEST: 'for you' } };
    const script = 'process.env.LATCHKEY_TEST + process.env.LC_ALL';
    const end = await runProgram(process.execPath, ['-p', script], options);
    expect(end).toMatchObject({ stdout: 'for youC.UTF-8\n' });
    expect(process.env).not.toHaveProperty('LATCHKEY_TEST');
  });

  it('that asks for something finds nobody there', async () => {
    const end = await node('process.stdin.resume().on("end", () => console.log("nobody"))');
    expect(end).toMatchObject({ exitCode: 0, stdout: 'nobody\n' });
  });

  it('that is not there or no program is told from one that failed', async () => {
    const text = join(await aFolder(), 'text');
    await writeFile(text, 'no program');
    await chmod(text, 0o600);
    expect(await runProgram('no-such-program-of-ours', [], patient)).toEqual({ outcome: 'missing' });
    expect(await runProgram(text, [], patient)).toEqual({ outcome: 'missing' });
  });

  it('that was stopped by somebody else has ended, and not well', async () => {
    expect(await node('process.kill(process.pid, "SIGKILL")')).toMatchObject({
      outcome: 'ended',
      exitCode: null,
    });
  });

  it('that prints without end is stopped', async () => {
    const end = await node('const print = () => process.stdout.write("a".repeat(1e6), print); print()');
    expect(end).toMatchObject({ outcome: 'ended', exitCode: null });
  });

  it('is stopped when it hangs', async () => {
    const hanging = ['-e', 'setInterval(() => {}, 1000)'];
    expect(await runProgram(process.execPath, hanging, { timeoutMs: 1 })).toEqual({ outcome: 'timed-out' });
  });
});

describe('its environment', () => {
  const mine = { PATH: '/home/anna/bin', LANG: 'de_DE.UTF-8', DBUS_SESSION_BUS_ADDRESS: 'unix:path=/bus' };

  it('speaks English and keeps the session', () => {
    expect(environmentFor('linux', mine)).toEqual({ ...mine, LC_ALL: 'C.UTF-8', LANGUAGE: '' });
  });

  it('finds the system’s own programs where that is asked for', () => {
    const { PATH } = environmentFor('linux', mine, { lookIn: 'system-folders' });
    expect(PATH).toMatch(/^\/usr\/bin:/);
  });

  it('is what we set on Windows, however a variable was written before', () => {
    const env = { PSModulePath: 'ours' };
    const set = environmentFor('win32', { ...mine, PSMODULEPATH: 'of PowerShell 7' }, { env });
    expect(set).toEqual({ ...mine, LC_ALL: 'C.UTF-8', LANGUAGE: '', ...env });
  });

  it('keeps its path elsewhere: programs there are named by their full path', () => {
    for (const platform of ['darwin', 'win32'] as const)
      expect(environmentFor(platform, mine, { lookIn: 'system-folders' }).PATH).toBe(mine.PATH);
  });
});
