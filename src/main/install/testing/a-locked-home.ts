import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { type PracticeWorld, startPracticeWorld } from '../../../practice/world.ts';
import { exportPrivateKey, generatePrivateKey } from '../../keys/private-key.ts';
import { buildSigningRequest } from '../../keys/signing-request.ts';
import type { Outside } from '../../probe/prober.ts';
import { printExpression } from '../../resources/cloudflare/lock/expression-tree.ts';
import { lockExpression } from '../../resources/cloudflare/lock/lock-expression.ts';
import type { KeyToInstall } from '../key-to-install.ts';

/** A practice home behind a lock that lists one key, made through the pretend Cloudflare's API alone. */
export interface LockedHome {
  readonly world: PracticeWorld;
  readonly hostname: string;
  /** The key that opens it. */
  readonly key: KeyToInstall;
  /** Another good key of the same zone, which the lock does not list. */
  readonly otherKey: KeyToInstall;
  readonly outside: Outside;
  /** How many connections have reached the edge. */
  readonly knocks: () => number;
}

/** Documentation values (RFC 5737, RFC 5398): a visitor from elsewhere. */
const somebody = { ip: '203.0.113.50', country: 'DE', asn: 64_496 };

export async function aLockedHome({ hostname = 'ha.linden.house' } = {}): Promise<LockedHome> {
  let knocks = 0;
  const client = () => {
    knocks += 1;
    return somebody;
  };
  const world = await startPracticeWorld({ edge: { client } });
  const [key, otherKey] = await Promise.all([
    aKey(world, hostname, "Anna's laptop"),
    aKey(world, hostname, "Ben's laptop"),
  ]);
  const fingerprint = new X509Certificate(key.certificatePem).fingerprint256
    .replaceAll(':', '')
    .toLowerCase();
  await openDoor(world, hostname, [fingerprint]);
  const { edge, ca, resolver } = world;
  const outside = {
    resolvers: { overHttps: [resolver], lastResort: 'none' } as const,
    httpsPort: edge.httpsPort,
    httpPort: edge.httpPort,
    authority: ca,
  };
  return { world, hostname, key, otherKey, outside, knocks: () => knocks };
}

async function aKey(world: PracticeWorld, hostname: string, name: string): Promise<KeyToInstall> {
  const key = generatePrivateKey();
  const csr = buildSigningRequest(key, `${name} (latchkey 1a2b3c4d-000001)`);
  const certificatePem = await certified(world, csr);
  return { name, certificatePem, privateKeyPem: exportPrivateKey(key), hostnames: [hostname] };
}

/** Has the pretend Cloudflare sign a request for a key. */
export async function certified(world: PracticeWorld, csr: string): Promise<string> {
  const path = `/zones/${world.zone.id}/client_certificates`;
  const answer = await api(world, 'POST', path, { csr, validity_days: 365 });
  return z.object({ certificate: z.string() }).parse(answer).certificate;
}

/** Leads a hostname to the practice home, for these keys alone (fingerprints in lower-case hex). */
export async function openDoor(
  world: PracticeWorld,
  hostname: string,
  fingerprints: readonly string[],
): Promise<void> {
  const zone = `/zones/${world.zone.id}`;
  const tunnels = `/accounts/${world.account.id}/cfd_tunnel`;
  const tunnel = z
    .object({ id: z.uuid(), token: z.string() })
    .parse(await api(world, 'POST', tunnels, { name: 'home', config_src: 'cloudflare' }));
  const ingress = [{ hostname, service: world.home.url }, { service: 'http_status:404' }];
  await api(world, 'PUT', `${tunnels}/${tunnel.id}/configurations`, { config: { ingress } });
  await api(world, 'PUT', `${zone}/certificate_authorities/hostname_associations`, { hostnames: [hostname] });
  const expression = printExpression(lockExpression([{ hostname, fingerprints }]));
  await api(world, 'PUT', `${zone}/rulesets/phases/http_request_firewall_custom/entrypoint`, {
    rules: [{ action: 'block', expression, ref: 'lock' }],
  });
  const content = `${tunnel.id}.cfargotunnel.com`;
  await api(world, 'POST', `${zone}/dns_records`, { type: 'CNAME', name: hostname, content, proxied: true });
  world.connect(tunnel.token);
}

async function api(world: PracticeWorld, method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${world.apiUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return z.object({ success: z.literal(true), result: z.unknown() }).parse(await response.json()).result;
}
