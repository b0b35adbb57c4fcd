import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ours from '../../package.json' with { type: 'json' };
import { noticesFile, printNotices } from '../notices/notices.ts';
import type { ShippedPackage } from '../notices/shipped-packages.ts';
import { compressWindow } from '../packing/compress-window.ts';
import { root } from '../root.ts';
import { buildProgram, shippedAsTheyAre } from './build-program.ts';

/** Lays out in `folder` what is published to npm. The window has to be built. */
export async function stageNpmPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [ofProgram, ofWindow] = await Promise.all([
    buildProgram(path.join(folder, 'out/npm')),
    readNotices(),
    compressWindow(path.join(root, 'out/renderer'), path.join(folder, 'out/renderer'), 'smallest'),
    cp(path.join(root, 'docs/npx.md'), path.join(folder, 'README.md')),
    ...['LICENSE', 'CHANGELOG.md'].map((file) => cp(path.join(root, file), path.join(folder, file))),
    writeFile(path.join(folder, 'package.json'), `${JSON.stringify(describePackage(), null, 2)}\n`),
  ]);
  const byName = new Map([...ofWindow, ...ofProgram].map((each) => [`${each.name} ${each.version}`, each]));
  const notices = Array.from(byName.values()).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  await writeFile(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), printNotices(notices));
}

/** Of whom the window's page about Latchkey tells: of everything in Electron's build, the window included. */
async function readNotices(): Promise<readonly ShippedPackage[]> {
  const { notices }: { notices: readonly ShippedPackage[] } = await import(
    pathToFileURL(path.join(root, 'out/renderer', noticesFile)).href
  );
  return notices;
}

/** No scripts and nothing to import: one program, with the versions that the lock file of the clone names. */
function describePackage(): Readonly<Record<string, unknown>> {
  const { name, version, description, license, author, type } = ours;
  const needed = Object.entries({ ...ours.dependencies, ...onlyBundledElsewhere() });
  const isOptional = ([each]: readonly [string, string]) => each === 'keytar';
  return {
    name,
    version,
    description,
    keywords: ['home-assistant', 'cloudflare', 'cloudflare-tunnel', 'mtls', 'client-certificates'],
    license,
    author,
    type,
    engines: { node: '>=20.12' },
    bin: { latchkey: 'out/npm/latchkey.js' },
    exports: { './package.json': './package.json' },
    files: ['out', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.txt'],
    dependencies: Object.fromEntries(needed.filter((each) => !isOptional(each))),
    // What has no build for a system must cost the keychain there, not the program.
    optionalDependencies: Object.fromEntries(needed.filter(isOptional)),
    publishConfig: { access: 'public', provenance: true },
  };
}

/** What Electron's bundle holds and this one takes from the registry. */
function onlyBundledElsewhere(): Readonly<Record<string, string>> {
  const versions: Readonly<Record<string, string>> = ours.devDependencies;
  return Object.fromEntries(
    shippedAsTheyAre.flatMap((name) => {
      const version = versions[name];
      return version === undefined ? [] : [[name, version]];
    }),
  );
}
