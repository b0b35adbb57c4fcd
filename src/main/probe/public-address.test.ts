import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { readPublicPlace, readSeenAddresses } from './public-address.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that answers with this page. */
async function serve(status: number, page: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status).end(page));
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}/`;
}

it.each([
  ['fl=1f1\nip=203.0.113.7\nloc=DE\n', { ip: '203.0.113.7', country: 'DE' }],
  ['ip=203.0.113.7\nloc=XX\n', { ip: '203.0.113.7', country: undefined }],
  ['ip=203.0.113.7\nloc=<b>\n', { ip: '203.0.113.7', country: undefined }],
  ['<html>', { ip: undefined, country: undefined }],
])('reads where this computer is from %j', async (page, place) => {
  expect(await readPublicPlace({ trace: await serve(200, page) })).toEqual(place);
});

it('knows nothing where nobody says', async () => {
  expect(await readPublicPlace({ trace: await serve(500, 'loc=DE') })).toBeUndefined();
  expect(await readPublicPlace({})).toBeUndefined();
});

it('reads each family where it is told, and takes none for the other', async () => {
  const trace = await serve(200, 'ip=203.0.113.7\n');
  const traceOverIpv6 = await serve(200, 'ip=2001:db8::7\n');
  expect(await readSeenAddresses({ trace, traceOverIpv6 })).toEqual({
    ipv4: '203.0.113.7',
    ipv6: '2001:db8::7',
  });
  expect(await readSeenAddresses({ trace: traceOverIpv6 })).toEqual({ ipv4: null, ipv6: null });
  expect(await readSeenAddresses({})).toEqual({ ipv4: null, ipv6: null });
});
