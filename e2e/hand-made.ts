import { writeFile } from 'node:fs/promises';
import { buildPkcs12 } from '../src/main/keys/pkcs12.ts';
import { exportPrivateKey, generatePrivateKey } from '../src/main/keys/private-key.ts';
import { buildSigningRequest } from '../src/main/keys/signing-request.ts';
import { PRACTICE_HOST_ADDRESS } from '../src/practice/connector/connector-place.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect } from './fixtures.ts';
import type { HeldKey } from './knock.ts';

const hostname = 'ha.linden.house';

/**
 * What somebody has who followed a guide to client certificates, made through Cloudflare's API as they did: a tunnel with its
 * connector on the home's machine, a rule, and one key, which is written to `path`.
 */
export async function setUpByHand(world: PracticeWorld, path: string): Promise<HeldKey> {
  const api = apiOf(world);
  const zone = `zones/${world.zone.id}`;
  const tunnels = `accounts/${world.account.id}/cfd_tunnel`;
  const { id } = await api<{ id: string }>('POST', tunnels, {
    name: 'homeassistant',
    config_src: 'cloudflare',
  });
  const ingress = [
    { hostname, service: world.home.url },
    { hostname: 'nas.linden.house', service: 'http://192.0.2.20:5000' },
    { service: 'http_status:404' },
  ];
  await api('PUT', `${tunnels}/${id}/configurations`, { config: { ingress } });
  const content = `${id}.cfargotunnel.com`;
  for (const name of [hostname, 'nas.linden.house']) {
    await api('POST', `${zone}/dns_records`, { type: 'CNAME', name, content, proxied: true });
  }
  await api('PUT', `${zone}/certificate_authorities/hostname_associations`, { hostnames: [hostname] });
  const key = await makeKey(world, path);
  await lockByHand(world);
  await trustProxies(world, [PRACTICE_HOST_ADDRESS]);
  const start = world.connect(await api<string>('GET', `${tunnels}/${id}/token`));
  expect(start.kind).toBe('connected');
  return key;
}

/** A rule as guides show it: whoever has a key that Cloudflare verified comes in. */
async function lockByHand(world: PracticeWorld): Promise<void> {
  const [state] = world.cloudflare.cloud.state.zones.values();
  if (!state) throw new Error('the world is empty');
  world.cloudflare.seed.rule(state, {
    description: 'mTLS for Home Assistant',
    expression: `(http.host eq "${hostname}" and not cf.tls_client_auth.cert_verified)`,
  });
}

async function makeKey(world: PracticeWorld, path: string): Promise<HeldKey> {
  const privateKey = generatePrivateKey();
  const { certificate } = await apiOf(world)<{ certificate: string }>(
    'POST',
    `zones/${world.zone.id}/client_certificates`,
    { csr: buildSigningRequest(privateKey, 'Anna'), validity_days: 3650 },
  );
  const words = 'made-by-hand';
  const file = buildPkcs12({
    privateKeyPem: exportPrivateKey(privateKey),
    certificatePem: certificate,
    passphrase: words,
    friendlyName: 'Anna',
  });
  await writeFile(path, file);
  return { path, words };
}

async function trustProxies({ baseUrl, home }: PracticeWorld, proxies: readonly string[]): Promise<void> {
  const response = await fetch(`${baseUrl}/practice/homes/trust`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: home.url, proxies }),
  });
  expect(response.status).toBe(204);
}

/** Calls the pretend Cloudflare as a guide's commands do; `Result` is what its endpoint is known to answer. */
export function apiOf({ apiUrl, token }: PracticeWorld) {
  return async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const response = await fetch(`${apiUrl}/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(response.ok, `${method} ${path}`).toBe(true);
    const { result } = (await response.json()) as { result: Result };
    return result;
  };
}
