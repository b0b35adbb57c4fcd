import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'ini';
import { z } from 'zod';
import type { InstallIo } from './certificate-store.ts';
import { exists } from './nss-database.ts';

export interface FirefoxProfile {
  /** As Firefox's profile manager calls it, and the box it is in, if any. */
  readonly name: string;
  readonly folder: string;
}

type Where = Pick<InstallIo, 'home' | 'env' | 'platform'>;

/** A folder that holds `profiles.ini`, and how the Firefox that uses it is packed. */
interface Root {
  readonly folder: string;
  readonly box: '' | 'Snap' | 'Flatpak';
}

/**
 * Every profile that Firefox has been started with: those of `profiles.ini`, the ones that an installation starts with
 * first (`installs.ini`), and those that lie beside them, for profiles made in a window of Firefox are listed elsewhere.
 */
export async function findFirefoxProfiles(where: Where): Promise<readonly FirefoxProfile[]> {
  const found = (await Promise.all(listFirefoxRoots(where).map(readProfiles))).flat();
  const real = await Promise.all(found.map(({ folder }) => realpath(folder)));
  return found.filter((_profile, index) => real.indexOf(real[index] ?? '') === index);
}

/**
 * Where Firefox keeps profiles: since 2026 new ones follow XDG on Linux, old ones stay
 * (facts: platforms#firefox-profiles).
 */
export function listFirefoxRoots({ home, env, platform }: Where): readonly Root[] {
  const unboxed = (folder: string): Root => ({ folder, box: '' });
  if (platform === 'darwin') return [unboxed(join(home, 'Library', 'Application Support', 'Firefox'))];
  if (platform === 'win32') {
    const roaming = env.APPDATA || join(home, 'AppData', 'Roaming');
    return [unboxed(join(roaming, 'Mozilla', 'Firefox'))];
  }
  const snap = join(home, 'snap', 'firefox', 'common');
  const flatpak = join(home, '.var', 'app', 'org.mozilla.firefox');
  return [
    unboxed(join(env.XDG_CONFIG_HOME || join(home, '.config'), 'mozilla', 'firefox')),
    unboxed(join(home, '.mozilla', 'firefox')),
    { folder: join(snap, '.config', 'mozilla', 'firefox'), box: 'Snap' },
    { folder: join(snap, '.mozilla', 'firefox'), box: 'Snap' },
    { folder: join(flatpak, 'config', 'mozilla', 'firefox'), box: 'Flatpak' },
    { folder: join(flatpak, '.mozilla', 'firefox'), box: 'Flatpak' },
  ];
}

async function readProfiles({ folder, box }: Root): Promise<readonly FirefoxProfile[]> {
  const profiles = await readSections(join(folder, 'profiles.ini'));
  const installs = await readSections(join(folder, 'installs.ini'));
  const preferred = [...installs, ...profiles].flatMap(([, section]) => preferredPath(section));
  const listed = profiles
    .flatMap(([, section]) => listedProfile(section, folder))
    .toSorted((one, other) => rank(preferred, one.path) - rank(preferred, other.path));
  const beside = (await Promise.all([folder, join(folder, 'Profiles')].map(listFolders))).flat();
  const all = [...listed, ...beside].map((each) => ({
    name: box ? `${each.name} (${box})` : each.name,
    folder: each.folder,
  }));
  // Firefox makes its database at the first start; without one it is a leftover, or no profile at all.
  const used = await Promise.all(all.map((each) => exists(join(each.folder, 'cert9.db'))));
  return all.filter((_profile, index) => used[index]);
}

const Section = z.record(z.string(), z.unknown());
const Profile = z.object({
  Name: z.string().optional(),
  Path: z.string().min(1),
  IsRelative: z.enum(['0', '1']).default('1'),
});
/** An `[Install…]` names the profile it starts with by its path; a `[Profile…]` marks the old default with 1. */
const Install = z.object({ Default: z.string().min(2) });

async function readSections(file: string): Promise<readonly (readonly [string, unknown])[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return Object.entries(Section.parse(parse(text)));
}

function preferredPath(section: unknown): readonly string[] {
  const install = Install.safeParse(section);
  return install.success ? [install.data.Default] : [];
}

function listedProfile(section: unknown, root: string) {
  const { success, data } = Profile.safeParse(section);
  if (!success) return [];
  const folder = data.IsRelative === '1' ? join(root, ...data.Path.split('/')) : data.Path;
  return [{ name: data.Name ?? nameOf(data.Path), path: data.Path, folder }];
}

function rank(preferred: readonly string[], path: string): number {
  return preferred.includes(path) ? 0 : 1;
}

async function listFolders(root: string) {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name: nameOf(name), folder: join(root, name) }));
}

/** Firefox calls a folder `<eight random signs>.<name>`. */
function nameOf(path: string): string {
  const folder = path.split('/').at(-1) ?? path;
  return folder.replace(/^[a-z0-9]{8}\./, '');
}

/**
 * Whether a profile uses the keys of the system's own store, as Firefox does on Windows and macOS unless it was told not
 * to (facts: platforms#firefox-certificates). Such a profile needs nothing of its own.
 */
export async function usesSystemStore({ folder }: FirefoxProfile): Promise<boolean> {
  const texts = await Promise.all(
    ['prefs.js', 'user.js'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  return !texts.some((text) => /"security\.osclientcerts\.autoload"\s*,\s*false/.test(text));
}
