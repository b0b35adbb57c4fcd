import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseAst } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import ours from '../../package.json' with { type: 'json' };
import budget from '../budget.json' with { type: 'json' };
import { root } from '../root.ts';
import { nodeOfThisComputer } from '../testing/npm-install.ts';

/** What `npx latchkey` fetches, as it is laid out before it is packed. `e2e/npx.spec.ts` installs it and walks it. */
const folder = path.join(root, 'test-results/npm-package');
const staged = path.join(folder, 'npm');
let files: readonly string[];
let manifest: z.infer<typeof Manifest>;

const Manifest = z.looseObject({
  version: z.string(),
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

beforeAll(async () => {
  const script = path.join(root, 'scripts/npm-package/pack.ts');
  await promisify(execFile)(process.execPath, [script, '--to', folder]);
  const found = await readdir(staged, { recursive: true, withFileTypes: true });
  files = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(staged, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  manifest = Manifest.parse(JSON.parse(await readFile(path.join(staged, 'package.json'), 'utf8')));
}, 300_000);

async function importsOf(file: string): Promise<readonly string[]> {
  const { body } = parseAst(await readFile(file, 'utf8'));
  const names = body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));
  return names.filter((name) => !name.startsWith('.'));
}

describe('the package that npx fetches', () => {
  it('is as publint wants it', async () => {
    const { messages, pkg } = await publint({ pkgDir: staged, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('has no more bytes than its budget when it is unpacked', async () => {
    const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(staged, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.bytes['npm package']);
  });

  it('runs nothing when it is installed, and builds nothing', () => {
    expect(Object.keys(manifest)).not.toContain('scripts');
    expect(files.filter((file) => /\.(gyp|cc|c|h|tsx?)$/.test(file))).toEqual([]);
  });

  it('holds the program, the window, its licence and those of others', () => {
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'out/npm/key-worker.js',
      'out/npm/latchkey.js',
      'out/npm/window.js',
      'out/renderer/index.html.br',
      'package.json',
    ];
    expect(files).toEqual(expect.arrayContaining(expected));
  });

  /** It lies in the clone here, whose packages it finds: `e2e/npx.spec.ts` runs it with its own alone. */
  const run = (...args: readonly string[]) =>
    promisify(execFile)(
      nodeOfThisComputer(process.env),
      [path.join(staged, 'out/npm/latchkey.js'), ...args],
      { env: { ...process.env, LC_ALL: 'C' } },
    );

  it('is the window without a command, and the terminal’s program with one', async () => {
    expect((await run('--help')).stdout).toMatch(/^Usage: npx latchkey \[options\]\n/);
    expect((await run('--version')).stdout).toBe(`${ours.version}\n`);
    expect((await run('check', '--help')).stdout).toContain('latchkey check');
  });

  it.each(['--help', 'practice --help', 'plan --help'])('names no command of a clone: %s', async (line) => {
    expect((await run(...line.split(' '))).stdout).not.toMatch(/npm (start|run)/);
  });

  it('takes from the registry exactly what the lock file names, and nothing that has to work is optional', () => {
    const inTheClone: Readonly<Record<string, string>> = { ...ours.devDependencies, ...ours.dependencies };
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect(version, name).toBe(inTheClone[name]);
    }
    expect(manifest.optionalDependencies).toEqual({ keytar: ours.dependencies.keytar });
    expect(manifest.version).toBe(ours.version);
  });

  it('imports no package but those', async () => {
    const known = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    const imported = await Promise.all(
      files.filter((file) => file.startsWith('out/npm/')).map((file) => importsOf(path.join(staged, file))),
    );
    const foreign = new Set(imported.flat().filter((name) => !isBuiltin(name) && !known.includes(name)));
    expect([...foreign]).toEqual([]);
  });
});
