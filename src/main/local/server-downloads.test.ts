import { describe, expect, it } from 'vitest';
import { createBrowserHost } from './browser-host.ts';
import { serveEachTest } from './testing/local-server.ts';

const { send, downloads } = serveEachTest();
const noClipboard = { read: async () => '', write: async () => undefined };

describe('a file on its way out', () => {
  const asNavigation = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };
  const file = { name: 'Zoë’s "phone".p12', mediaType: 'application/x-pkcs12', bytes: Buffer.from('key') };

  async function anOffer(): Promise<string> {
    const host = createBrowserHost({ downloads: downloads(), clipboard: noClipboard });
    const delivery = await host.deliver(file);
    return delivery.by === 'download' ? delivery.path : '';
  }

  it('is given once to a navigation of our page, to be saved and not kept', async () => {
    const pathname = await anOffer();
    const first = await send(pathname, { headers: asNavigation });
    expect(first).toMatchObject({ status: 200, body: 'key' });
    expect(first.headers).toMatchObject({
      'content-type': 'application/x-pkcs12',
      'content-disposition': "attachment; filename*=UTF-8''Zo%C3%AB%E2%80%99s%20%22phone%22.p12",
      'cache-control': 'no-store',
    });
    expect((await send(pathname, { headers: asNavigation })).status).toBe(404);
  });

  it.each([
    ['a script of the page', { ...asNavigation, 'sec-fetch-mode': 'cors' }, 'NOT_A_DOWNLOAD'],
    ['an image of the page', { ...asNavigation, 'sec-fetch-mode': 'no-cors' }, 'NOT_A_DOWNLOAD'],
    ['something that does not say what it is', { 'sec-fetch-site': 'same-origin' }, 'NOT_A_DOWNLOAD'],
    ['a link in another page', { ...asNavigation, 'sec-fetch-site': 'cross-site' }, 'SITE_WRONG'],
    [
      'an address typed or opened by another program',
      { ...asNavigation, 'sec-fetch-site': 'none' },
      'SITE_WRONG',
    ],
  ] as const)('is refused to %s and stays there', async (_, headers, refusal) => {
    const pathname = await anOffer();
    expect(await send(pathname, { headers })).toMatchObject({
      status: 403,
      body: refusal,
    });
    expect((await send(pathname, { headers: asNavigation })).status).toBe(200);
  });

  it('is given for its ticket and not for one that is like it', async () => {
    const pathname = await anOffer();
    const [last = ''] = pathname.slice(-1);
    const alike = `${pathname.slice(0, -1)}${last === 'A' ? 'B' : 'A'}`;
    expect((await send(alike, { headers: asNavigation })).status).toBe(404);
    expect((await send(pathname, { headers: asNavigation })).status).toBe(200);
  });

  it.each(['/download/', '/download/wrong', '/download/../session'])(
    'is not found at %s',
    async (pathname) => {
      expect((await send(pathname, { headers: asNavigation })).status).toBe(404);
    },
  );
});
