import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { InstallIo } from './certificate-store.ts';
import { exists } from './nss-database.ts';
import { isProgram } from './nss-tools.ts';

/** A database of Chromium's family. A sandboxed one is only named: it forgets what is put into it from outside. */
export type ChromiumDatabase =
  | { readonly kind: 'shared'; readonly folder: string }
  | { readonly kind: 'sandboxed'; readonly folder: string; readonly name: string };

type Where = Pick<InstallIo, 'home' | 'env'>;

/**
 * The one database that Chromium, Chrome, Edge, Brave and their like share, when one of them is here; and each that is
 * locked into a snap or a flatpak.
 */
export async function findChromiumDatabases(where: Where): Promise<readonly ChromiumDatabase[]> {
  const folder = await findSharedDatabase(where);
  const shared = (await hasChromium(where)) || (await exists(folder));
  return [...(shared ? [{ kind: 'shared', folder } as const] : []), ...(await findSandboxedDatabases(where))];
}

/**
 * Since M146: `~/.pki/nssdb` as soon as that folder exists, even empty, else the XDG one (Chromium,
 * docs/linux/cert_management.md). So the old one must never be made: it would hide the certificates in the new one.
 */
export async function findSharedDatabase({ home, env }: Where): Promise<string> {
  const old = join(home, '.pki', 'nssdb');
  if (await exists(old)) return old;
  // The XDG specification has relative paths ignored, and an empty setting count as none.
  const dataHome = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : join(home, '.local', 'share');
  return join(dataHome, 'pki', 'nssdb');
}

const configFolders = [
  'chromium',
  'google-chrome',
  'microsoft-edge',
  'BraveSoftware',
  'vivaldi',
  'opera',
] as const;
const programs = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'vivaldi',
  'vivaldi-stable',
  'opera',
] as const;

async function hasChromium({ home, env }: Where): Promise<boolean> {
  const config = env.XDG_CONFIG_HOME || join(home, '.config');
  // Programs of a snap are on the path too; theirs is another database.
  const path = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder && !folder.startsWith('/snap/') && !folder.includes('flatpak'));
  const traces = [
    ...configFolders.map((name) => exists(join(config, name))),
    ...path.flatMap((folder) => programs.map((program) => isProgram(join(folder, program)))),
  ];
  return (await Promise.all(traces)).includes(true);
}

const flatpaks: Readonly<Record<string, string>> = {
  'org.chromium.Chromium': 'Chromium',
  'com.google.Chrome': 'Google Chrome',
  'com.microsoft.Edge': 'Microsoft Edge',
  'com.brave.Browser': 'Brave',
  'com.vivaldi.Vivaldi': 'Vivaldi',
  'com.opera.Opera': 'Opera',
};

async function findSandboxedDatabases({ home }: Where): Promise<readonly ChromiumDatabase[]> {
  const snap = join(home, 'snap', 'chromium');
  const apps = join(home, '.var', 'app');
  const installed = await readdir(apps).catch(() => []);
  const found = installed.flatMap((id): readonly ChromiumDatabase[] => {
    const name = flatpaks[id];
    return name ? [{ kind: 'sandboxed', folder: join(apps, id), name: `${name} (Flatpak)` }] : [];
  });
  if (!(await exists(snap))) return found;
  return [{ kind: 'sandboxed', folder: snap, name: 'Chromium (Snap)' }, ...found];
}
