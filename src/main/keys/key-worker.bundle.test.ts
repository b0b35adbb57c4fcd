import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

/**
 * The packaged program is bundled: the worker must be an entry named `key-worker`, and `piscina` and `node-forge` must
 * stay outside the bundle (piscina starts a file that lies beside its own). Two entries use the key pool here, so the
 * bundler moves it into a shared chunk one folder down, as it does in the real program.
 */
const keys = fileURLToPath(new URL('.', import.meta.url));
const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
let folder: string;

beforeAll(async () => {
  const cache = join(modules, '.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'latchkey-bundle-'));
  await bundleInto(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const makesOneKey = `
  import { createKeyPool } from ${JSON.stringify(join(keys, 'key-pool.ts'))};
  const { csrPem } = await createKeyPool().makeKey({ commonName: 'bundled' });
  console.log(csrPem.split('\\n')[0].trim());
`;

async function bundleInto(outDir: string): Promise<void> {
  const entry = join(outDir, 'entry.mjs');
  const another = join(outDir, 'another.mjs');
  await Promise.all([writeFile(entry, makesOneKey), writeFile(another, makesOneKey)]);
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['piscina', 'node-forge'] },
    build: {
      ssr: true,
      outDir: join(outDir, 'main'),
      rolldownOptions: {
        input: { index: entry, local: another, 'key-worker': join(keys, 'key-worker.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}

it('finds its worker from a bundle, and lets the program end without being closed', async () => {
  expect(await readdir(join(folder, 'main'))).toEqual(expect.arrayContaining(['key-worker.js', 'chunks']));
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main', 'index.js')]);
  expect(stdout.trim()).toBe('-----BEGIN CERTIFICATE REQUEST-----');
});

it('finds its worker from the source, with nothing but Node', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'entry.mjs')]);
  expect(stdout.trim()).toBe('-----BEGIN CERTIFICATE REQUEST-----');
});
