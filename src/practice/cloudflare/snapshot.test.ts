import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';
import { accountSnapshot, zoneSnapshot } from './snapshot.ts';

let cloudflare: RunningCloudflare;
beforeEach(async () => {
  cloudflare = await runCloudflare();
});
afterEach(() => cloudflare.stop());

const zoneJson = () => JSON.stringify(zoneSnapshot(cloudflare.zone, cloudflare.cloud));

it('is the same byte by byte as long as nothing changes', async () => {
  cloudflare.seed.dnsRecord(cloudflare.zone, {});
  cloudflare.seed.rule(cloudflare.zone, {});
  cloudflare.seed.clientCertificate(cloudflare.zone);
  const before = zoneJson();
  await cloudflare.call('GET', `${cloudflare.paths.zone}/dns_records`);
  expect(zoneJson()).toBe(before);
});

it.each([
  ['a setting', () => cloudflare.seed.setting(cloudflare.zone, 'ssl', 'strict')],
  ['a rule', () => cloudflare.seed.rule(cloudflare.zone, {})],
  ['a hostname', () => cloudflare.seed.hostnameAssociation(cloudflare.zone, 'ha.linden.house')],
  ['a certificate', () => cloudflare.seed.clientCertificate(cloudflare.zone)],
  ['a record', () => cloudflare.seed.dnsRecord(cloudflare.zone, {})],
])('tells that %s was added', (_name, add) => {
  const before = zoneJson();
  add();
  expect(zoneJson()).not.toBe(before);
});

it('is a copy that later changes do not reach', () => {
  const before = zoneSnapshot(cloudflare.zone, cloudflare.cloud);
  cloudflare.seed.dnsRecord(cloudflare.zone, {});
  expect(before.dnsRecords).toEqual([]);
});

it('tells that a tunnel secret was rotated without showing it', async () => {
  const { id, secret } = cloudflare.seed.tunnel(cloudflare.account, {});
  const before = JSON.stringify(accountSnapshot(cloudflare.account));
  expect(before).not.toContain(secret);
  await cloudflare.call('PATCH', `${cloudflare.paths.account}/cfd_tunnel/${id}`, {
    body: { tunnel_secret: Buffer.alloc(32, 1).toString('base64') },
  });
  expect(JSON.stringify(accountSnapshot(cloudflare.account))).not.toBe(before);
});
