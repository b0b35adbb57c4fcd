import { randomBytes, X509Certificate } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../errors/refusal.ts';
import type { ClientKey } from '../probe/prober.ts';
import { blocked, type InstallIo, type StoreState } from './certificate-store.ts';
import { type Command, type Filling, formatCommand, runCommand } from './command.ts';
import { deriveMarks, type InstalledKey, type KeyToInstall } from './key-to-install.ts';
import type { NssTools } from './nss-tools.ts';
import { inPrivateFolder, withOneTimeFile, writePasswordFiles } from './one-time-file.ts';

/**
 * The store of keys that Chromium's family and Firefox use on Linux: a folder with `cert9.db` and `key4.db`. A key is found
 * and removed by its CKA_ID as a PKCS #11 URI (RFC 7512), never by its nickname: NSS gives every certificate of one subject
 * the nickname of the first, so a nickname may name somebody else's (seen with NSS 3.87 and 3.125).
 */
export interface NssDatabase {
  look(key: InstalledKey): Promise<StoreState>;
  install(key: KeyToInstall): Promise<void>;
  remove(key: InstalledKey): Promise<void>;
  /** The key as it lies in the database, to be shown at the door. */
  takeOut(key: InstalledKey): Promise<ClientKey>;
}

export type NssIo = Pick<InstallIo, 'home' | 'run' | 'pack' | 'temporaryFolder'>;

/** The keys of a database, by CKA_ID; or that they are locked with a primary password. */
type Keys = { readonly ids: ReadonlySet<string> } | 'locked';

/** More certificates than this for one key would be a mistake somewhere. */
const CERTIFICATES_PER_KEY = 5;

export function openNssDatabase(folder: string, tools: NssTools, io: NssIo): NssDatabase {
  const steps = buildCommands(folder, tools);

  return {
    async look(key) {
      if (!(await isChangeable(folder))) return blocked('not-readable');
      const found = await readKeys(folder, steps, io);
      if (found === 'locked') return blocked('primary-password');
      const installed = await holdsKey(key, found, steps, io);
      const next = installed ? [steps.remove(deriveMarks(key).nssId)] : await planInstall(folder, steps);
      const commands = next.map((command) => formatCommand(command, io.home));
      return { state: installed ? 'installed' : 'absent', blocker: null, commands };
    },

    async install(key) {
      await withOneTimeFile(key, io, async (filling) => {
        for (const command of await planInstall(folder, steps)) await requireSuccess(command, filling, io);
      });
    },

    async remove(key) {
      await inPrivateFolder(io, async (own) => {
        const filling = await writePasswordFiles(own, '');
        const isThere = async () => holdsKey(key, await readKeys(folder, steps, io), steps, io);
        // One run takes one certificate, and the key with its last one.
        for (let tries = 0; tries < CERTIFICATES_PER_KEY && (await isThere()); tries += 1) {
          await requireSuccess(steps.remove(deriveMarks(key).nssId), filling, io);
        }
      });
    },

    takeOut: (key) => takeOut(key, steps, io),
  };
}

function takeOut(key: InstalledKey, steps: Steps, io: NssIo): Promise<ClientKey> {
  return inPrivateFolder(io, async (own) => {
    const passphrase = randomBytes(24).toString('hex');
    const file = join(own, 'taken-out.p12');
    const filling = { ...(await writePasswordFiles(own, passphrase)), OUTPUT_FILE: file };
    await requireSuccess(steps.takeOut(deriveMarks(key).nssId), filling, io);
    return { pkcs12: await readFile(file), passphrase };
  });
}

async function readKeys(folder: string, steps: Steps, io: NssIo): Promise<Keys> {
  if (!(await exists(join(folder, 'key4.db')))) return { ids: new Set() };
  return inPrivateFolder(io, async (own) =>
    parseKeys(await runCommand(steps.keys, await writePasswordFiles(own, ''), io.run)),
  );
}

async function holdsKey(key: InstalledKey, keys: Keys, steps: Steps, { run }: NssIo): Promise<boolean> {
  const { nssId, sha256 } = deriveMarks(key);
  if (keys === 'locked' || !keys.ids.has(nssId)) return false;
  const { stdout } = await runCommand(steps.certificates(nssId), {}, run);
  return parseFingerprints(stdout).includes(sha256);
}

type Steps = ReturnType<typeof buildCommands>;

/** Each program reads passwords from files: certutil and pk12util would else ask, or show them in the process list. */
function buildCommands(folder: string, { certutil, pk12util }: NssTools) {
  const database = ['-d', `sql:${folder}`];
  const noPassword = { role: 'EMPTY_FILE' } as const;
  const command = (program: string, args: Command['args']): Command => ({ program, args, onFailure: 'stop' });
  return {
    makeFolder: command('mkdir', ['-p', '-m', '700', folder]),
    makeDatabase: command(certutil, ['-N', ...database, '--empty-password']),
    install: command(pk12util, [
      '-i',
      { role: 'KEY_FILE' },
      ...database,
      '-w',
      { role: 'PASSWORD_FILE' },
      '-k',
      noPassword,
    ]),
    keys: command(certutil, ['-K', ...database, '-f', noPassword]),
    certificates: (id: string) => command(certutil, ['-L', ...database, '-n', formatKeyUri(id), '-a']),
    remove: (id: string) => command(certutil, ['-F', ...database, '-n', formatKeyUri(id), '-f', noPassword]),
    takeOut: (id: string) =>
      command(pk12util, [
        '-o',
        { role: 'OUTPUT_FILE' },
        ...database,
        '-n',
        formatKeyUri(id),
        '-w',
        { role: 'PASSWORD_FILE' },
        '-k',
        noPassword,
      ]),
  };
}

async function planInstall(folder: string, steps: Steps): Promise<readonly Command[]> {
  if (await exists(join(folder, 'cert9.db'))) return [steps.install];
  // pk12util would make a database itself, but ask for a password of it; and it fails without the folder.
  const forTheDatabase = [steps.makeDatabase, steps.install];
  return (await exists(folder)) ? forTheDatabase : [steps.makeFolder, ...forTheDatabase];
}

async function requireSuccess(command: Command, filling: Filling, { run }: NssIo): Promise<void> {
  const { exitCode, stdout, stderr } = await runCommand(command, filling, run);
  if (exitCode === 0) return;
  const locked = /SEC_ERROR_(BAD_PASSWORD|READ_ONLY)/.test(stdout + stderr);
  throw new Refusal(locked ? 'INSTALL_REFUSED' : 'INSTALL_FAILED');
}

/** `certutil -K` ends with 255 both when there is no key and when the password is wrong; only the text tells. */
function parseKeys({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): Keys {
  if (stderr.includes('SEC_ERROR_BAD_PASSWORD')) return 'locked';
  return {
    ids: new Set([...stdout.matchAll(/^<\s*\d+>\s+\S+\s+([0-9a-f]{40})\b/gm)].flatMap(([, id]) => id ?? [])),
  };
}

/** Every certificate in a text, by the upper-case hex of its SHA-256. */
function parseFingerprints(pems: string): readonly string[] {
  const certificates = pems.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return certificates.map((pem) => new X509Certificate(pem).fingerprint256.replaceAll(':', ''));
}

function formatKeyUri(id: string): string {
  return `pkcs11:id=${id.replaceAll(/../g, '%$&')}`;
}

/** Whether the files can be written, or the folder be made where it is missing. */
async function isChangeable(folder: string): Promise<boolean> {
  if (!(await exists(folder))) {
    const parent = dirname(folder);
    return parent === folder ? false : isChangeable(parent);
  }
  const files = ['cert9.db', 'key4.db'].map((name) => join(folder, name));
  const there = await Promise.all(files.map(async (file) => ((await exists(file)) ? [file] : [])));
  const all = [folder, ...there.flat()].map((path) => access(path, constants.R_OK | constants.W_OK));
  const isFolder = (await stat(folder)).isDirectory();
  return Promise.all(all).then(
    () => isFolder,
    () => false,
  );
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
