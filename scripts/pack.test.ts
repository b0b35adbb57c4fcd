import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhatIsStale } from './build.ts';
import { root } from './root.ts';

/** The real packer on the real build, with a stand-in for Electron's own 100 MB. */
let folder: string;
let resources: string;
let archived: readonly string[];
let unpacked: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-pack-'));
  expect(await buildWhatIsStale()).not.toEqual({ kind: 'failed' });
  await standInForElectron(path.join(folder, 'electron'));
  pack();
  resources = path.join(folder, 'packed/linux-unpacked/resources');
  const archive = path.join(resources, 'app.asar');
  archived = listPackage(archive, { isPack: false }).map((name) => name.slice(1).replaceAll('\\', '/'));
  const withState = listPackage(archive, { isPack: true });
  unpacked = withState
    .filter((line) => line.startsWith('unpack :'))
    .map((line) => line.replace(/^.*: \//, ''));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Where the fuses are in a program, for whoever sets them: a mark, a version, a count, and one character for each. */
async function standInForElectron(dist: string) {
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('1'.repeat(9)),
  ]);
  await mkdir(path.join(dist, 'locales'), { recursive: true });
  await mkdir(path.join(dist, 'resources'));
  await writeFile(path.join(dist, 'electron'), wire);
  await chmod(path.join(dist, 'electron'), 0o755);
  await writeFile(path.join(dist, 'locales/en-US.pak'), '');
}

function pack() {
  const builder = path.join(root, 'node_modules/electron-builder/cli.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      builder,
      '--linux',
      'dir',
      '--publish',
      'never',
      `--config.electronDist=${path.join(folder, 'electron')}`,
      `--config.directories.output=${path.join(folder, 'packed')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`packing failed:\n${stdout}${stderr}`);
}

describe('what users install', () => {
  it('holds the program, the bridge and the window', () => {
    expect(archived).toEqual(
      expect.arrayContaining([
        'package.json',
        'assets/icon-512.png',
        'out/main/index.js',
        'out/main/key-worker.js',
        'out/preload/index.cjs',
        'out/renderer/index.html',
      ]),
    );
    expect(extractFile(path.join(resources, 'app.asar'), 'package.json').toString()).toContain(
      'out/main/index.js',
    );
  });

  it('holds no package but those that cannot be bundled', () => {
    const packages = new Set(archived.map((name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1]));
    const known = [...packages].filter((name) => name !== undefined && !name.startsWith('@napi-rs'));
    expect(known.sort()).toEqual(['keytar', 'node-forge', 'piscina']);
  });

  it('holds no sources, tests, build notes or maps', () => {
    expect(
      archived.filter((name) =>
        /(^src\/|^e2e\/|\.tsx?$|\.map$|\.test\.|\.built-from|\.cc$|\.gyp$)/.test(name),
      ),
    ).toEqual([]);
  });

  it('holds the native code of this system, where it can be loaded, and hardly any other', () => {
    const native = archived.filter((name) => name.endsWith('.node'));
    expect(native).toContain(`node_modules/keytar/prebuilds/linux-${process.arch}/keytar.node`);
    expect(native.filter((name) => /win32|ia32|armv7l/.test(name))).toEqual([]);
    expect(unpacked).toEqual(expect.arrayContaining(native));
  });

  it('brings beside the archive all that a worker thread needs, and it runs', () => {
    const script = `
      const { Piscina } = require('piscina');
      const pool = new Piscina({ filename: ${JSON.stringify(path.join(resources, 'app.asar.unpacked/out/main/key-worker.js'))} });
      pool.run({ commonName: 'packed' }, { name: 'makeKey' })
        .then((made) => { console.log(made.kind); return pool.destroy(); });
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--eval', script], {
      cwd: path.join(resources, 'app.asar.unpacked'),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe('done');
  });

  it('cannot be talked into running anything else', async () => {
    const fuses = await getCurrentFuseWire(path.join(folder, 'packed/linux-unpacked/latchkey'));
    const off = '0'.charCodeAt(0);
    const on = '1'.charCodeAt(0);
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    });
  });
});
