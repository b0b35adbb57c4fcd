import { beforeEach, describe, expect, it } from 'vitest';
import type { WindowFiles } from '../transport/window-files.ts';
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

beforeEach(() => {
  round = 0;
  electron = new ElectronDouble();
  registerScheme(electron.module);
  electron.app.becomeReady();
  serveWindow(electron.module, files, {
    randomBytes: (count) => new Uint8Array(count).fill(++round),
    language: { shown: () => 'pl' },
  });
});

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
