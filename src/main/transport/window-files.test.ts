import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWindowFiles } from './window-files.ts';

let folder: string;
let build: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-window-'));
  build = path.join(folder, 'renderer');
  await mkdir(path.join(build, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.json'), '{"secret":true}');
  await writeFile(
    path.join(build, 'index.html'),
    '<html lang="en"><meta nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__">',
  );
  await writeFile(path.join(build, 'assets/index-abc.js'), 'const nonce = "__CSP_NONCE__";');
  await writeFile(path.join(build, 'assets/notes.map'), '{}');
  await symlink(path.join(folder, 'secret.json'), path.join(build, 'assets/link.json'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(pathname: string): Promise<string | undefined> {
  const files = await openWindowFiles(build);
  const file = await files.read(pathname, { nonce: 'fresh', language: 'pt-BR' });
  return file && `${file.mediaType} ${Buffer.from(file.bytes).toString()}`;
}

describe('the built window', () => {
  it('gives the page with every nonce and its language filled in', async () => {
    expect(await read('/')).toBe(
      'text/html; charset=utf-8 <html lang="pt-BR"><meta nonce="fresh"><script nonce="fresh">',
    );
  });

  it('gives other files as they are', async () => {
    expect(await read('/assets/index-abc.js')).toBe(
      'text/javascript; charset=utf-8 const nonce = "__CSP_NONCE__";',
    );
  });

  it('gives what was compressed when it was packed as it was before', async () => {
    await writeFile(path.join(build, 'assets/packed.js.br'), brotliCompressSync('const packed = true;'));
    expect(await read('/assets/packed.js')).toBe('text/javascript; charset=utf-8 const packed = true;');
    expect(await read('/assets/packed.js.br')).toBeUndefined();
  });

  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..\\secret.json',
    '//secret.json',
    '/assets/link.json',
    '/assets',
    '/assets/',
    '/missing.js',
    '/index.html/',
    '/index.html\0.js',
    '',
  ])('has nothing at %j', async (pathname) => {
    expect(await read(pathname)).toBeUndefined();
  });

  it('gives no file of a kind that a window does not need', async () => {
    expect(await read('/assets/notes.map')).toBeUndefined();
  });
});
