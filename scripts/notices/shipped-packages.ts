import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../root.ts';

/** A package of somebody else's that users get, and under which terms. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package says it. */
  readonly license: string;
  /** Its licence in full; empty where it brings none. */
  readonly text: string;
}

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  // As npm wanted it until 2014, and some packages still say it.
  licenses: z
    .array(z.object({ type: z.string() }))
    .readonly()
    .default([]),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/** The packages that these modules of a bundle are from, by folder. Modules of our own are from none. */
export function foldersOf(moduleIds: Iterable<string>): ReadonlySet<string> {
  const folders = Array.from(moduleIds, (id) => {
    const [, folder] =
      /^(?:\0)?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id.replace(/\?.*$/, '')) ?? [];
    return folder;
  });
  return new Set(folders.filter((folder) => folder !== undefined));
}

/** What is shipped as it is, with all that it needs in turn, as far as it is installed here. */
export async function foldersWithTheirs(names: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  const add = async (name: string): Promise<void> => {
    const folder = path.join(root, 'node_modules', name);
    if (folders.has(folder) || !existsSync(folder)) return;
    folders.add(folder);
    const { dependencies, optionalDependencies } = await readManifest(folder);
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) await add(each);
  };
  for (const name of names) await add(name);
  return folders;
}

/** What is in these folders, by name. */
export async function describeShipped(folders: Iterable<string>): Promise<readonly ShippedPackage[]> {
  const packages = await Promise.all(
    Array.from(folders, async (folder): Promise<ShippedPackage> => {
      const { name, version, license, licenses } = await readManifest(folder);
      const said = license ?? licenses.map(({ type }) => type).join(' OR ');
      return { name, version, license: said, text: await readLicence(folder) };
    }),
  );
  return packages.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.version < b.version ? -1 : 1));
}

async function readManifest(folder: string): Promise<z.infer<typeof Manifest>> {
  return Manifest.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));
}

async function readLicence(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) =>
    /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name),
  );
  const texts = await Promise.all(names.sort().map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .filter((text, index, all) => all.indexOf(text) === index)
    .join('\n\n');
}

/** The words that passphrases are drawn from: no package, and somebody else's all the same. */
export async function describeWordList(): Promise<ShippedPackage> {
  const text = await readFile(path.join(root, 'assets/eff-large-wordlist.LICENSE.md'), 'utf8');
  return {
    name: 'EFF Large Wordlist for Passphrases',
    version: '2016',
    license: 'CC-BY-3.0',
    text: text.trim(),
  };
}
