import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gzipSizeOf, listImports, listInitialJs } from './initial-js.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-initial-js-'));
  await mkdir(path.join(folder, 'assets'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFile(path.join(folder, file), text);

it('follows what is imported before anything runs, and not what is fetched later', async () => {
  await write('index.html', '<script type="module" crossorigin src="./assets/index.js" nonce="n"></script>');
  await write(
    'assets/index.js',
    'import { a } from "./shared.js"; export * from "./other.js"; import("./later.js").then(a);',
  );
  await write('assets/shared.js', 'import "./index.js"; export const a = 1;');
  await write('assets/other.js', 'export const b = 2;');
  await write('assets/later.js', 'export const c = 3;');
  expect(await listInitialJs(folder)).toEqual(['assets/index.js', 'assets/other.js', 'assets/shared.js']);
  expect(await listImports(folder, 'assets/index.js')).toContain('assets/index.js');
  expect(await listImports(folder, 'assets/other.js')).toEqual([]);
});

it('counts each file as it travels', async () => {
  await write('assets/long.js', 'const same = 1;\n'.repeat(1000));
  const once = await gzipSizeOf(folder, ['assets/long.js']);
  expect(once).toBeGreaterThan(20);
  expect(once).toBeLessThan(400);
  expect(await gzipSizeOf(folder, ['assets/long.js', 'assets/long.js'])).toBe(2 * once);
});
