import { spawn } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import envPaths from 'env-paths';
import { z } from 'zod';
import { buildWhatIsStale } from './build.ts';
import { codeOf } from './child-process.mjs';
import { isReachable, usesProxy } from './network.mjs';
import { root } from './root.ts';

/** `npm run pack`: builds, and lets electron-builder make an installer, which needs Electron and so the network once. */
const { args } = new Command('npm run pack --')
  .description('Makes an installer for this system in dist/. Options go to electron-builder.')
  .helpOption('--help', 'show this')
  .argument('[options...]')
  .allowUnknownOption()
  .parse();

const unreachable = (await hasElectron()) ? undefined : await unreachableSource();
if (unreachable !== undefined) {
  console.error(
    `An installer holds Electron, which is not here yet, and ${unreachable} cannot be reached. Connect this computer and try again.`,
  );
  process.exitCode = 1;
} else if ((await buildWhatIsStale()).kind === 'failed') {
  process.exitCode = 1;
} else {
  const builder = path.join(root, 'node_modules/electron-builder/cli.js');
  const publishNothing = ['--publish', 'never'];
  const child = spawn(process.execPath, [builder, ...publishNothing, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = await codeOf(child);
}

/** Given by hand, or kept from an earlier time. */
async function hasElectron(): Promise<boolean> {
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
