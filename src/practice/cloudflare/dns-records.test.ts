import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';
import { zoneSnapshot } from './snapshot.ts';

let cloudflare: RunningCloudflare;
let records: string;
beforeEach(async () => {
  cloudflare = await runCloudflare();
  records = `${cloudflare.paths.zone}/dns_records`;
});
afterEach(() => cloudflare.stop());

const cname = {
  type: 'CNAME',
  name: 'ha.linden.house',
  content: '0f4d9ae3-1df4-4d7c-a2ad-ed3fd1e0b4bd.cfargotunnel.com',
  proxied: true,
  ttl: 1,
  comment: 'latchkey:practice',
};
const post = (body: unknown) => cloudflare.call('POST', records, { body });
const Id = z.object({ id: z.string() });
const created = async (body: unknown) => Id.parse((await post(body)).result).id;

describe('creating a DNS record', () => {
  it('answers with the record as it now is', async () => {
    expect(await post(cname)).toMatchObject({
      status: 200,
      result: { ...cname, proxiable: true, tags: [], settings: {}, comment_modified_on: expect.any(String) },
    });
  });

  it('completes a short name and takes @ for the domain itself', async () => {
    expect((await post({ ...cname, name: 'HA' })).result).toMatchObject({ name: 'ha.linden.house' });
    expect((await post({ type: 'TXT', name: '@', content: 'hello' })).result).toMatchObject({
      name: 'linden.house',
    });
  });

  it.each([
    ['a CNAME beside an A record', 81053, { type: 'A', content: '203.0.113.7' }, cname],
    ['a CNAME beside another CNAME', 81053, { ...cname, content: 'other.example' }, cname],
    ['an A record beside a CNAME', 81054, cname, { type: 'A', content: '203.0.113.7' }],
    ['an AAAA record beside a CNAME', 81054, cname, { type: 'AAAA', content: '2001:db8::7' }],
    ['the same record again', 81058, cname, cname],
    ['anything beside an NS record', 81062, { type: 'NS', content: 'ns.example' }, cname],
    ['an NS record beside anything', 81062, cname, { type: 'NS', content: 'ns.example' }],
  ])('refuses %s with %i', async (_name, code, first, second) => {
    await post({ name: 'ha', ...first });
    expect(await post({ name: 'ha', ...second })).toMatchObject({ status: 400, codes: [code] });
    expect(cloudflare.zone.dnsRecords.size).toBe(1);
  });

  it('can speak the older 81057 for an identical record', async () => {
    await cloudflare.stop();
    cloudflare = await runCloudflare({ identicalRecordCode: 81057 });
    records = `${cloudflare.paths.zone}/dns_records`;
    await post(cname);
    expect(await post(cname)).toMatchObject({ status: 400, codes: [81057] });
  });

  it('lets a TXT record stand beside a CNAME, and two A records beside each other', async () => {
    await post(cname);
    expect(await post({ type: 'TXT', name: 'ha', content: 'hello' })).toMatchObject({ status: 200 });
    await post({ type: 'A', name: 'two', content: '203.0.113.1' });
    expect(await post({ type: 'A', name: 'two', content: '203.0.113.2' })).toMatchObject({ status: 200 });
  });

  it.each([
    ['tags', { tags: ['owner:me'] }, 9300],
    ['a comment of 101 characters', { comment: 'x'.repeat(101) }, 9302],
    ['a comment of two lines', { comment: 'a\nb' }, 9301],
    ['an unknown type', { type: 'ALIAS' }, 9001],
    ['a name that is none', { name: '-ha-.linden.house' }, 9000],
    ['a content that is no hostname', { content: 'not a host' }, 9007],
    ['a TTL of ten seconds', { proxied: false, ttl: 10 }, 9021],
    ['a proxied TXT record', { type: 'TXT', content: 'hello' }, 9004],
  ])('refuses %s', async (_name, change, code) => {
    const answer = await post({ ...cname, ...change });
    expect(answer.errors).toMatchObject([{ code: 1004, error_chain: [{ code }] }]);
  });

  it('takes a comment of exactly 100 characters', async () => {
    expect(await post({ ...cname, comment: 'x'.repeat(100) })).toMatchObject({ status: 200 });
  });

  it('ends at 200 records', async () => {
    for (let index = 0; index < 200; index += 1)
      cloudflare.seed.dnsRecord(cloudflare.zone, { name: `n${index}.linden.house` });
    expect(await post(cname)).toMatchObject({ status: 400, codes: [81045] });
  });
});

describe('listing DNS records', () => {
  beforeEach(async () => {
    await post(cname);
    await post({ type: 'A', name: 'www', content: '203.0.113.7', comment: 'Web shop' });
    await post({ type: 'MX', name: '@', content: 'mail.linden.house', priority: 10 });
  });
  const names = async (query: string) =>
    z
      .array(z.object({ name: z.string() }))
      .parse((await cloudflare.call('GET', `${records}?${query}`)).result)
      .map(({ name }) => name.replace('.linden.house', ''));

  it.each([
    ['name=ha.linden.house', ['ha']],
    ['name.exact=HA.linden.house', ['ha']],
    ['name.contains=nothing', []],
    ['name.endswith=linden.house&type=A', ['www']],
    ['content.endswith=.cfargotunnel.com', ['ha']],
    ['comment.startswith=LATCHKEY:', ['ha']],
    ['comment.exact=web%20shop', ['www']],
    ['comment.contains=shop', ['www']],
    ['comment.present=true', ['www', 'ha']],
    ['comment.absent=true', ['linden.house']],
    ['proxied=true', ['ha']],
    ['tag.present=owner', []],
    ['type=A&comment.startswith=latchkey&match=any', ['www', 'ha']],
    ['type=A&comment.startswith=latchkey', []],
    ['search=shop', ['www']],
    ['order=name&direction=desc', ['www', 'linden.house', 'ha']],
  ])('finds by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });
});

describe('changing a DNS record', () => {
  it('keeps with PATCH what is not named, and resets it with PUT', async () => {
    const id = await created(cname);
    const patched = await cloudflare.call('PATCH', `${records}/${id}`, {
      body: { content: 'other.example' },
    });
    expect(patched.result).toMatchObject({ ...cname, content: 'other.example', id });
    const { type, name, content } = cname;
    const put = await cloudflare.call('PUT', `${records}/${id}`, { body: { type, name, content } });
    expect(put.result).toMatchObject({ id, content, proxied: false, comment: null });
  });

  it.each(['PATCH', 'PUT'])('does not change the type with %s', async (method) => {
    const id = await created(cname);
    const body = { ...cname, type: 'A', content: '203.0.113.7' };
    expect(await cloudflare.call(method, `${records}/${id}`, { body })).toMatchObject({
      status: 400,
      codes: [1004],
    });
  });

  it('does not run into another record', async () => {
    await post({ type: 'A', name: 'www', content: '203.0.113.7' });
    const id = await created(cname);
    const answer = await cloudflare.call('PATCH', `${records}/${id}`, { body: { name: 'www' } });
    expect(answer).toMatchObject({ status: 400, codes: [81053] });
  });

  it.each(['GET', 'PATCH', 'PUT', 'DELETE'])(
    'answers 81044 to %s of a record that is not there',
    async (method) => {
      const body = method === 'GET' || method === 'DELETE' ? undefined : cname;
      const answer = await cloudflare.call(method, `${records}/${'0'.repeat(32)}`, { body });
      expect(answer).toMatchObject({ status: 404, codes: [81044] });
    },
  );

  it('answers a deletion with the id alone', async () => {
    const id = await created(cname);
    expect((await cloudflare.call('DELETE', `${records}/${id}`)).result).toEqual({ id });
    expect(cloudflare.zone.dnsRecords.size).toBe(0);
  });
});

describe('a batch', () => {
  it('replaces an A record by a CNAME in one go', async () => {
    const id = await created({ type: 'A', name: 'ha', content: '203.0.113.7' });
    const body = { posts: [cname], deletes: [{ id }] };
    const { result } = await cloudflare.call('POST', `${records}/batch`, { body });
    expect(result).toMatchObject({
      deletes: [{ id, type: 'A' }],
      posts: [{ type: 'CNAME', name: cname.name }],
    });
    expect([...cloudflare.zone.dnsRecords.values()]).toMatchObject([{ type: 'CNAME' }]);
  });

  it('leaves everything as it was when one part is refused', async () => {
    const id = await created({ type: 'A', name: 'ha', content: '203.0.113.7' });
    await post({ type: 'A', name: 'www', content: '203.0.113.7' });
    const before = zoneSnapshot(cloudflare.zone, cloudflare.cloud);
    const body = { deletes: [{ id }], posts: [cname, { ...cname, name: 'www' }] };
    expect(await cloudflare.call('POST', `${records}/batch`, { body })).toMatchObject({
      status: 400,
      codes: [81053],
    });
    expect(JSON.stringify(zoneSnapshot(cloudflare.zone, cloudflare.cloud))).toBe(JSON.stringify(before));
  });
});
