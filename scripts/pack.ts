import { spawn } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import envPaths from 'env-paths';
import { z } from 'zod';
import { buildWhatIsStale } from './build.ts';
import { codeOf } from './child-process.mjs';
import { isReachable, usesProxy } from './network.mjs';
import { prepareStandIn } from './packing/stand-in.ts';
import type { PackedPlatform } from './packing/stand-in-electron.ts';
import { root } from './root.ts';

/** `npm run pack`: builds, and lets electron-builder make an installer, which needs Electron and so the network once. */
const command = new Command('npm run pack --')
  .description('Makes an installer for this system in dist/. Options go to electron-builder.')
  .option(
    '--stand-in',
    'without a network: packages in dist/stand-in with all but Electron, to look at (unless you say which: --linux dir deb)',
  )
  .helpOption('--help', 'show this')
  .argument('[options...]')
  .allowUnknownOption()
  .parse();
const STAND_IN = 'npm run pack -- --stand-in';
const { standIn } = command.opts<{ readonly standIn?: true }>();

process.exitCode = await (standIn ? packStandIn(command.args) : packInstaller(command.args));

async function packInstaller(args: readonly string[]): Promise<number> {
  const unreachable = (await hasElectron(args)) ? undefined : await unreachableSource();
  if (unreachable === undefined) return pack(args, {});
  const why = `An installer holds Electron, which is not here yet, and ${unreachable} cannot be reached.`;
  if (args.length > 0) {
    console.error(`${why} Connect this computer and try again. To see all the rest of it: ${STAND_IN}`);
    return 1;
  }
  // Who named no package gets those that can be made here, in a folder that nobody takes for installers.
  console.error(
    `${why} A stand-in takes its place, as with ${STAND_IN}: what lies in dist/stand-in starts nothing.`,
  );
  return packStandIn([]);
}

async function packStandIn(args: readonly string[]): Promise<number> {
  const wanted = args.length > 0 ? args : ['--linux', 'dir', 'deb'];
  const { remove, ...prepared } = await prepareStandIn(platformIn(wanted));
  try {
    return await pack([...prepared.args, ...standInOutput(wanted), ...wanted], prepared.env);
  } finally {
    await remove();
  }
}

/** Apart from installers, unless it was said where. The packer takes the option once. */
function standInOutput(args: readonly string[]): readonly string[] {
  if (args.some((arg) => arg.includes('directories.output'))) return [];
  return ['--config.directories.output=dist/stand-in'];
}

async function pack(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  if ((await buildWhatIsStale()).kind === 'failed') return 1;
  const builder = path.join(root, 'node_modules/electron-builder/cli.js');
  const child = spawn(process.execPath, [builder, '--publish', 'never', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return codeOf(child);
}

/** By the packer's own words for it; this system where it is told nothing. */
function platformIn(args: readonly string[]): PackedPlatform {
  const names = {
    linux: ['--linux', '-l'],
    mac: ['--mac', '--macos', '-m', '-o'],
    win: ['--win', '--windows', '-w'],
  };
  if (args.some((arg) => names.mac.includes(arg))) return 'mac';
  if (args.some((arg) => names.win.includes(arg))) return 'win';
  if (args.some((arg) => names.linux.includes(arg))) return 'linux';
  return process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'win' : 'linux';
}

/** Given by hand, or kept from an earlier time. */
async function hasElectron(args: readonly string[]): Promise<boolean> {
  if (args.some((arg) => arg.includes('electronDist'))) return true;
  const cache = process.env.electron_config_cache ?? envPaths('electron', { suffix: '' }).cache;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(path.join(root, 'node_modules/electron/package.json'), 'utf8')));
  for await (const _ of glob(`**/electron-v${version}-${process.platform}-*.zip`, { cwd: cache }))
    return true;
  return false;
}

/** The host that Electron comes from, when nothing answers there. */
async function unreachableSource(): Promise<string | undefined> {
  if (usesProxy(process.env)) return undefined;
  const { ELECTRON_MIRROR: mirror, npm_config_electron_mirror: npms } = process.env;
  const source = URL.parse(mirror || npms || 'https://github.com/');
  return source === null || (await isReachable(source.href)) ? undefined : source.host;
}
