import { spawnSync } from 'node:child_process';
import { glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhatIsStale } from './build.ts';
import { gzipSizeOf, listImports, listInitialJs } from './initial-js.ts';
import { root } from './root.ts';

const out = path.join(root, 'out');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-bundle-'));
  expect(await buildWhatIsStale()).not.toEqual({ kind: 'failed' });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesIn(pattern: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: out })) files.push(file.replaceAll('\\', '/'));
  return files.sort();
}

/** What the statically imported modules of a bundle are called, its own chunks aside. */
async function importsOf(file: string): Promise<readonly string[]> {
  const { body } = parseAst(await readFile(path.join(out, file), 'utf8'));
  return body
    .flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []))
    .filter((name) => !name.startsWith('.') && !isBuiltin(name));
}

describe('the bundled bridge', () => {
  /** Runs it as Electron's sandbox would: a classic script with a `require` that knows `electron` only. */
  async function load() {
    const required: string[] = [];
    const exposed: unknown[][] = [];
    const posted: unknown[][] = [];
    const listeners: ((event: object) => void)[] = [];
    const electron = {
      contextBridge: { exposeInMainWorld: (...args: unknown[]) => exposed.push(args) },
      ipcRenderer: { postMessage: (...args: unknown[]) => posted.push(args) },
    };
    const window = {
      location: { origin: 'app://latchkey' },
      addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
    };
    const require = (name: string) => {
      required.push(name);
      if (name !== 'electron') throw new Error(`the sandbox has no ${name}`);
      return electron;
    };
    const script = await readFile(path.join(out, 'preload/index.cjs'), 'utf8');
    runInNewContext(script, { require, window, exports: {}, module: { exports: {} } });
    const receive = (event: object) => {
      for (const listener of listeners) listener(event);
    };
    return { required, exposed, posted, receive, window };
  }

  it('is one file and needs nothing but electron', async () => {
    expect(await filesIn('preload/**/*')).toEqual(['preload/index.cjs']);
    expect((await load()).required).toEqual(['electron']);
  });

  it('gives the page one word and no function', async () => {
    expect((await load()).exposed).toEqual([['latchkeyBridge', 'latchkey:open']]);
  });

  it('passes on a port that our own page posts', async () => {
    const { posted, receive, window } = await load();
    receive({ source: window, origin: 'app://latchkey', data: 'latchkey:open', ports: ['the port'] });
    expect(posted).toEqual([['latchkey:open', null, ['the port']]]);
  });

  it.each([
    ['another window', { source: {} }],
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: 'null' }],
    ['somebody who asks for another channel', { data: 'latchkey:everything' }],
    ['somebody without a port', { ports: [] }],
  ])('passes on nothing from %s', async (_, difference) => {
    const { posted, receive, window } = await load();
    receive({ source: window, origin: 'app://latchkey', data: 'latchkey:open', ports: ['p'], ...difference });
    expect(posted).toEqual([]);
  });
});

describe('the bundled program', () => {
  it('needs no package but those that are packed with it', async () => {
    const allowed = ['electron', 'keytar', 'node-forge', 'piscina'];
    for (const file of await filesIn('main/**/*.js')) {
      for (const name of await importsOf(file)) expect(allowed, `${file} imports ${name}`).toContain(name);
    }
  });

  it('has the key worker beside it', async () => {
    expect(await filesIn('main/*.js')).toEqual(['main/index.js', 'main/key-worker.js']);
  });

  it('loads practice only when somebody practises', async () => {
    const chunks = await filesIn('main/chunks/*.js');
    expect(chunks.some((file) => /chunks\/later-town-/.test(file))).toBe(true);
    const index = await readFile(path.join(out, 'main/index.js'), 'utf8');
    expect(index).toMatch(/import\([`"]\.\/chunks\/later-town-/);
    expect(index).not.toMatch(/from\s*[`"]\.\/chunks\/later-town-/);
  });

  /** Node plays Electron as far as reading the entry goes; what it then does is tested with the double. */
  it('can be read to its end, and registers its scheme by then', async () => {
    const noted = path.join(folder, 'noted.mjs');
    await writeFile(
      noted,
      `const calls = [];
       const note = (name) => (...args) => { calls.push(name); return name === 'requestSingleInstanceLock' ? true : undefined; };
       export const app = { requestSingleInstanceLock: note('requestSingleInstanceLock'), enableSandbox: note('enableSandbox'),
         commandLine: { appendSwitch: () => {} }, on: () => {}, once: () => {}, whenReady: () => new Promise(() => {}) };
       export const protocol = { registerSchemesAsPrivileged: note('registerSchemesAsPrivileged') };
       export const BrowserWindow = class {}, ClipboardItem = class {}, clipboard = {}, dialog = {}, ipcMain = {}, Menu = {}, Notification = class {}, session = {}, ShareMenu = class {}, shell = {};
       process.on('exit', () => console.log(calls.join(' ')));`,
    );
    const redirect = `import { registerHooks } from 'node:module';
      registerHooks({ resolve: (name, context, next) => name === 'electron'
        ? { url: ${JSON.stringify(pathToFileURL(noted).href)}, shortCircuit: true } : next(name, context) });
      await import(${JSON.stringify(pathToFileURL(path.join(out, 'main/index.js')).href)});`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', redirect], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe('requestSingleInstanceLock enableSandbox registerSchemesAsPrivileged');
  });
});

describe('the bundled window', () => {
  it('leaves a place for the nonce and loads nothing from elsewhere', async () => {
    const page = await readFile(path.join(out, 'renderer/index.html'), 'utf8');
    expect(page).toContain('nonce="__CSP_NONCE__"');
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('is made of kinds of files that are served', async () => {
    const served = /\.(?:html|js|css|svg|png|webp|woff2|json)$/;
    const files = (await filesIn('renderer/**/*.*')).filter((file) => !served.test(file));
    expect(files).toEqual([]);
  });

  /** In bytes as they travel. A page with one button of MUI's has 108 000; `npm run bench` measures both. */
  const mostAtFirst = 188_000;

  it('begins with few scripts', async () => {
    const renderer = path.join(out, 'renderer');
    const initial = await listInitialJs(renderer);
    expect(await gzipSizeOf(renderer, initial)).toBeLessThan(mostAtFirst);
    // Each is asked for by itself, and nothing is seen before the last has come.
    expect(initial.length).toBeLessThanOrEqual(4);
    for (const file of initial) expect(await listImports(renderer, file)).not.toContain(file);
  });

  it.each([
    'connect-cloudflare',
    'find-home',
    'choose-address',
    'devices',
    'build',
    'connect-home',
    'check-locks',
    'hand-over',
    'own-proxy',
    'domain-way',
    'dashboard',
    'trouble-dialog',
    'print-guide',
    'homes-dialog',
    'read-problem',
    'about-button',
    'about-dialog',
  ])('fetches %s when it is needed', async (part) => {
    const isPart = (file: string): boolean => path.basename(file).startsWith(`${part}-`);
    expect((await filesIn('renderer/assets/*.js')).some(isPart)).toBe(true);
    expect((await listInitialJs(path.join(out, 'renderer'))).filter(isPart)).toEqual([]);
  });
});
