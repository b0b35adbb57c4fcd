import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allowScripts, dependencies, devDependencies, optionalDependencies } from '../package.json' with {
  type: 'json',
};
import { root } from './root.ts';

const Versions = z.record(z.string(), z.string()).optional();
const Locked = z.looseObject({
  /** Only where it is another than its place says. */
  name: z.string().optional(),
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: Versions,
  optionalDependencies: Versions,
  peerDependencies: Versions,
});
type Locked = z.infer<typeof Locked>;
const LockFile = z.object({ packages: z.record(z.string(), Locked) });

async function readLockFile(): Promise<Readonly<Record<string, Locked>>> {
  const text = await readFile(path.join(root, 'package-lock.json'), 'utf8');
  const { '': _ourselves, ...packages } = LockFile.parse(JSON.parse(text)).packages;
  return packages;
}

async function findPlaces(is: (entry: Locked) => boolean): Promise<readonly string[]> {
  return Object.entries(await readLockFile()).flatMap(([place, entry]) => (is(entry) ? [place] : []));
}

const readSettings = () => readFile(path.join(root, '.npmrc'), 'utf8');

describe('the lock file', () => {
  it('names every package with its hash, the Node that runs everything included', async () => {
    expect(await findPlaces(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
    const packages = await readLockFile();
    for (const [name, version] of Object.entries(optionalDependencies)) {
      expect(packages[`node_modules/${name}`]).toMatchObject({ version });
    }
  });

  it('says of no package where it comes from, so that each comes from the registry and fits its hash', async () => {
    expect(await findPlaces(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
    expect(await readSettings()).toContain('omit-lockfile-registry-resolved=true');
  });

  it('lets no package ask for another by an address, a folder or a repository', async () => {
    const asksElsewhere = (entry: Locked): boolean =>
      [entry.dependencies, entry.optionalDependencies, entry.peerDependencies]
        .flatMap((versions) => Object.values(versions ?? {}))
        .some((version) => /[:/]/.test(version.replace(/^npm:@?[\w.-]+(?:\/[\w.-]+)?@/, '')));
    expect(await findPlaces(asksElsewhere)).toEqual([]);
  });

  it('gives no package another one’s name, but Keytar’s to the fork that is kept up', async () => {
    expect(await findPlaces(({ name }) => name !== undefined)).toEqual(['node_modules/keytar']);
    expect((await readLockFile())['node_modules/keytar']).toMatchObject({ name: '@github/keytar' });
  });

  it('has one version of Node, which no install script has to fetch', async () => {
    expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
    expect(Object.keys(await readLockFile())).not.toContain('node_modules/node');
  });

  it('pins what we ask for to one version each', async () => {
    const packages = await readLockFile();
    for (const [name, asked] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(asked, name).toMatch(/^(npm:@?[\w.-]+\/[\w.-]+@)?\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(asked.replace(/^npm:.*@/, ''));
    }
  });
});

it('pins Electron to one version', async () => {
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect((await readLockFile())['node_modules/electron']).toMatchObject({
    version: devDependencies.electron,
  });
});

describe('install scripts', () => {
  it('are off', async () => {
    expect(await readSettings()).toContain('ignore-scripts=true');
  });

  /** For whoever installs with other settings: npm asks about each that nobody has decided on. */
  it('are refused by name, each that there is', async () => {
    const entries = Object.entries(await readLockFile());
    const names = entries.flatMap(([place, { name, hasInstallScript }]) =>
      hasInstallScript ? [name ?? place.replace(/^.*node_modules\//, '')] : [],
    );
    expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
  });
});
