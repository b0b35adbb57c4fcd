import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EdgeView } from '../edge/view.ts';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
let view: EdgeView;
beforeEach(async () => {
  cloudflare = await runCloudflare();
  view = cloudflare.edgeView;
});
afterEach(() => cloudflare.stop());

it('finds the zone with the longest matching name', () => {
  const inner = cloudflare.seed.zone(cloudflare.account, { name: 'shed.linden.house' });
  expect(view.zoneOf('ha.linden.house')).toMatchObject({ id: cloudflare.zone.zone.id, name: 'linden.house' });
  expect(view.zoneOf('a.shed.linden.house')).toMatchObject({ id: inner.zone.id });
  expect(view.zoneOf('notlinden.house')).toBeUndefined();
});

it.each([{ status: 'pending' }, { paused: true }] as const)('does not serve a zone that is %j', (fields) => {
  const zone = cloudflare.seed.zone(cloudflare.account, { name: 'shed.example', ...fields });
  cloudflare.seed.dnsRecord(zone, { name: 'shed.example' });
  cloudflare.seed.hostnameAssociation(zone, 'shed.example');
  expect(view.zoneOf('shed.example')).toBeUndefined();
  expect(view.recordFor('shed.example')).toBeUndefined();
  expect(view.isAssociated('shed.example')).toBe(false);
});

it('answers with address records only', () => {
  cloudflare.seed.dnsRecord(cloudflare.zone, { type: 'MX', content: 'mail.linden.house' });
  expect(view.recordFor('linden.house')).toBeUndefined();
  cloudflare.seed.dnsRecord(cloudflare.zone, { type: 'A', content: '203.0.113.7', proxied: true });
  expect(view.recordFor('Linden.House')).toMatchObject({ type: 'A', content: '203.0.113.7', proxied: true });
});

it('asks for certificates only at hostnames of the managed CA', () => {
  cloudflare.seed.hostnameAssociation(cloudflare.zone, 'ha.linden.house');
  cloudflare.seed.hostnameAssociation(cloudflare.zone, 'corp.linden.house', 'own-ca');
  expect(view.isAssociated('HA.linden.house')).toBe(true);
  expect(view.isAssociated('corp.linden.house')).toBe(false);
  expect(view.isAssociated('linden.house')).toBe(false);
});

it('shows the rules in order, disabled ones too', () => {
  const { id } = cloudflare.zone.zone;
  expect(view.rulesOf(id)).toEqual([]);
  cloudflare.seed.rule(cloudflare.zone, { ref: 'a', enabled: false });
  cloudflare.seed.rule(cloudflare.zone, {
    ref: 'b',
    action: 'skip',
    action_parameters: { ruleset: 'current' },
  });
  expect(view.rulesOf(id)).toMatchObject([
    { ref: 'a', enabled: false },
    { ref: 'b', action: 'skip', actionParameters: { ruleset: 'current' } },
  ]);
});

it('knows a certificate by its fingerprint, with the status of this moment', () => {
  const { fingerprint } = cloudflare.seed.clientCertificate(cloudflare.zone, {
    lifecycle: { kind: 'revoking', since: Date.now() },
  });
  const zoneId = cloudflare.zone.zone.id;
  expect(view.clientCertificate(fingerprint)).toEqual({ zoneId, status: 'pending_revocation' });
  expect(view.clientCertificate('0'.repeat(64))).toBeUndefined();
});

it('knows a living tunnel, its remote ingress and whether anybody is connected', () => {
  const ingress = [
    { hostname: 'ha.linden.house', service: 'http://localhost:8123' },
    { service: 'http_status:404' },
  ];
  const configuration = { version: 1, config: { ingress }, createdAt: new Date().toISOString() };
  const remote = cloudflare.seed.tunnel(cloudflare.account, { configuration });
  const local = cloudflare.seed.tunnel(cloudflare.account, { configuration, configSrc: 'local' });
  const deleted = cloudflare.seed.tunnel(cloudflare.account, { deletedAt: new Date().toISOString() });
  expect(view.tunnel(remote.id)).toMatchObject({ ingress, connected: false });
  expect(view.tunnel(local.id)).toEqual({ ingress: [], connected: false });
  expect(view.tunnel(deleted.id)).toBeUndefined();
});

it('reads settings', () => {
  expect(view.setting(cloudflare.zone.zone.id, 'min_tls_version')).toBe('1.0');
  expect(view.setting(cloudflare.zone.zone.id, 'sparkle')).toBeUndefined();
  expect(view.setting('nowhere', 'ssl')).toBeUndefined();
});
