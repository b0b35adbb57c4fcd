import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../src/main/storage/testing/temporary-folder.ts';
import { runElectron } from './run-electron.ts';

/** A program in Electron's place. */
async function standIn(script: string): Promise<string> {
  const file = path.join(await aFolder(), 'electron');
  await writeFile(file, `#!${process.execPath}\n${script}`);
  await chmod(file, 0o755);
  return file;
}

/** A clock that has gone on by so much each time it is read. */
function clockWithSteps(ms: number): () => number {
  let now = 0;
  return () => {
    now += ms;
    return now;
  };
}

describe.skipIf(process.platform === 'win32')('Electron', () => {
  it.each([
    ['a library is missing', 'process.exit(127)', 127],
    ['its sandbox is forbidden', 'process.kill(process.pid, "SIGTRAP")', 133],
  ])('that gives up because %s was not shown', async (_, script, code) => {
    expect(await runElectron(await standIn(script), clockWithSteps(100))).toEqual({
      kind: 'not-shown',
      code,
    });
  });

  it('that does not start at all was not shown', async () => {
    expect(await runElectron('/nowhere/electron', clockWithSteps(100))).toMatchObject({ kind: 'not-shown' });
  });

  it('that crashes leaves no picture of its memory', async () => {
    const report = path.join(await aFolder(), 'limit');
    const limit = `require('node:child_process').execSync('ulimit -c', { shell: '/bin/sh' })`;
    const script = await standIn(`require('node:fs').writeFileSync(${JSON.stringify(report)}, ${limit});`);
    expect(await runElectron(script, clockWithSteps(100))).toEqual({ kind: 'closed', code: 0 });
    expect(await readFile(report, 'utf8')).toBe('0\n');
  });

  it('that ends well was closed, however soon', async () => {
    const ended = await runElectron(await standIn(''), clockWithSteps(100));
    expect(ended).toEqual({ kind: 'closed', code: 0 });
  });

  it('that crashes after it was in use is not started in another way', async () => {
    const ended = await runElectron(await standIn('process.exit(5)'), clockWithSteps(60_000));
    expect(ended).toEqual({ kind: 'closed', code: 5 });
  });

  it('that we were asked to end is not started in another way', async () => {
    const script = 'process.kill(process.ppid, "SIGTERM"); setInterval(() => {}, 1000);';
    const ended = await runElectron(await standIn(script), clockWithSteps(100));
    expect(ended).toEqual({ kind: 'closed', code: 143 });
  });
});
