import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { START_REPORT_VARIABLE, type StartOutcome } from '../src/main/electron/start-report.ts';
import { aFolder } from '../src/main/storage/testing/temporary-folder.ts';
import { findWhy, runElectron } from './run-electron.ts';

/** A program in Electron's place. */
async function standIn(script: string): Promise<string> {
  const file = path.join(await aFolder(), 'electron');
  await writeFile(file, `#!${process.execPath}\n${script}`);
  await chmod(file, 0o755);
  return file;
}

const tells = (outcome: StartOutcome) =>
  `require('node:fs').writeFileSync(process.env.${START_REPORT_VARIABLE}, '${outcome}');`;
const complains = (sentence: string) => `process.stderr.write(${JSON.stringify(`${sentence}\n`)});`;

describe.skipIf(process.platform === 'win32')('Electron', () => {
  it.each([
    [
      'a library is missing',
      `${complains('electron: error while loading shared libraries: libgtk-3.so.0: cannot open shared object file')} process.exitCode = 127;`,
      { kind: 'library-missing', library: 'libgtk-3.so.0' },
    ],
    [
      'its sandbox is forbidden',
      `${complains('FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running on Ubuntu 23.10+')} process.exitCode = 133;`,
      { kind: 'sandbox-forbidden' },
    ],
    ['of a crash', 'process.kill(process.pid, "SIGTRAP")', { kind: 'unknown', code: 133 }],
    ['of nothing that it would say', '', { kind: 'unknown', code: 0 }],
  ])('that gives up because %s was not shown', async (_, script, why) => {
    expect(await runElectron(await standIn(script), [])).toEqual({ kind: 'not-shown', why });
  });

  it('that does not start at all was not shown', async () => {
    expect(await runElectron('/nowhere/electron', [])).toMatchObject({ kind: 'not-shown' });
  });

  it('that has found another one says so', async () => {
    expect(await runElectron(await standIn(tells('running-already')), [])).toEqual({
      kind: 'running-already',
    });
  });

  it.each(['window-shown', 'said-why-not'] as const)(
    'that has told %s is not started in another way, however soon and badly it ends',
    async (news) => {
      const ended = await runElectron(await standIn(`${tells(news)} process.exitCode = 5;`), []);
      expect(ended).toEqual({ kind: 'closed', code: 5 });
    },
  );

  it('is over once it has ended, though a browser that it opened holds its error stream', async () => {
    const pid = path.join(await aFolder(), 'pid');
    const browser = `const browser = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
      require('node:fs').writeFileSync(${JSON.stringify(pid)}, String(browser.pid));
      browser.unref();`;
    onTestFinished(async () => {
      process.kill(Number(await readFile(pid, 'utf8')));
    });
    const ended = await runElectron(
      await standIn(`${tells('window-shown')} ${browser} process.exit(0);`),
      [],
    );
    expect(ended).toEqual({ kind: 'closed', code: 0 });
  });

  it('gets the options as they are', async () => {
    const report = path.join(await aFolder(), 'options');
    const script = `${tells('window-shown')} require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.argv.slice(3)));`;
    const options = ['--data=/home/anna/my $HOME "folder"', '--no-keychain'];
    await runElectron(await standIn(script), options);
    expect(JSON.parse(await readFile(report, 'utf8'))).toEqual(options);
  });

  it('that crashes leaves no picture of its memory', async () => {
    const report = path.join(await aFolder(), 'limit');
    const limit = `require('node:child_process').execSync('ulimit -c', { shell: '/bin/sh' })`;
    const script = `${tells('window-shown')} require('node:fs').writeFileSync(${JSON.stringify(report)}, ${limit});`;
    expect(await runElectron(await standIn(script), [])).toEqual({ kind: 'closed', code: 0 });
    expect(await readFile(report, 'utf8')).toBe('0\n');
  });

  it('that we were asked to end is not started in another way', async () => {
    const script = 'process.kill(process.ppid, "SIGTERM"); setInterval(() => {}, 1000);';
    expect(await runElectron(await standIn(script), [])).toEqual({ kind: 'closed', code: 143 });
  });
});

it.each([
  [
    '/lib/ld-musl: Error loading shared library libgtk-3.so.0: No such file',
    { kind: 'library-missing', library: 'libgtk-3.so.0' },
  ],
  [
    'The SUID sandbox helper binary was found, but is not configured correctly.',
    { kind: 'sandbox-forbidden' },
  ],
  ['Missing X server or $DISPLAY', { kind: 'no-display' }],
  ['Failed to connect to Wayland display: No such file', { kind: 'no-display' }],
  ['Segmentation fault', { kind: 'unknown', code: 139 }],
])('%j tells why Electron was not shown, or nothing', (line, why) => {
  expect(findWhy(`noise\n${line}\nmore noise`, 139)).toEqual(why);
});
