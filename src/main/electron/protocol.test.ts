import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { openWindowFiles, type WindowFiles } from '../transport/window-files.ts';
import { registerScheme, serveWindow } from './protocol.ts';
import { ElectronDouble } from './testing/electron-double.ts';

const files: WindowFiles = {
  read: async (pathname, { nonce, language }) =>
    pathname === '/'
      ? { mediaType: 'text/html', bytes: new TextEncoder().encode(`${language} ${nonce}`) }
      : undefined,
};

let electron: ElectronDouble;
let round: number;

beforeEach(() => serve(files));

function serve(served: WindowFiles): void {
  round = 0;
  electron = new ElectronDouble();
  registerScheme(electron.module);
  electron.app.becomeReady();
  serveWindow(electron.module, served, {
    randomBytes: (count) => new Uint8Array(count).fill(++round),
    language: { shown: () => 'pl' },
  });
}

async function ask(url: string, method = 'GET'): Promise<Response> {
  const handler = electron.protocolHandlers.get('app');
  if (handler === undefined) throw new Error('nothing serves app://');
  // Node's Request refuses what Chromium's would not let through either; the handler reads these two only.
  return handler({ url, method } as Request);
}

describe('app://', () => {
  it('has the standing of https and no privilege beyond', () => {
    expect(electron.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  });

  it('serves the page with a policy that names its nonce, in the language that is spoken', async () => {
    const response = await ask('app://latchkey/');
    expect(response.status).toBe(200);
    const [language, nonce] = (await response.text()).split(' ');
    expect(language).toBe('pl');
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toBe('text/html');
  });

  it('has a fresh nonce for every answer', async () => {
    const policies = [await ask('app://latchkey/'), await ask('app://latchkey/')].map((response) =>
      response.headers.get('content-security-policy'),
    );
    expect(policies[0]).not.toBe(policies[1]);
  });

  it.each(['POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS'])('answers no %s', async (method) => {
    const response = await ask('app://latchkey/', method);
    expect(response.status).toBe(405);
    expect(await response.text()).toBe('');
  });

  it.each([
    'app://evil/',
    'app://latchkey.evil/',
    'app://latchkey:1/',
    'app://user@latchkey/',
    'app://latchkey/missing',
  ])('has nothing at %s', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });
});

describe('a path that wants out of the build', () => {
  beforeEach(async () => {
    const folder = await aFolder();
    await mkdir(path.join(folder, 'renderer/assets'), { recursive: true });
    await writeFile(path.join(folder, 'renderer/index.html'), '<html lang="en">the page');
    await writeFile(path.join(folder, 'renderer/assets/index.js'), 'the script');
    // Beside the build, and of a kind that would be served from within it.
    await writeFile(path.join(folder, 'secret.json'), 'the secret');
    // And links in it that lead there.
    await symlink(path.join(folder, 'secret.json'), path.join(folder, 'renderer/linked.json'));
    await symlink(folder, path.join(folder, 'renderer/linked'));
    serve(await openWindowFiles(path.join(folder, 'renderer')));
  });

  it.each([
    'app://latchkey/../secret.json',
    'app://latchkey/assets/../../secret.json',
    'app://latchkey/%2e%2e/secret.json',
    'app://latchkey/%2E%2E/secret.json',
    'app://latchkey/.%2e/secret.json',
    'app://latchkey/%252e%252e/secret.json',
    'app://latchkey/..%2fsecret.json',
    'app://latchkey/%2e%2e%2fsecret.json',
    'app://latchkey/assets%2findex.js',
    'app://latchkey/..\\secret.json',
    'app://latchkey/..%5csecret.json',
    'app://latchkey/assets\\..\\..\\secret.json',
    'app://latchkey/assets\\index.js',
    'app://latchkey//secret.json',
    'app://latchkey//etc/passwd',
    'app://latchkey/%2fetc%2fpasswd',
    'app://latchkey/C:/Windows/win.ini',
    'app://latchkey/C:%5cWindows%5cwin.ini',
    'app://latchkey/file:///etc/passwd',
    'app://latchkey/assets/index.js%00.html',
    'app://latchkey/assets/index.js/',
    'app://latchkey/assets/index.js::$DATA',
    'app://latchkey/assets/index.js.',
    'app://latchkey/ASSETS/INDEX.JS',
    'app://latchkey/.../secret.json',
    'app://latchkey/..;/secret.json',
    'app://latchkey/%c0%ae%c0%ae/secret.json',
    'app://latchkey/assets/',
    'app://latchkey/%',
    'app://latchkey/%00',
    'app://latchkey/assets/index.js%0a',
    'app://latchkey/%252f%252e%252e%252fsecret.json',
    'app://latchkey/%255c..%255csecret.json',
    'app://latchkey/\\\\?\\C:\\Windows\\win.ini',
    'app://latchkey/%5c%5cevil.example%5cshare%5ca.js',
    'app://latchkey/assets/index.js/../../../secret.json',
    'app://latchkey/assets/%69ndex.js',
    'app://latchkey/linked.json',
    'app://latchkey/linked/secret.json',
    'app://LATCHKEY.EVIL/assets/index.js',
    `app://latchkey/${'a'.repeat(100_000)}.js`,
    `app://latchkey/${'../'.repeat(30_000)}secret.json`,
    'app:latchkey/assets/index.js',
    'app:///assets/index.js',
    'app://latchkey\\assets/index.js',
    'file:///etc/passwd',
    'not a URL',
    '',
  ])('finds nothing: %j', async (url) => {
    const response = await ask(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    ['app://latchkey/assets/index.js?../../secret.json', 'the script'],
    ['app://latchkey/assets/index.js?/secret.json#/../secret.json', 'the script'],
    ['app://latchkey/assets/../assets/index.js', 'the script'],
    ['app://latchkey/?file=../secret.json', '<html lang="pl">the page'],
  ])('finds the file that it spells, whatever follows it: %j', async (url, text) => {
    expect(await (await ask(url)).text()).toBe(text);
  });
});
