import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { parse } from 'plist';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { files } from './draw-icons.ts';
import { fuses } from './fuses.ts';
import { electronLocales, macLocale } from './stand-in-electron.ts';
import { type Packed, packStandIn } from './testing/pack-stand-in.ts';

/**
 * Electron on a Mac and on Windows compares the archive's header with a hash in the program, and each file, when it is read, with a
 * hash in the header. Both are made by the packer, which runs here; that comparison is Electron's, which does not.
 */
const Hash = z.strictObject({ algorithm: z.literal('SHA256'), hash: z.string().regex(/^[0-9a-f]{64}$/) });

let packed: { readonly mac: Packed; readonly win: Packed };

beforeAll(async () => {
  const processor = '--x64';
  packed = {
    mac: await packStandIn('--mac', 'dir', processor),
    win: await packStandIn('--win', 'dir', processor),
  };
}, 240_000);
afterAll(async () => {
  await packed.mac.remove();
  await packed.win.remove();
});

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const contents = () => path.join(packed.mac.folder, 'mac/Latchkey.app/Contents');
const windows = () => path.join(packed.win.folder, 'win-unpacked');

async function windowsResources() {
  const program = NtExecutable.from(await readFile(path.join(windows(), 'Latchkey.exe')));
  return NtExecutableResource.from(program).entries;
}

describe('the archive of what users install', () => {
  it('is known to the program for a Mac by its hash', async () => {
    const about = z
      .looseObject({ ElectronAsarIntegrity: z.record(z.string(), Hash) })
      .parse(parse(await readFile(path.join(contents(), 'Info.plist'), 'utf8')));
    const { headerString } = getRawHeader(path.join(contents(), 'Resources/app.asar'));
    expect(about.ElectronAsarIntegrity).toEqual({
      'Resources/app.asar': { algorithm: 'SHA256', hash: sha256(headerString) },
    });
  });

  it('is known to the program for Windows by its hash', async () => {
    const entry = (await windowsResources()).find(
      ({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR',
    );
    const { headerString } = getRawHeader(path.join(windows(), 'resources/app.asar'));
    expect(JSON.parse(Buffer.from(entry?.bin ?? new ArrayBuffer()).toString())).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value: sha256(headerString) },
    ]);
  });

  it('knows each of its files by its hash', () => {
    const archive = path.join(windows(), 'resources/app.asar');
    const inside = listPackage(archive, { isPack: false }).map((name) => name.slice(1));
    const known = inside.flatMap((name) => {
      const entry = statFile(archive, name);
      return 'integrity' in entry && entry.unpacked !== true ? [{ name, hash: entry.integrity?.hash }] : [];
    });
    expect(known.length).toBeGreaterThan(100);
    for (const { name, hash } of known)
      expect({ name, hash }).toEqual({ name, hash: sha256(extractFile(archive, name)) });
  });
});

describe.each([
  ['a Mac', () => path.join(contents(), '..')],
  ['Windows', () => path.join(windows(), 'Latchkey.exe')],
])('the program for %s', (_, program) => {
  it('cannot be talked into running anything else', async () => {
    const states = Object.entries(fuses).map(([fuse, on]) => [
      fuse,
      on ? FuseState.ENABLE : FuseState.DISABLE,
    ]);
    expect(await getCurrentFuseWire(path.resolve(program()))).toEqual({
      version: '1',
      ...Object.fromEntries(states),
    });
  });
});

describe('the program', () => {
  it('has its own icon on a Mac, and of Electron’s words those that are spoken', async () => {
    const resources = path.join(contents(), 'Resources');
    expect(await readFile(path.join(resources, 'icon.icns'))).toEqual(await readFile(files.icns));
    const spoken = electronLocales.filter((each) =>
      /^(?:en-US|de|nl|fr|es|es-419|pt-BR|pl|zh-CN)$/.test(each),
    );
    const framework = path.join(contents(), 'Frameworks/Electron Framework.framework/Versions/A/Resources');
    for (const folder of [resources, framework]) {
      const kept = (await readdir(folder)).filter((name) => name.endsWith('.lproj'));
      expect(kept.toSorted()).toEqual(spoken.map((each) => `${macLocale(each)}.lproj`).toSorted());
    }
  });

  it('has its own icon and name on Windows', async () => {
    const entries = await windowsResources();
    const drawn = Data.IconFile.from(await readFile(files.ico)).icons.length;
    expect(Resource.IconGroupEntry.fromEntries(entries).map(({ icons }) => icons.length)).toEqual([drawn]);
    const [version] = Resource.VersionInfo.fromEntries(entries);
    expect(version?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'Latchkey',
    });
  });
});
