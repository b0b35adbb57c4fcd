import { X509Certificate } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../keys/testing/installed-program.ts';
import { aTestAuthority, type TestAuthority } from '../keys/testing/test-authority.ts';
import { prepareOnce } from '../testing/needs.ts';
import type { InstallIo } from './certificate-store.ts';
import { deriveMarks, type KeyToInstall } from './key-to-install.ts';
import { type NssDatabase, openNssDatabase } from './nss-database.ts';
import { findNssTools } from './nss-tools.ts';
import { aKey, certifiedAnew } from './testing/a-key.ts';
import { thisLinux } from './testing/this-linux.ts';

let authority: TestAuthority;
let key: KeyToInstall;
let sameName: KeyToInstall;
prepareOnce(['linux', 'openssl', 'certutil', 'pk12util'], async () => {
  authority = await aTestAuthority();
  [key, sameName] = [await aKey(authority), await aKey(authority)];
  return () => authority.remove();
});

/** A database that is still to be made, and the command lines that ran. */
async function aDatabase(more: Partial<InstallIo> = {}) {
  const io = await thisLinux(more);
  const ran: string[][] = [];
  const run: InstallIo['run'] = (program, args, options) => {
    ran.push([program, ...args]);
    return io.run(program, args, options);
  };
  const tools = await findNssTools(io);
  if (!tools) throw new Error('The programs of NSS are not where they are looked for.');
  const folder = join(io.home, 'pki', 'nssdb');
  return { folder, io, ran, database: openNssDatabase(folder, tools, { ...io, run }) };
}

async function labelsIn(folder: string): Promise<readonly string[]> {
  const listed = await outputOf('certutil', ['-L', '-d', `sql:${folder}`]);
  return [...listed.matchAll(/^(.+?) +u,u,u$/gm)].flatMap(([, label]) => label ?? []);
}

const stateOf = async (database: NssDatabase, of: KeyToInstall) => (await database.look(of)).state;

describe('a key', () => {
  it('is put into a database that is made for it, and taken out again', async () => {
    const { database, folder } = await aDatabase();
    expect(await stateOf(database, key)).toBe('absent');
    await database.install(key);
    expect(await stateOf(database, key)).toBe('installed');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await labelsIn(folder)).toEqual([deriveMarks(key).label]);
    await database.remove(key);
    expect(await stateOf(database, key)).toBe('absent');
    expect(await labelsIn(folder)).toEqual([]);
  });

  it('goes alone when another has its subject, and so its name', async () => {
    const { database, folder } = await aDatabase();
    await database.install(sameName);
    await database.install(key);
    // NSS gives both the name of the first.
    expect(new Set(await labelsIn(folder)).size).toBe(1);
    await database.remove(key);
    expect(await stateOf(database, key)).toBe('absent');
    expect(await stateOf(database, sameName)).toBe('installed');
  });

  it('is not there when only an older certificate of it is', async () => {
    const { database } = await aDatabase();
    await database.install(await certifiedAnew(authority, key));
    expect(await stateOf(database, key)).toBe('absent');
    await database.install(key);
    expect(await stateOf(database, key)).toBe('installed');
    await database.remove(key);
    expect(await stateOf(database, key)).toBe('absent');
  });

  it('that somebody imported by hand under another name is found and removed, too', async () => {
    const { database, folder, io } = await aDatabase();
    await database.install(sameName);
    const passphrase = 'ample-river-onto-kiosk-plaza';
    const file = join(io.temporaryFolder, 'by-hand.p12');
    await writeFile(file, await io.pack({ ...key, passphrase, friendlyName: 'my own name' }));
    await outputOf('pk12util', ['-i', file, '-d', `sql:${folder}`, '-W', passphrase, '-K', '']);
    expect(await stateOf(database, key)).toBe('installed');
    await database.remove(key);
    expect(await stateOf(database, key)).toBe('absent');
    expect(await stateOf(database, sameName)).toBe('installed');
  });

  it('comes out of the database as it went in', async () => {
    const { database, io } = await aDatabase();
    await database.install(key);
    const shown = await database.takeOut(key);
    if (!('pkcs12' in shown)) throw new Error('a database gives a file');
    const { pkcs12: pfx, passphrase } = shown;
    expect(() => createSecureContext({ pfx: Buffer.from(pfx), passphrase })).not.toThrow();
    const file = join(io.temporaryFolder, 'out.p12');
    await writeFile(file, pfx);
    const pem = await outputOf('openssl', [
      'pkcs12',
      '-in',
      file,
      '-passin',
      `pass:${passphrase}`,
      '-nokeys',
    ]);
    const certificate = pem.slice(pem.indexOf('-----BEGIN'));
    expect(new X509Certificate(certificate).fingerprint256).toBe(
      new X509Certificate(key.certificatePem).fingerprint256,
    );
  });
});

describe('what is shown', () => {
  it('is what runs, from the missing folder on', async () => {
    const { database, ran, io, folder } = await aDatabase();
    const { commands } = await database.look(key);
    expect(commands).toEqual([
      'mkdir -p -m 700 "$HOME/pki/nssdb"',
      '/usr/bin/certutil -N -d "sql:$HOME/pki/nssdb" --empty-password',
      '/usr/bin/pk12util -i "$KEY_FILE" -d "sql:$HOME/pki/nssdb" -w "$PASSWORD_FILE" -k "$EMPTY_FILE"',
    ]);
    await database.install(key);
    const [made, ...programs] = ran.slice(-3);
    expect(made).toEqual(['mkdir', '-p', '-m', '700', folder]);
    expect(programs.map(([program, first]) => `${program} ${first}`)).toEqual([
      '/usr/bin/certutil -N',
      '/usr/bin/pk12util -i',
    ]);
    expect((await database.look(key)).commands).toEqual([
      `/usr/bin/certutil -F -d "sql:$HOME/pki/nssdb" -n ${percent(deriveMarks(key).nssId)} -f "$EMPTY_FILE"`,
    ]);
    expect(JSON.stringify(commands)).not.toContain(io.home);
  });

  it('leaves out what is there already', async () => {
    const { database, folder } = await aDatabase();
    await mkdir(folder, { recursive: true });
    expect((await database.look(key)).commands).toHaveLength(2);
    await database.install(sameName);
    expect((await database.look(key)).commands).toHaveLength(1);
  });
});

describe('secrets', () => {
  it('are in no command line and in no file that is left', async () => {
    const passphrases: string[] = [];
    const { database, ran, io } = await aDatabase({
      pack: async (contents) => {
        passphrases.push(contents.passphrase);
        return (await thisLinux()).pack(contents);
      },
    });
    await database.install(key);
    await database.install(sameName);
    expect(new Set(passphrases).size).toBe(2);
    for (const passphrase of passphrases) expect(JSON.stringify(ran)).not.toContain(passphrase);
    expect(await readdir(io.temporaryFolder)).toEqual([]);
  });

  it('lie in files that nobody else can read', async () => {
    const seen: number[] = [];
    const { database, io } = await aDatabase();
    const tools = { certutil: '/usr/bin/certutil', pk12util: '/usr/bin/pk12util' };
    const watched = openNssDatabase(join(io.home, 'watched'), tools, {
      ...io,
      run: async (program, args, options) => {
        const files = args.filter((arg) => arg.startsWith(io.temporaryFolder));
        for (const file of files.flatMap((file) => [file, dirname(file)])) {
          seen.push((await stat(file)).mode & 0o077);
        }
        return io.run(program, args, options);
      },
    });
    await database.install(key);
    await watched.install(key);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([0]));
  });

  it('are gone also when the program fails', async () => {
    const { database, io, folder } = await aDatabase();
    await database.install(sameName);
    await writeFile(join(folder, 'key4.db'), 'no database');
    await expect(database.install(key)).rejects.toMatchObject({ code: 'INSTALL_FAILED' });
    expect(await readdir(io.temporaryFolder)).toEqual([]);
  });
});

describe('a database that cannot be changed', () => {
  it('with a primary password says so, and keeps what it has', async () => {
    const { database, folder, io } = await aDatabase();
    await mkdir(folder, { recursive: true });
    const password = join(io.temporaryFolder, 'primary');
    await writeFile(password, 'secret\n');
    await outputOf('certutil', ['-N', '-d', `sql:${folder}`, '-f', password]);
    await rm(password);
    expect(await database.look(key)).toEqual({
      state: 'blocked',
      blocker: 'primary-password',
      commands: [],
    });
    await expect(database.install(key)).rejects.toMatchObject({ code: 'INSTALL_REFUSED' });
    expect(await labelsIn(folder)).toEqual([]);
  });

  it('because a file is in the way is not readable', async () => {
    const { database, io } = await aDatabase();
    await writeFile(join(io.home, 'pki'), 'a file where the folder belongs');
    expect(await database.look(key)).toMatchObject({ state: 'blocked', blocker: 'not-readable' });
  });
});

function percent(id: string): string {
  return `pkcs11:id=${id.replaceAll(/../g, '%$&')}`;
}
