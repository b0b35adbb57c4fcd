/**
 * Makes every command work in a fresh clone: installs the dependencies when they are missing or are not the ones the lock
 * file names. Runs on Node 20 without any dependency; everything after it runs on the Node that the lock file names.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isReachable, usesProxy } from './network.mjs';
import { runNpm } from './npm.mjs';

/**
 * @typedef {{ readonly version?: string, readonly optional?: boolean, readonly bin?: { readonly node?: string } }} Locked
 * @typedef {Readonly<Record<string, Locked>>} Packages
 * @typedef {{ readonly kind: 'found', readonly path: string } | { readonly kind: 'none', readonly reason: string }} OwnNode
 */

/** The first that strips types and knows `import.meta.main`: for systems that no Node is published for as a package. */
const oldestOwnNode = '24.2.0';

const platform = process.platform === 'win32' ? 'win' : process.platform;
const nodePackage = `node_modules/node-${platform}-${process.arch}`;

/**
 * @param {string} root of the clone
 * @returns {Promise<OwnNode>} what everything else runs on, or why there is none
 */
export async function setUp(root) {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  if (!isInstalled(root, wanted)) {
    const problem = await install(root);
    if (problem !== undefined) return { kind: 'none', reason: problem };
  }
  return ownNode(root, wanted[nodePackage]);
}

/**
 * @param {string} root
 * @param {Packages} wanted
 */
function isInstalled(root, wanted) {
  // npm's own record of what it put there. It is written last, so an interrupted installation has none.
  const found = packagesIn(path.join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || isThere(place, entry, found[place]),
  );
}

/**
 * Packages for other systems are optional in the lock file and may be absent. The Node of this one may not.
 *
 * @param {string} place
 * @param {Locked} wanted
 * @param {Locked | undefined} found
 */
function isThere(place, wanted, found) {
  if (found !== undefined) return found.version === wanted.version;
  return wanted.optional === true && place !== nodePackage;
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * Says on the error stream what takes so long: the other one belongs to the command that is set up for.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>} why it did not work
 */
async function install(root) {
  const start = Date.now();
  console.error('Setting up Latchkey: fetching what it is built from. This takes a minute or two, once.');
  const registry = await unreachableRegistry(root);
  // npm asks again and again for each package before it gives up. Without a connection it gets what it kept, or nothing.
  const { status } =
    registry === undefined
      ? runNpm(installation(root, '--prefer-offline'), { cwd: root, output: 'shown' })
      : runNpm(installation(root, '--offline'), { cwd: root, output: 'kept' });
  if (status === 0) {
    console.error(`Set up in ${Math.max(1, Math.round((Date.now() - start) / 1000))} seconds.`);
    return undefined;
  }
  return registry === undefined
    ? 'Setting up did not work. The lines above are what npm said.'
    : `Setting up needs the network once, and ${registry} cannot be reached. Connect this computer and try again.`;
}

/**
 * @param {string} root
 * @param {'--offline' | '--prefer-offline'} connection
 */
function installation(root, connection) {
  // `npm ci` starts by removing everything. Windows refuses that while the Node inside runs this very script.
  const command =
    process.platform === 'win32' && existsSync(path.join(root, 'node_modules')) ? 'install' : 'ci';
  // Whatever the user's own settings leave out: development is what a clone is for, and its Node is optional to npm.
  const all = ['--include=dev', '--include=optional', '--ignore-scripts'];
  return [command, ...all, connection, '--no-audit', '--no-fund', '--loglevel=error'];
}

/**
 * @param {string} root
 * @returns {Promise<string | undefined>} the registry's host when nothing answers there
 */
async function unreachableRegistry(root) {
  if (usesProxy(process.env)) return undefined;
  const settings = runNpm(['config', 'get', 'registry', 'https-proxy', 'proxy'], {
    cwd: root,
    output: 'kept',
  });
  const [registry = '', ...proxies] = settings.stdout
    .split('\n')
    .map((line) => line.split('=')[1]?.trim() ?? '');
  if (!/^https?:/.test(registry) || proxies.some((proxy) => proxy.startsWith('http'))) return undefined;
  return (await isReachable(registry)) ? undefined : new URL(registry).host;
}

/**
 * @param {string} root
 * @param {Locked | undefined} locked
 * @returns {OwnNode}
 */
function ownNode(root, locked) {
  if (locked !== undefined) {
    const file = path.join(root, nodePackage, locked.bin?.node ?? 'bin/node');
    if (existsSync(file)) return { kind: 'found', path: file };
    return {
      kind: 'none',
      reason: `${path.relative(root, file)} is missing. Remove node_modules and try again.`,
    };
  }
  if (isNew(process.versions.node)) return { kind: 'found', path: process.execPath };
  const system = `${process.platform} ${process.arch}`;
  return {
    kind: 'none',
    reason: `On this system (${system}) Latchkey needs Node ${oldestOwnNode} or newer, and this is ${process.version}. Get one from https://nodejs.org.`,
  };
}

/** @param {string} version */
function isNew(version) {
  return version.localeCompare(oldestOwnNode, 'en', { numeric: true }) >= 0;
}
