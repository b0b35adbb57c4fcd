import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aTestAuthority, type TestAuthority } from '../keys/testing/test-authority.ts';
import { prepareOnce } from '../testing/needs.ts';
import { createInstaller } from './install.ts';
import { deriveMarks, type KeyToInstall } from './key-to-install.ts';
import { parseCertificates } from './mac-keychain.ts';
import { aKey } from './testing/a-key.ts';
import { thisLinux } from './testing/this-linux.ts';
import { type Told, toldPrograms } from './testing/told-programs.ts';

let authority: TestAuthority;
let key: KeyToInstall;
let other: KeyToInstall;
prepareOnce(['openssl'], async () => {
  authority = await aTestAuthority();
  [key, other] = await Promise.all([aKey(authority), aKey(authority, { name: 'Another' })]);
  return () => authority.remove();
});

/**
 * What `security find-certificate -a -Z` prints for each certificate: the two lines of hashes as keychain_find.c prints them
 * (github.com/apple-oss-distributions/Security, tag Security-61901.0.87.0.1, SecurityTool/macOS, macOS 26), then the item's
 * attributes as keychain_utilities.c does.
 */
function listed(...keys: readonly KeyToInstall[]): string {
  return keys
    .map((each) => {
      const { sha256, sha1 } = deriveMarks(each);
      return `SHA-256 hash: ${sha256}
SHA-1 hash: ${sha1}
keychain: "/Users/anna/Library/Keychains/login.keychain-db"
version: 512
class: 0x80001000
attributes:
    "alis"<blob>="${each.name}"
    "cenc"<uint32>=0x00000003
    "ctyp"<uint32>=0x00000001
    "labl"<blob>="${each.name}"
`;
    })
    .join('');
}

/** A Mac whose `security` remembers what was imported and deleted, with Safari and Firefox. */
async function aMac({
  fails,
}: {
  readonly fails?: { readonly verb: string; readonly stderr: string } | { readonly hangs: string };
} = {}) {
  const io = await thisLinux({ platform: 'darwin', env: {} });
  for (const path of ['Safari.app', 'Firefox.app'])
    await mkdir(join(io.applicationsFolder, path), { recursive: true });
  const keychain = join(io.home, 'Library/Keychains/login.keychain-db');
  await mkdir(join(keychain, '..'), { recursive: true });
  await writeFile(keychain, '');
  let [held, preferred]: [readonly KeyToInstall[], boolean] = [[other], false];
  const files: { readonly mode: number; readonly size: number }[] = [];
  const answer = async ({ args: [verb, ...rest] }: Told) => {
    if (fails && 'hangs' in fails && verb === fails.hangs) return 'timed-out';
    if (fails && 'verb' in fails && verb === fails.verb) return { exitCode: 1, stderr: fails.stderr };
    if (verb === 'import') {
      const file = rest[0] ?? '';
      files.push({ mode: (await stat(file)).mode & 0o777, size: (await readFile(file)).length });
      held = [...held, key];
    }
    if (verb === 'set-identity-preference') preferred = !rest.includes('-n');
    if (verb === 'delete-identity') held = held.filter((each) => !rest.includes(deriveMarks(each).sha1));
    if (verb === 'get-identity-preference') return preferred ? { stdout: listed(key) } : { exitCode: 44 };
    return verb === 'find-certificate' ? { stdout: listed(...held) } : {};
  };
  const programs = toldPrograms(answer);
  const installer = createInstaller({ ...io, run: programs.run });
  return { installer, asked: programs.asked, files, io, keychain };
}

const verbs = (asked: readonly Told[]) => asked.map(({ args }) => args[0]);

describe('on a Mac', () => {
  it('a key goes into the login keychain, with exactly the commands that were shown', async () => {
    const { installer, asked, files, io, keychain } = await aMac();
    const [place] = await installer.places(key);
    const { sha1 } = deriveMarks(key);
    expect(place).toMatchObject({ id: 'mac-keychain', state: 'absent', folder: null });
    const browsers = ['Safari', 'Firefox'].map((name) => `-T ${io.applicationsFolder}/${name}.app`).join(' ');
    const here = '"$HOME/Library/Keychains/login.keychain-db"';
    expect(place?.commands).toEqual([
      `/usr/bin/security import "$KEY_FILE" -f pkcs12 -k ${here} -P "$PASSWORD" -x ${browsers}`,
      `/usr/bin/security set-identity-preference -Z ${sha1} -s https://ha.linden.house/ ${here}`,
    ]);

    expect(await installer.install('mac-keychain', key)).toMatchObject({ state: 'installed' });
    const imports = asked.find(({ args }) => args[0] === 'import');
    const [, file = '', ...options] = imports?.args ?? [];
    const password = options[5] ?? '';
    expect(options).toEqual([
      '-f',
      'pkcs12',
      '-k',
      keychain,
      '-P',
      expect.stringMatching(/^[0-9a-f]{48}$/),
      '-x',
      '-T',
      join(io.applicationsFolder, 'Safari.app'),
      '-T',
      join(io.applicationsFolder, 'Firefox.app'),
    ]);
    expect(asked.at(-2)?.args.slice(0, 3)).toEqual(['find-certificate', '-a', '-Z']);
    expect(asked.filter(({ args }) => args.includes(password))).toHaveLength(1);
    expect(files).toEqual([{ mode: 0o600, size: expect.any(Number) }]);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(io.temporaryFolder)).toEqual([]);
  });

  it('a key goes with its preference, and no other key does', async () => {
    const { installer, asked } = await aMac();
    await installer.install('mac-keychain', key);
    const [place] = await installer.places(key);
    expect(place?.commands).toEqual([
      '/usr/bin/security set-identity-preference -n -s https://ha.linden.house/',
      `/usr/bin/security delete-identity -Z ${deriveMarks(key).sha1} "$HOME/Library/Keychains/login.keychain-db"`,
    ]);
    expect(await installer.remove('mac-keychain', key)).toMatchObject({ state: 'absent' });
    expect((await installer.places(other))[0]).toMatchObject({ state: 'installed' });
    expect(verbs(asked).filter((verb) => verb === 'delete-identity')).toHaveLength(1);
  });

  it('a key that is there is not put there twice', async () => {
    const { installer, asked } = await aMac();
    expect(await installer.install('mac-keychain', other)).toMatchObject({ state: 'installed' });
    expect(verbs(asked)).not.toContain('import');
  });

  it.each([
    ['User canceled the operation.', 'INSTALL_REFUSED'],
    ['security: SecKeychainItemImport: User interaction is not allowed.', 'INSTALL_REFUSED'],
    ['MAC verification failed during PKCS12 import (wrong password?)', 'INSTALL_FAILED'],
  ])('“%s” is %s', async (stderr, code) => {
    const { installer, io } = await aMac({ fails: { verb: 'import', stderr } });
    await expect(installer.install('mac-keychain', key)).rejects.toMatchObject({ code, message: code });
    expect(await readdir(io.temporaryFolder)).toEqual([]);
  });

  it('the preference is a comfort: without it the key is installed all the same', async () => {
    const { installer } = await aMac({ fails: { verb: 'set-identity-preference', stderr: 'no' } });
    expect(await installer.install('mac-keychain', key)).toMatchObject({ state: 'installed' });
  });

  it('also when nobody answers the question about it', async () => {
    const { installer } = await aMac({ fails: { hangs: 'set-identity-preference' } });
    expect(await installer.install('mac-keychain', key)).toMatchObject({ state: 'installed' });
  });

  it('an import that nobody allows comes to an end and leaves no file', async () => {
    const { installer, io } = await aMac({ fails: { hangs: 'import' } });
    await expect(installer.install('mac-keychain', key)).rejects.toMatchObject({ code: 'INSTALL_FAILED' });
    expect(await readdir(io.temporaryFolder)).toEqual([]);
  });

  it('a keychain that cannot be asked is not taken for an empty one', async () => {
    const { installer } = await aMac({ fails: { hangs: 'find-certificate' } });
    expect(await installer.places(key)).toMatchObject([{ state: 'blocked', blocker: 'not-readable' }]);
    await expect(installer.remove('mac-keychain', other)).rejects.toMatchObject({ code: 'INSTALL_FAILED' });
  });

  it('nobody but a browser can use the key, so nothing is proved', async () => {
    const { installer } = await aMac();
    const outside = {
      resolvers: { overHttps: ['https://resolver.invalid'], lastResort: 'none' } as const,
      httpsPort: 443,
      httpPort: 80,
    };
    const visit = { hostname: 'ha.linden.house', leadsTo: 'home', outside } as const;
    expect(await installer.prove('mac-keychain', other, visit)).toEqual({ outcome: 'not-provable' });
  });

  it('Firefox takes the key from there, unless it was told not to', async () => {
    const { installer, io } = await aMac();
    const profile = join(io.home, 'Library/Application Support/Firefox/Profiles/a1b2c3d4.default');
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, 'cert9.db'), '');
    expect((await installer.places(key)).map(({ kind }) => kind)).toEqual(['mac-keychain']);
    await writeFile(join(profile, 'user.js'), 'user_pref("security.osclientcerts.autoload", false);');
    const [, firefox] = await installer.places(key);
    expect(firefox).toMatchObject({ kind: 'firefox', blocker: 'tools-missing', needs: 'nss' });
  });

  it('without a login keychain there is nothing to put it into', async () => {
    const io = await thisLinux({ platform: 'darwin', env: {} });
    const [place] = await createInstaller(io).places(key);
    expect(place).toMatchObject({ state: 'blocked', blocker: 'not-readable', commands: [] });
  });
});

it('reads the hashes of certificates and nothing else', () => {
  expect(parseCertificates(listed(key, other))).toEqual([deriveMarks(key).sha256, deriveMarks(other).sha256]);
  expect(parseCertificates(`    "labl"<blob>="SHA-256 hash: ${deriveMarks(key).sha256}"\n`)).toEqual([]);
  expect(parseCertificates('')).toEqual([]);
});
