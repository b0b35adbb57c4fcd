import { join } from 'node:path';
import { Refusal } from '../errors/refusal.ts';
import type { Printed } from '../programs/run-program.ts';
import { blocked, type CertificateStore, type InstallIo } from './certificate-store.ts';
import { type Command, type Filling, formatCommand, runCommand } from './command.ts';
import { deriveMarks, type InstalledKey } from './key-to-install.ts';
import { exists } from './nss-database.ts';
import { withOneTimeFile } from './one-time-file.ts';

/**
 * The login keychain of a Mac, through Apple's `security` (its manual page, and the source of Security-61901, macOS 26).
 * Never the System keychain: that would need an administrator.
 */
export function createMacKeychain(io: InstallIo): CertificateStore {
  const keychain = join(io.home, 'Library', 'Keychains', 'login.keychain-db');

  return {
    id: 'mac-keychain',
    kind: 'mac-keychain',
    name: '',
    folder: null,

    async look(key) {
      if (!(await exists(keychain))) return blocked('not-readable');
      const installed = parseCertificates((await run(buildListing(keychain), io)).stdout).includes(
        deriveMarks(key).sha256,
      );
      const next = installed ? await planRemoval(key, keychain, io) : await planInstall(key, keychain, io);
      const commands = next.map((command) => formatCommand(command, io.home));
      return { state: installed ? 'installed' : 'absent', blocker: null, commands };
    },

    async install(key) {
      const commands = await planInstall(key, keychain, io);
      await withOneTimeFile(key, io, async (filling) => {
        for (const command of commands) requireSuccess(command, await run(command, io, filling));
      });
    },

    async remove(key) {
      for (const command of await planRemoval(key, keychain, io))
        requireSuccess(command, await run(command, io));
    },

    // curl has lost the keychain, and every other program is asked about by the system the first time.
    prove: async () => 'not-provable',
  };
}

function run(command: Command, io: InstallIo, filling: Filling = {}): Promise<Printed> {
  return runCommand(command, filling, io.run);
}

async function planInstall(key: InstalledKey, keychain: string, io: InstallIo): Promise<readonly Command[]> {
  return [
    buildImport(keychain, await findBrowsers(io)),
    ...key.hostnames.map((hostname) => buildPreference(key, hostname, keychain)),
  ];
}

async function planRemoval(key: InstalledKey, keychain: string, io: InstallIo): Promise<readonly Command[]> {
  const preferred = await Promise.all(
    key.hostnames.map(async (hostname) => {
      const { stdout } = await run(buildPreferenceQuery(hostname), io);
      return parseCertificates(stdout).includes(deriveMarks(key).sha256)
        ? [buildPreferenceRemoval(hostname)]
        : [];
    }),
  );
  return [...preferred.flat(), buildDeletion(key, keychain)];
}

function buildCommand(args: Command['args'], onFailure: Command['onFailure'] = 'stop'): Command {
  return { program: '/usr/bin/security', args, onFailure };
}

/**
 * `-f pkcs12` chooses the decoder that takes every .p12; that one leaves `-x` (the key cannot be taken out again) aside, the
 * other one heeds it. Without `-P` a password is asked for on a terminal, which we have not: so it is one made for this file
 * alone, which only this user can read and which is gone a moment later.
 */
function buildImport(keychain: string, browsers: readonly string[]): Command {
  const trusted = browsers.flatMap((browser) => ['-T', browser]);
  const password = { role: 'PASSWORD' } as const;
  const file = { role: 'KEY_FILE' } as const;
  return buildCommand(['import', file, '-f', 'pkcs12', '-k', keychain, '-P', password, '-x', ...trusted]);
}

/** The slash at the end makes it count for every page of the host. */
function toService(hostname: string): string {
  return `https://${hostname}/`;
}

function buildPreference(key: InstalledKey, hostname: string, keychain: string): Command {
  const service = toService(hostname);
  return buildCommand(
    ['set-identity-preference', '-Z', deriveMarks(key).sha1, '-s', service, keychain],
    'go-on',
  );
}

function buildPreferenceQuery(hostname: string): Command {
  return buildCommand(['get-identity-preference', '-s', toService(hostname), '-Z'], 'go-on');
}

function buildPreferenceRemoval(hostname: string): Command {
  return buildCommand(['set-identity-preference', '-n', '-s', toService(hostname)], 'go-on');
}

/** Deletes the certificate together with its private key. */
function buildDeletion(key: InstalledKey, keychain: string): Command {
  return buildCommand(['delete-identity', '-Z', deriveMarks(key).sha1, keychain]);
}

/**
 * All certificates of the keychain. `find-identity` will not do: it judges each one first, and leaves out those whose
 * authority the Mac does not trust (IdentityCursor.cpp), which Cloudflare's authority for clients is.
 */
function buildListing(keychain: string): Command {
  return buildCommand(['find-certificate', '-a', '-Z', keychain]);
}

/** The upper-case hex after `SHA-256 hash: `, as `find-certificate` and `get-identity-preference` print it with `-Z`. */
export function parseCertificates(output: string): readonly string[] {
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
async function findBrowsers({ applicationsFolder }: InstallIo): Promise<readonly string[]> {
  const paths = browsers.map((name) => join(applicationsFolder, `${name}.app`));
  const here = await Promise.all(paths.map(exists));
  return paths.filter((_path, index) => here[index]);
}

/** Apple's sentences for a person who pressed Cancel or Deny, and for a keychain that is locked. */
const saidNo = /cancell?ed|denied|user interaction is not allowed|authorization/i;

function requireSuccess({ onFailure }: Command, { exitCode, stdout, stderr }: Printed): void {
  if (exitCode === 0 || onFailure === 'go-on') return;
  throw new Refusal(saidNo.test(stdout + stderr) ? 'INSTALL_REFUSED' : 'INSTALL_FAILED');
}
