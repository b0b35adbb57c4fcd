import { expect, it, onTestFinished } from 'vitest';
import { runCloudflare } from '../../practice/cloudflare/server/running-cloudflare.ts';
import { everyPermission } from '../../practice/cloudflare/token.ts';
import { createCloudflare } from './client.ts';
import { describeTunnel } from './describe-tunnel.ts';

const ingress = [
  { hostname: 'ha.linden.house', service: 'http://homeassistant:8123' },
  { hostname: 'ha.linden.house', path: '/api', service: 'http://homeassistant:8123' },
  { hostname: 'photos.linden.house', service: 'http://192.0.2.20:2342' },
  { service: 'http_status:404' },
];

async function anAccount() {
  const practice = await runCloudflare();
  onTestFinished(() => practice.stop());
  const createdAt = '2026-01-01T00:00:00Z';
  const configuration = { version: 1, createdAt, config: { ingress } };
  const tunnel = practice.seed.tunnel(practice.account, { name: 'homeassistant', configuration });
  const described = (id: string, token = practice.token) =>
    describeTunnel(createCloudflare({ token, apiUrl: practice.apiUrl }), practice.account.account.id, id);
  return { practice, tunnel, described };
}

it('names a tunnel by its name, with each address once', async () => {
  const { tunnel, described } = await anAccount();
  expect(await described(tunnel.id)).toEqual({
    name: 'homeassistant',
    addresses: ['ha.linden.house', 'photos.linden.house'],
  });
});

it('knows the name alone of a tunnel that is configured where it runs', async () => {
  const { practice, described } = await anAccount();
  const local = practice.seed.tunnel(practice.account, { name: 'garage', configSrc: 'local' });
  expect(await described(local.id)).toEqual({ name: 'garage', addresses: [] });
});

it('says nothing of a tunnel of another account, or to a token that may not look', async () => {
  const { practice, tunnel, described } = await anAccount();
  expect(await described('00000000-0000-4000-8000-000000000000')).toBeUndefined();
  const { argotunnel: _none, ...permissions } = everyPermission;
  expect(await described(tunnel.id, practice.seed.token({ permissions }).secret)).toBeUndefined();
});
