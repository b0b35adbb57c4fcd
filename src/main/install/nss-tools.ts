import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'ini';
import { z } from 'zod';
import type { NssPackage } from '../../contract/hand-over.ts';
import type { InstallIo } from './certificate-store.ts';

/** NSS's own programs. On Windows another program is called certutil, so both are taken from one folder. */
export interface NssTools {
  readonly certutil: string;
  readonly pk12util: string;
}

/** Homebrew's folders are not on the path of a program that was started from the Dock. */
const homebrew = ['/opt/homebrew/bin', '/usr/local/bin'];

export async function findNssTools({
  env,
  platform,
}: Pick<InstallIo, 'env' | 'platform'>): Promise<NssTools | undefined> {
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const folder of [...folders, ...(platform === 'darwin' ? homebrew : [])]) {
    const pk12util = join(folder, `pk12util${ending}`);
    const certutil = join(dirname(pk12util), `certutil${ending}`);
    if ((await isProgram(pk12util)) && (await isProgram(certutil))) return { certutil, pk12util };
  }
  return undefined;
}

export async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

const OsRelease = z.object({ ID: z.string().default('linux'), ID_LIKE: z.string().default('') });

/** The first entry that fits names the package; os-release(5) lists relatives from the closest on. */
const packages: readonly (readonly [RegExp, NssPackage])[] = [
  [/^(debian|ubuntu)$/, 'libnss3-tools'],
  [/^(fedora|rhel|centos|alpine)$/, 'nss-tools'],
  [/^(suse|opensuse.*)$/, 'mozilla-nss-tools'],
  [/^arch$/, 'nss'],
];

/** Which package brings the programs on this system. `undefined` where that is not known. */
export async function findNssPackage({
  osRelease,
  platform,
}: Pick<InstallIo, 'osRelease' | 'platform'>): Promise<NssPackage | undefined> {
  if (platform === 'darwin') return 'nss';
  return chooseNssPackage(await readFile(osRelease, 'utf8').catch(() => ''));
}

export function chooseNssPackage(osRelease: string): NssPackage | undefined {
  const { ID, ID_LIKE } = OsRelease.parse(parse(osRelease));
  for (const name of [ID, ...ID_LIKE.split(' ')]) {
    const known = packages.find(([pattern]) => pattern.test(name));
    if (known) return known[1];
  }
  return undefined;
}
