import { glob, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { dependencies } from '../package.json' with { type: 'json' };
import budget from './budget.json' with { type: 'json' };
import { buildWhatIsStale } from './build.ts';
import { foldersWithTheirs } from './notices/shipped-packages.ts';
import { root } from './root.ts';

/**
 * How much of others' work and how many bytes Latchkey may have: scripts/budget.json. Whoever needs more raises the number
 * there, in the same change, where a reader sees it.
 */
function expectWithin(what: string, found: number, most: number): void {
  const sentence = `${what}: ${found}, and scripts/budget.json allows ${most}. Take something away, or raise the number there and say why.`;
  expect(found, sentence).toBeLessThanOrEqual(most);
}

it('comes with no more packages beside the bundle than its budget has', async () => {
  const folders = await foldersWithTheirs(Object.keys(dependencies));
  expectWithin('Packages that users install', folders.size, budget.packages.whatUsersInstall);
});

it('is built from no more packages than its budget has', async () => {
  const Locked = z.object({ packages: z.record(z.string(), z.unknown()) });
  const text = await readFile(path.join(root, 'package-lock.json'), 'utf8');
  const count = Object.keys(Locked.parse(JSON.parse(text)).packages).length - 1;
  expectWithin('Packages in the lock file', count, budget.packages.everything);
});

it.each(['out/main', 'out/renderer'] as const)('is no larger than its budget has, in %s', async (folder) => {
  expect(await buildWhatIsStale()).not.toEqual({ kind: 'failed' });
  let bytes = 0;
  for await (const file of glob('**/*.*', { cwd: path.join(root, folder) })) {
    bytes += (await stat(path.join(root, folder, file))).size;
  }
  expectWithin(`Bytes in ${folder}`, bytes, budget.bytes[folder]);
});
