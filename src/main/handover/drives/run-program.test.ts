import { describe, expect, it } from 'vitest';
import { environmentFor, runProgram } from './run-program.ts';

const quick = { timeoutMs: 10_000 };
const node = (script: string, ...args: readonly string[]) =>
  runProgram(process.execPath, ['-e', script, ...args], quick);

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

  it('that is not there is told from one that failed', async () => {
    expect(await runProgram('no-such-program-of-ours', [], quick)).toEqual({ outcome: 'missing' });
  });

  it('is stopped when it hangs', async () => {
    const hanging = ['-e', 'setInterval(() => {}, 1000)'];
    expect(await runProgram(process.execPath, hanging, { timeoutMs: 1 })).toEqual({ outcome: 'timed-out' });
  });
});

describe('its environment', () => {
  const mine = { PATH: '/home/anna/bin', LANG: 'de_DE.UTF-8', DBUS_SESSION_BUS_ADDRESS: 'unix:path=/bus' };

  it('on Linux finds the system’s own programs, speaks English and keeps the session', () => {
    expect(environmentFor('linux', mine)).toMatchObject({
      PATH: expect.stringMatching(/^\/usr\/bin:/),
      LC_ALL: 'C.UTF-8',
      DBUS_SESSION_BUS_ADDRESS: 'unix:path=/bus',
    });
  });

  it('elsewhere stays as it is: programs there are named by their full path', () => {
    expect(environmentFor('darwin', mine)).toBe(mine);
    expect(environmentFor('win32', mine)).toBe(mine);
  });
});
