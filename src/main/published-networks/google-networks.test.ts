import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membership } from '../../practice/net/networks.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { readGoogleNetworks, selectUnrented } from './google-networks.ts';

async function listsThat(answer: (path: string) => { readonly status?: number; readonly body: string }) {
  return anHttpServer((request, response) => {
    const { status = 200, body } = answer(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
}

const own = {
  prefixes: [
    { ipv4Prefix: '192.0.2.0/24' },
    { ipv4Prefix: '198.51.100.0/25' },
    { ipv6Prefix: '2001:db8::/32' },
  ],
};
const cloud = { prefixes: [{ ipv4Prefix: '198.51.100.64/26', service: 'Google Cloud', scope: 'us-east1' }] };

describe('Google’s own networks', () => {
  it('are what it publishes without what is partly rented out', async () => {
    const lists = await listsThat((path) => ({ body: JSON.stringify(path === '/goog.json' ? own : cloud) }));
    expect(await readGoogleNetworks(lists)).toEqual(['192.0.2.0/24', '2001:db8::/32']);
  });

  it.each([
    ['are not there', { status: 404, body: '' }],
    ['are no JSON', { body: '<html>' }],
    ['are empty', { body: '{"prefixes":[]}' }],
    ['hold something else', { body: '{"prefixes":[{"ipv4Prefix":"everything"}]}' }],
  ])('are not guessed where the lists %s', async (_why, answer) => {
    const lists = await listsThat((path) =>
      path === '/cloud.json' ? answer : { body: JSON.stringify(own) },
    );
    expect((await refusalOf(readGoogleNetworks(lists))).code).toBe('GOOGLE_NETWORKS_UNREADABLE');
  });

  it('hold no address that is rented out, and none that Google does not have', () => {
    const network = fc
      .tuple(fc.nat(3), fc.nat(255), fc.integer({ min: 22, max: 28 }))
      .map(([third, fourth, bits]) => {
        const value = ((10 << 24) | (third << 8) | fourth) & (-1 << (32 - bits));
        const parts = [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
        return `${parts.join('.')}/${bits}`;
      });
    const address = fc.tuple(fc.nat(3), fc.nat(255)).map(([third, fourth]) => `10.0.${third}.${fourth}`);
    fc.assert(
      fc.property(
        fc.array(network, { minLength: 1, maxLength: 6 }),
        fc.array(network, { maxLength: 4 }),
        fc.array(address, { minLength: 20 }),
        (all, rented, addresses) => {
          const kept = membership(selectUnrented(all, rented));
          for (const each of addresses.filter(kept)) {
            expect([membership(all)(each), membership(rented)(each)]).toEqual([true, false]);
          }
        },
      ),
    );
  });
});
