import { join } from 'node:path';
import { Refusal } from '../errors/refusal.ts';
import type { Printed } from '../programs/run-program.ts';
import { type Command, carriedOut, type Filling, shown } from './command.ts';
import { type InstalledKey, marksOf } from './key-to-install.ts';
import { exists } from './nss-database.ts';
import { withOneTimeFile } from './one-time-file.ts';
import { blocked, type InstallIo, type Place } from './place.ts';

/**
 * The login keychain of a Mac, through Apple's `security` (its manual page, and the source of Security-61901, macOS 26).
 * Never the System keychain: that would need an administrator.
 */
export function macKeychain(io: InstallIo): Place {
  const keychain = join(io.home, 'Library', 'Keychains', 'login.keychain-db');
  const run = (command: Command, filling: Filling = {}) => carriedOut(command, filling, io.run);

  const isThere = async (key: InstalledKey): Promise<boolean> => {
    const { stdout } = await run(listing(keychain));
    return certificatesListed(stdout).includes(marksOf(key).sha256);
  };
  const removing = async (key: InstalledKey): Promise<readonly Command[]> => {
    const preferred = await Promise.all(
      key.hostnames.map(async (hostname) => {
        const { stdout } = await run(askingPreference(hostname));
        return certificatesListed(stdout).includes(marksOf(key).sha256) ? [forgetting(hostname)] : [];
      }),
    );
    return [...preferred.flat(), deletion(key, keychain)];
  };
  const installing = async (key: InstalledKey): Promise<readonly Command[]> => [
    importing(keychain, await installedBrowsers(io)),
    ...key.hostnames.map((hostname) => preferring(key, hostname, keychain)),
  ];

  return {
    id: 'mac-keychain',
    kind: 'mac-keychain',
    name: '',
    folder: null,

    async look(key) {
      if (!(await exists(keychain))) return blocked('not-readable');
      const installed = await isThere(key);
      const next = installed ? await removing(key) : await installing(key);
      const commands = next.map((command) => shown(command, io.home));
      return { state: installed ? 'installed' : 'absent', blocker: null, commands };
    },

    async install(key) {
      const commands = await installing(key);
      await withOneTimeFile(key, io, async (filling) => {
        for (const command of commands) mustSucceed(command, await run(command, filling));
      });
    },

    async remove(key) {
      for (const command of await removing(key)) mustSucceed(command, await run(command));
    },

    // curl has lost the keychain, and every other program is asked about by the system the first time.
    prove: async () => 'not-provable',
  };
}

function security(args: Command['args'], onFailure: Command['onFailure'] = 'stop'): Command {
  return { program: '/usr/bin/security', args, onFailure };
}

/**
 * `-f pkcs12` chooses the decoder that takes every .p12; that one leaves `-x` (the key cannot be taken out again) aside, the
 * other one heeds it. Without `-P` a password is asked for on a terminal, which we have not: so it is one made for this file
 * alone, which only this user can read and which is gone a moment later.
 */
function importing(keychain: string, browsers: readonly string[]): Command {
  const trusted = browsers.flatMap((browser) => ['-T', browser]);
  const password = { role: 'PASSWORD' } as const;
  const file = { role: 'KEY_FILE' } as const;
  return security(['import', file, '-f', 'pkcs12', '-k', keychain, '-P', password, '-x', ...trusted]);
}

/** The slash at the end makes it count for every page of the host. */
function serviceOf(hostname: string): string {
  return `https://${hostname}/`;
}

function preferring(key: InstalledKey, hostname: string, keychain: string): Command {
  const service = serviceOf(hostname);
  return security(['set-identity-preference', '-Z', marksOf(key).sha1, '-s', service, keychain], 'go-on');
}

function askingPreference(hostname: string): Command {
  return security(['get-identity-preference', '-s', serviceOf(hostname), '-Z'], 'go-on');
}

function forgetting(hostname: string): Command {
  return security(['set-identity-preference', '-n', '-s', serviceOf(hostname)], 'go-on');
}

/** Deletes the certificate together with its private key. */
function deletion(key: InstalledKey, keychain: string): Command {
  return security(['delete-identity', '-Z', marksOf(key).sha1, keychain]);
}

/**
 * All certificates of the keychain. `find-identity` will not do: it judges each one first, and leaves out those whose
 * authority the Mac does not trust (IdentityCursor.cpp), which Cloudflare's authority for clients is.
 */
function listing(keychain: string): Command {
  return security(['find-certificate', '-a', '-Z', keychain]);
}

/** The upper-case hex after `SHA-256 hash: `, as `find-certificate` and `get-identity-preference` print it with `-Z`. */
export function certificatesListed(output: string): readonly string[] {
  return [...output.matchAll(/^SHA-256 hash: ([0-9A-F]{64})$/gm)].flatMap(([, hash]) => hash ?? []);
}

const browsers = [
  'Safari',
  'Google Chrome',
  'Microsoft Edge',
  'Firefox',
  'Brave Browser',
  'Vivaldi',
  'Opera',
  'Arc',
  'Chromium',
] as const;

/** Only those that are here: one program that is missing makes the whole import fail. */
async function installedBrowsers({ applicationsFolder }: InstallIo): Promise<readonly string[]> {
  const paths = browsers.map((name) => join(applicationsFolder, `${name}.app`));
  const here = await Promise.all(paths.map(exists));
  return paths.filter((_path, index) => here[index]);
}

/** Apple's sentences for a person who pressed Cancel or Deny, and for a keychain that is locked. */
const saidNo = /cancell?ed|denied|user interaction is not allowed|authorization/i;

function mustSucceed({ onFailure }: Command, { exitCode, stdout, stderr }: Printed): void {
  if (exitCode === 0 || onFailure === 'go-on') return;
  throw new Refusal(saidNo.test(stdout + stderr) ? 'INSTALL_REFUSED' : 'INSTALL_FAILED');
}
