import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { devDependencies, optionalDependencies } from '../package.json' with { type: 'json' };
import { root } from './root.ts';

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ version: z.string().optional(), integrity: z.string().optional() }),
  ),
});

async function readLockFile() {
  const text = await readFile(path.join(root, 'package-lock.json'), 'utf8');
  return LockFile.parse(JSON.parse(text)).packages;
}

it('names every package with its hash, the Node that runs everything included', async () => {
  const { '': _ourselves, ...packages } = await readLockFile();
  const withoutHash = Object.entries(packages).filter(
    ([, { integrity }]) => !integrity?.startsWith('sha512-'),
  );
  expect(withoutHash.map(([place]) => place)).toEqual([]);
  for (const [name, version] of Object.entries(optionalDependencies)) {
    expect(packages[`node_modules/${name}`]).toMatchObject({ version });
  }
});

it('has one version of Node, which no install script has to fetch', async () => {
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
  expect(Object.keys(await readLockFile())).not.toContain('node_modules/node');
  expect(await readFile(path.join(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
});

it('pins Electron to one version', async () => {
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect((await readLockFile())['node_modules/electron']).toMatchObject({
    version: devDependencies.electron,
  });
});
