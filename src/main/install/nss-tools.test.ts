import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { chooseNssPackage, findNssTools } from './nss-tools.ts';

async function aFolderWith(...programs: readonly string[]): Promise<string> {
  const folder = await aFolder();
  await mkdir(folder, { recursive: true });
  for (const name of programs) await writeFile(join(folder, name), '', { mode: 0o755 });
  return folder;
}

it('finds NSS’s programs where both of them are', async () => {
  const [half, both] = [await aFolderWith('certutil'), await aFolderWith('certutil', 'pk12util')];
  const find = (PATH: string) => findNssTools({ env: { PATH }, platform: 'linux' });
  expect(await find(half)).toBeUndefined();
  expect(await find('')).toBeUndefined();
  expect(await find(`${half}::${both}`)).toEqual({
    certutil: join(both, 'certutil'),
    pk12util: join(both, 'pk12util'),
  });
});

/** The lines that count, of the os-release files of these systems (os-release(5)). */
it.each([
  ['Debian 12', 'ID=debian\nVERSION_ID="12"', 'libnss3-tools'],
  ['Ubuntu 24.04', 'ID=ubuntu\nID_LIKE=debian', 'libnss3-tools'],
  ['Linux Mint 22', 'ID=linuxmint\nID_LIKE="ubuntu debian"', 'libnss3-tools'],
  ['Fedora 43', 'ID=fedora', 'nss-tools'],
  ['Rocky Linux 9', 'ID="rocky"\nID_LIKE="rhel centos fedora"', 'nss-tools'],
  ['openSUSE Tumbleweed', 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"', 'mozilla-nss-tools'],
  ['Manjaro', 'ID=manjaro\nID_LIKE=arch', 'nss'],
  ['something else', 'ID=nixos', undefined],
  ['no file', '', undefined],
])('knows the package of %s', (_name, osRelease, expected) => {
  expect(chooseNssPackage(osRelease)).toBe(expected);
});
