import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What tests use from outside: real programs that our files, keys and words have to get along with. This is the one list:
 * `npm test` installs or names what is missing by it, and tests are skipped by it.
 */
export interface SystemProgram {
  /** The Debian package that brings it. */
  readonly package: string;
  /** What cannot be tested without it. */
  readonly provesThat: string;
  /** Of a library, the file; else it is a program of its own name. */
  readonly library?: string;
  /** Its package would start it, for everybody and at every start of the computer. It is unpacked for the tests instead. */
  readonly isServer?: true;
}

/** Where packages of servers are unpacked, as if it were the root of a computer. */
export const serversFolder = join(import.meta.dirname, '../../../node_modules/.cache/servers');

export const systemPrograms = {
  openssl: { package: 'openssl', provesThat: 'OpenSSL verifies our requests and opens our key files' },
  curl: { package: 'curl', provesThat: 'curl comes in with the key as text' },
  keytool: { package: 'default-jre-headless', provesThat: 'Java opens our key files' },
  certutil: { package: 'libnss3-tools', provesThat: 'keys get into the stores of Chrome and Firefox' },
  pk12util: { package: 'libnss3-tools', provesThat: 'keys get into the stores of Chrome and Firefox' },
  certtool: { package: 'gnutls-bin', provesThat: 'GnuTLS opens our key files' },
  chromium: {
    package: 'chromium',
    provesThat: 'the whole program works in a browser, and Chromium comes in',
  },
  'firefox-esr': { package: 'firefox-esr', provesThat: 'Firefox comes in with its key' },
  'dbus-run-session': { package: 'dbus', provesThat: 'secrets are kept in the keychain' },
  'gnome-keyring-daemon': { package: 'gnome-keyring', provesThat: 'secrets are kept in the keychain' },
  libsecret: {
    package: 'libsecret-1-0',
    library: 'libsecret-1.so.0',
    provesThat: 'secrets are kept in the keychain',
  },
  'mkfs.exfat': { package: 'exfatprogs', provesThat: 'key files get onto a real stick' },
  'mount.exfat-fuse': { package: 'exfat-fuse', provesThat: 'key files get onto a real stick' },
  nginx: { package: 'nginx', isServer: true, provesThat: 'a reverse proxy of one’s own keeps strangers out' },
  appstreamcli: {
    package: 'appstream',
    provesThat: 'software centres on Linux take what they are told of Latchkey',
  },
  caddy: { package: 'caddy', isServer: true, provesThat: 'a reverse proxy of one’s own keeps strangers out' },
  'dpkg-deb': { package: 'dpkg', provesThat: 'our package for Debian is built, and is a good one' },
  lintian: { package: 'lintian', provesThat: 'our package for Debian is built, and is a good one' },
  'desktop-file-validate': {
    package: 'desktop-file-utils',
    provesThat: 'our package for Debian is built, and is a good one',
  },
} as const satisfies Record<string, SystemProgram>;

export type ProgramName = keyof typeof systemPrograms;
// The keys of an object literal are exactly those of its type.
export const programNames = Object.keys(systemPrograms) as readonly ProgramName[];

/** Where a program is, if it is installed. The system's own ones are not on every path. */
export function findProgram(name: ProgramName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const program: SystemProgram = systemPrograms[name];
  if (program.library !== undefined) return findLibrary(program.library);
  const unpacked = program.isServer
    ? ['usr/sbin', 'usr/bin'].map((folder) => join(serversFolder, folder))
    : [];
  return [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', ...unpacked]
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

export function isMissing(name: ProgramName): boolean {
  return findProgram(name) === undefined;
}

/** Why a test cannot run without it, and what to do about that. */
export function explainMissing(name: ProgramName): string {
  const { package: debian, isServer }: SystemProgram = systemPrograms[name];
  const how = isServer
    ? `"npm test" unpacks the Debian package ${debian}, or says how.`
    : `Install the Debian package ${debian}.`;
  return `This test needs the program "${name}", which is not installed. ${how}`;
}

/** Where everything has to be there, because nobody would read what was skipped. */
export function isUnattended(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.CI !== undefined && !['', '0', 'false'].includes(env.CI);
}

function findLibrary(file: string): string | undefined {
  const folders = ['/lib', '/usr/lib', '/usr/lib64', '/usr/local/lib'].map((folder) => join(folder, file));
  return folders.find((path) => existsSync(path)) ?? globSync(`/usr/lib/*-linux-gnu*/${file}`)[0];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
