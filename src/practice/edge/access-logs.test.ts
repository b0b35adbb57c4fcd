import { describe, expect, it } from 'vitest';
import { createAuthority } from '../certificates/certificate-authority.ts';
import { aSituation, aStrangersKey, hostname, type Situation, zone } from './situation.builder.ts';

describe('the visits of keys', () => {
  const visitsOf = ({ edge }: Situation) =>
    edge.keyVisits().map(({ hostname, path, fingerprint }) => ({ hostname, path, fingerprint }));

  it('are told with their key, address and time, and without the query, which may carry secrets', async () => {
    const now = new Date(Date.now() + 86_400_000);
    const { get, key, edge } = await aSituation({ edge: { now: () => now } });
    await get('/auth/authorize?code=secret', { key });
    expect(edge.keyVisits()).toEqual([
      { at: now, hostname, path: '/auth/authorize', fingerprint: key.fingerprint },
    ]);
  });

  it('are only those that were let in: not without a key, with a stranger’s, or with one switched off', async () => {
    const made = await aSituation();
    const { get, key, account } = made;
    await get('/none');
    await get('/plain', { scheme: 'http' });
    await get('/stranger', { key: await aStrangersKey() });
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'revoked' });
    await get('/off', { key });
    expect(visitsOf(made)).toEqual([]);
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'active' });
    await get('/on', { key });
    expect(visitsOf(made)).toEqual([{ hostname, path: '/on', fingerprint: key.fingerprint }]);
  });

  it('are none of a key that somebody else signed, wherever it got', async () => {
    const made = await aSituation();
    const forger = await createAuthority({ name: 'Practice managed CA' });
    made.account.rules = [];
    const forged = await forger.issueClient({ commonName: 'phone', days: 30 });
    expect((await made.get('/', { key: forged })).status).toBe(200);
    expect(visitsOf(made)).toEqual([]);
  });

  it('are told of the last hundred', async () => {
    const made = await aSituation();
    const { get, key } = made;
    const paths = Array.from({ length: 103 }, (_, index) => `/visit-${index}`);
    for (const path of paths) await get(path, { key });
    expect(visitsOf(made).map(({ path }) => path)).toEqual(paths.slice(3));
  });

  it('are a list of their own for whoever asked', async () => {
    const { get, key, edge } = await aSituation();
    const before = edge.keyVisits();
    await get('/', { key });
    expect(before).toEqual([]);
    expect(edge.keyVisits()).toHaveLength(1);
  });
});

describe('all who came', () => {
  it('are told with where they came from, refused ones too, and without the query', async () => {
    const now = new Date(Date.now() + 86_400_000);
    const { get, key, edge } = await aSituation({
      edge: { now: () => now, client: () => ({ ip: '203.0.113.9', country: 'AT', asn: 64_501 }) },
    });
    await get('/with-a-key?code=secret', { key });
    await get('/without');
    expect(edge.visitors()).toEqual(
      ['/with-a-key', '/without'].map((path) => ({ at: now, hostname, path, asn: 64_501, country: 'AT' })),
    );
  });
});
