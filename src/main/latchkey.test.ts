import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aTerminal } from './terminal/testing/a-terminal.ts';

const entry = fileURLToPath(new URL('latchkey.ts', import.meta.url));

/** As a process of its own, with the environment that its user has. */
async function latchkey(env: NodeJS.ProcessEnv, ...args: readonly string[]) {
  const child = spawn(process.execPath, [entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

describe('latchkey as a program', () => {
  it('ends with its exit code, and with one line where a program reads it', async () => {
    const { files } = await aTerminal();
    const where = ['--setup', files.setup, '--world', files.world];
    const planned = await latchkey({}, 'plan', ...where, '--json');
    expect(planned.code).toBe(2);
    expect(JSON.parse(planned.stdout)).toMatchObject({ command: 'plan' });
    expect(planned.stderr).not.toContain('\u001b');
  });

  it('has colours where they are asked for, and none where they are not', async () => {
    const { files } = await aTerminal();
    const where = ['--setup', files.setup, '--world', files.world];
    expect((await latchkey({ FORCE_COLOR: '1' }, 'plan', ...where)).stdout).toContain('\u001b');
    expect((await latchkey({ NO_COLOR: '1' }, 'plan', ...where)).stdout).not.toContain('\u001b');
  });

  it('says what is wrong with a command line', async () => {
    const { code, stdout, stderr } = await latchkey({}, 'plan', '--nonsense');
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain('--nonsense');
  });
});
