import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openWindowFiles } from '../src/main/transport/window-files.ts';
import { languages } from '../src/words/languages.ts';
import { fuses } from './packing/fuses.ts';
import { type Packed, packStandIn } from './packing/testing/pack-stand-in.ts';
import { root } from './root.ts';

/** The real packer on the real build, with a stand-in for Electron's own 100 MB. */
let packed: Packed;
let resources: string;
let archive: string;
let archived: readonly string[];
let unpacked: readonly string[];

beforeAll(async () => {
  packed = await packStandIn('--linux', 'dir');
  resources = path.join(packed.folder, 'linux-unpacked/resources');
  archive = path.join(resources, 'app.asar');
  archived = listPackage(archive, { isPack: false }).map((name) => name.slice(1).replaceAll('\\', '/'));
  const withState = listPackage(archive, { isPack: true });
  unpacked = withState
    .filter((line) => line.startsWith('unpack :'))
    .map((line) => line.replace(/^.*: \//, ''));
}, 120_000);
afterAll(() => packed.remove());

describe('what users install', () => {
  it('begins with the program, in a package of its own name', () => {
    const about = z
      .looseObject({ name: z.string(), main: z.string(), type: z.string(), desktopName: z.string() })
      .parse(JSON.parse(extractFile(archive, 'package.json').toString()));
    expect(about).toMatchObject({
      name: 'latchkey',
      main: 'out/main/index.js',
      type: 'module',
      desktopName: 'latchkey.desktop',
    });
    expect(archived).toContain(about.main);
    expect(archived).toEqual(expect.arrayContaining(['assets/icons/256x256.png', 'out/main/key-worker.js']));
  });

  it('has a bridge that a sandboxed page can load: CommonJS, with no package but Electron', () => {
    const bridge = extractFile(archive, path.join('out', 'preload', 'index.cjs')).toString();
    expect(bridge).not.toMatch(/^\s*(?:import|export)\b/m);
    const required = [...bridge.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name);
    expect([...new Set(required)]).toEqual(['electron']);
  });

  it('has the whole window, each file as it was built', async () => {
    const built = path.join(root, 'out/renderer');
    const page = { nonce: 'nonce', language: 'en' } as const;
    const compressed = await openWindowFiles(path.join(root, 'out/packed-window'));
    const plain = await openWindowFiles(built);
    const files = (await readdir(built, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
    for (const file of files) {
      const name = path.relative(built, path.join(file.parentPath, file.name)).replaceAll('\\', '/');
      expect(archived.filter((each) => each.replace(/\.br$/, '') === `out/renderer/${name}`)).toHaveLength(1);
      expect(await compressed.read(`/${name}`, page)).toEqual(await plain.read(`/${name}`, page));
    }
    expect(files.length).toBeGreaterThan(10);
  });

  it('holds no package but those that cannot be bundled', () => {
    const packages = new Set(archived.map((name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1]));
    const known = [...packages].filter((name) => name !== undefined && !name.startsWith('@napi-rs'));
    expect(known.sort()).toEqual(['keytar', 'node-forge', 'piscina']);
  });

  it('holds nothing outside the folders that are known', () => {
    const outside = archived.filter(
      (name) => !/^(?:out|assets|node_modules|package\.json)(?:\/|$)/.test(name),
    );
    expect(outside).toEqual([]);
    const built = archived.flatMap((name) => /^out\/([^/]+)$/.exec(name)?.[1] ?? []);
    expect(built.toSorted()).toEqual(['main', 'preload', 'renderer']);
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

  it('leaves no more of the program beside the archive, where nothing checks it', () => {
    const ours = unpacked.filter((name) => name.startsWith('out/') && name.endsWith('.js'));
    expect(ours).toEqual([
      expect.stringMatching(/^out\/main\/chunks\/shared-key-worker-/),
      'out/main/key-worker.js',
    ]);
  });

  it('cannot be talked into running anything else', async () => {
    const wire = await getCurrentFuseWire(path.join(packed.folder, 'linux-unpacked/latchkey'));
    const states = Object.entries(fuses).map(([fuse, on]) => [
      fuse,
      on ? FuseState.ENABLE : FuseState.DISABLE,
    ]);
    expect(wire).toEqual({ version: '1', ...Object.fromEntries(states) });
  });

  it('has of Electron’s words those of the languages that Latchkey speaks', async () => {
    const kept = await readdir(path.join(packed.folder, 'linux-unpacked/locales'));
    const regions = kept.map((file) => new Intl.Locale(path.basename(file, '.pak')));
    const spoken = languages.map((tag) => new Intl.Locale(tag));
    for (const { language, region } of spoken) {
      expect(
        regions.filter((each) => each.language === language && (!region || each.region === region)),
      ).not.toEqual([]);
    }
    for (const { language } of regions) expect(spoken.map((each) => each.language)).toContain(language);
    expect(kept).not.toContain('pt-PT.pak');
    expect(kept).not.toContain('zh-TW.pak');
  });

  it('keeps the licences of Electron and Chromium', async () => {
    expect(await readdir(path.join(packed.folder, 'linux-unpacked'))).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
  });
});

/** How large each part may become, and how large it was when somebody last looked. */
const Sizes = z.record(z.string(), z.strictObject({ bytes: z.number(), atMost: z.number() }));

describe('the size of what users install, without Electron', () => {
  it('keeps within its budget, and is as it was written down', async () => {
    const recorded = Sizes.parse(
      JSON.parse(await readFile(path.join(root, 'scripts/packing/sizes.json'), 'utf8')),
    );
    const measured = await measure();
    expect(Object.keys(measured)).toEqual(Object.keys(recorded));
    for (const [part, { bytes, atMost }] of Object.entries(recorded)) {
      const size = measured[part] ?? Number.NaN;
      expect(size, `${part} has become too large`).toBeLessThanOrEqual(atMost);
      // Else write what was measured into sizes.json.
      expect(Math.abs(size - bytes) / bytes, `${part} has ${size} bytes`).toBeLessThan(0.05);
    }
    expect(recorded['app.asar']?.atMost).toBeLessThanOrEqual(6_000_000);
  });
});

async function measure(): Promise<Readonly<Record<string, number>>> {
  const inside = (folder: string) =>
    archived
      .filter((name) => name.startsWith(folder) && !unpacked.includes(name))
      .reduce((sum, name) => sum + sizeOf(name), 0);
  return {
    'app.asar': (await readFile(archive)).byteLength,
    'app.asar: program': inside('out/main/'),
    'app.asar: window': inside('out/renderer/'),
    'app.asar.unpacked': await sizeBelow(path.join(resources, 'app.asar.unpacked')),
  };
}

/** Folders have none. */
function sizeOf(name: string): number {
  const entry = statFile(archive, name.replaceAll('/', path.sep));
  return 'size' in entry ? entry.size : 0;
}

async function sizeBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile());
  const sizes = await Promise.all(
    files.map(async (each) => (await stat(path.join(each.parentPath, each.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
