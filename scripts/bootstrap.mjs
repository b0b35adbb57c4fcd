/**
 * Makes `npm start` and `npm test` work on a fresh clone: installs the dependencies when they are missing or
 * are not the ones the lock file names. Runs on Node 20 without any dependency; everything after it runs on
 * the Node version that the dependencies bring along.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');
const ownNode = path.join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

if (!isInstalled()) install();
if (!existsSync(ownNode)) explainMissingNode();

function isInstalled() {
  const wanted = lockFile(path.join(root, 'package-lock.json'));
  // npm's own record of what it put there. It is written last, so an interrupted installation has none.
  const found = lockFile(path.join(modules, '.package-lock.json'));
  return Object.entries(wanted).every(([place, entry]) => place === '' || isThere(entry, found[place]));
}

/** Packages for other systems are optional in the lock file and may be absent. */
function isThere(wanted, found) {
  return found === undefined ? wanted.optional === true : found.version === wanted.version;
}

function lockFile(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function install() {
  const start = Date.now();
  console.log('Setting up Latchkey: fetching what it is built from. This takes a minute or two, once.');
  const status = runNpm([installCommand(), '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('Setting up did not work. The lines above are what npm said.');
    process.exit(status ?? 1);
  }
  console.log(`Set up in ${Math.max(1, Math.round((Date.now() - start) / 1000))} seconds.`);
}

/** `npm ci` starts by removing everything. Windows refuses that while the Node inside runs this very script. */
function installCommand() {
  return process.platform === 'win32' && existsSync(modules) ? 'install' : 'ci';
}

/** Uses the npm that runs us on the system's Node: the Node in node_modules is about to be replaced. */
function runNpm(args) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  if (node !== undefined && npm !== undefined) return spawnSync(node, [npm, ...args], options).status;
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
}

function explainMissingNode() {
  console.error('The Node version Latchkey runs on is missing: npm is told to run no install scripts here.');
  console.error('Allow this one with: npm rebuild node --ignore-scripts=false');
  process.exit(1);
}
