import { describe, expect, it } from 'vitest';
import { anHttpServer } from '../testing/an-http-server.ts';
import { findDomain } from './find-domain.ts';

const nobody = 'http://127.0.0.1:1/dns-query';

/** A resolver that says these are the name servers of every domain. */
async function aResolver(answer: object): Promise<string> {
  const url = await anHttpServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://here');
    response.end(JSON.stringify(searchParams.get('type') === 'NS' ? answer : { Status: 5 }));
  });
  return `${url}/dns-query`;
}

const servers = (...names: readonly string[]) => ({
  Status: 0,
  Answer: names.map((data) => ({ type: 2, data })),
});
const find = (...overHttps: readonly string[]) =>
  findDomain('linden.house', { overHttps, lastResort: 'none' });

describe('a domain', () => {
  it('is with the seller whose name servers it has', async () => {
    const resolver = await aResolver(servers('NS2.domaincontrol.com.', 'ns1.domaincontrol.com.'));
    expect(await find(resolver)).toEqual({
      at: 'elsewhere',
      nameServers: ['ns1.domaincontrol.com', 'ns2.domaincontrol.com'],
      seller: 'godaddy',
    });
  });

  it.each([
    [['ns-12.awsdns-1.com', 'ns-900.awsdns-48.co.uk'], 'amazon'],
    [['ns1045.ui-dns.biz', 'ns1045.ui-dns.de'], 'ionos'],
    [['ns1.somebody.example', 'ns2.somebody.example'], null],
    [['ns1.domaincontrol.com', 'ns2.somebody.example'], null],
    // No seller's: it only ends like one.
    [['ns1.notporkbun.com'], null],
  ])('with %j is at %j', async (names, seller) => {
    expect(await find(await aResolver(servers(...names)))).toMatchObject({ at: 'elsewhere', seller });
  });

  it('is at Cloudflare once the first resolver hears of it, and every other server is gone', async () => {
    const old = await aResolver(servers('ns1.porkbun.com.', 'ns2.porkbun.com.'));
    const fresh = await aResolver(servers('ada.ns.cloudflare.com.', 'rob.ns.cloudflare.com.'));
    const half = await aResolver(servers('ada.ns.cloudflare.com.', 'ns2.porkbun.com.'));
    const there = { at: 'cloudflare', nameServers: ['ada.ns.cloudflare.com', 'rob.ns.cloudflare.com'] };
    expect(await find(old, fresh)).toEqual(there);
    expect(await find(fresh, old)).toEqual(there);
    expect(await find(half)).toMatchObject({ at: 'elsewhere', seller: null });
  });

  it('that nobody has is nowhere', async () => {
    expect(await find(await aResolver({ Status: 3 }))).toEqual({ at: 'nowhere' });
    expect(await find(nobody, await aResolver({ Status: 0 }))).toEqual({ at: 'nowhere' });
  });

  it('is never called nowhere where nobody could be asked or would vouch for it', async () => {
    expect(await find(nobody)).toEqual({ at: 'unseen' });
    expect(await find(await aResolver({ Status: 2 }))).toEqual({ at: 'unseen' });
    expect(await find(await aResolver({ blocked: true }))).toEqual({ at: 'unseen' });
  });
});
