import { spawnSync } from 'node:child_process';
import { copyFile, glob, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { schemes } from '../src/renderer/testing/page-checks.ts';
import { buildWhatIsStale } from './build.ts';
import { root } from './root.ts';

/**
 * Takes the pictures of the README from the running program, where the walk through practice mode passes them. Nothing in a picture is
 * drawn by hand.
 */
const pictures = {
  welcome: 'welcome',
  review: 'review',
  locks: 'every-lock-holds',
  phone: 'in-use',
} as const;

const walked = path.join(root, 'e2e/screenshots/walk');
const shown = path.join(root, 'docs/images');

if ((await buildWhatIsStale()).kind === 'failed') process.exit(1);
const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
const { status } = spawnSync(process.execPath, [playwright, 'test', 'e2e/walk.spec.ts'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PICTURES: 'all' },
});
if (status !== 0) process.exit(1);
await mkdir(shown, { recursive: true });
for (const [name, seen] of Object.entries(pictures)) {
  for (const scheme of schemes) {
    await copyFile(await taken(`${seen}-${scheme}`), path.join(shown, `${name}-${scheme}.png`));
  }
}

/** The walk numbers its pictures in the order of its way. */
async function taken(name: string): Promise<string> {
  for await (const file of glob(`*-${name}.png`, { cwd: walked })) return path.join(walked, file);
  throw new Error(`The walk took no picture ${name}`);
}
