import { request } from 'node:https';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { createAuthority, type KeyAndCertificate } from './certificates/certificate-authority.ts';
import { PRACTICE_OTHER_MACHINE_ADDRESS } from './connector/connector-place.ts';
import { type PracticeWorld, startPracticeWorld } from './world.ts';

/** A home behind a reverse proxy at its public address: what the edge says of it, and what who comes past the edge gets. */
const hostname = 'ha.linden.house';
const address = '203.0.113.80';

let pullAuthority: Awaited<ReturnType<typeof createAuthority>>;
let pull: KeyAndCertificate;
beforeAll(async () => {
  pullAuthority = await createAuthority({ name: 'Home pull authority' });
  pull = await pullAuthority.issueClient({ commonName: 'pull', days: 30 });
});

async function aWorld(ssl: string): Promise<PracticeWorld> {
  const world = await startPracticeWorld({
    home: { trustedProxies: [`${PRACTICE_OTHER_MACHINE_ADDRESS}/32`] },
  });
  onTestFinished(world.stop);
  const zone = world.cloudflare.cloud.state.zones.get(world.zone.id);
  if (!zone) throw new Error('the world has no zone');
  world.cloudflare.seed.dnsRecord(zone, { name: hostname, type: 'A', content: address, proxied: true });
  world.cloudflare.seed.setting(zone, 'ssl', ssl);
  zone.pullCertificates.set('pull', {
    ...{ id: 'pull', scope: 'hostname', certificate: pull.certificatePem, privateKey: pull.keyPem },
    ...{ issuer: '', serialNumber: '', expiresOn: '', uploadedOn: '' },
  });
  const association = { hostname, certificateId: 'pull', enabled: true, createdAt: '', updatedAt: '' };
  zone.pullHostnames.set(hostname, association);
  return world;
}

interface Visit {
  readonly host: string;
  readonly port: number;
  readonly ca?: string;
  readonly key?: KeyAndCertificate;
}

/** The status, or Node's code where there is no answer. */
function visit({ host, port, ca, key }: Visit): Promise<number | string> {
  const identity = key ? { key: key.keyPem, cert: key.certificatePem } : {};
  const trust = ca ? { ca } : { rejectUnauthorized: false };
  const options = { host, port, path: '/manifest.json', agent: false as const, servername: hostname };
  return new Promise((resolve) => {
    const sent = request({ ...options, ...identity, ...trust, headers: { host: hostname } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    sent.end();
  });
}

const throughEdge = ({ edge, ca }: PracticeWorld) => visit({ host: edge.host, port: edge.httpsPort, ca });
const pastEdge = (world: PracticeWorld, key?: KeyAndCertificate) => {
  const place = world.origins.find(address, 443);
  if (!place) throw new Error('nothing answers there');
  return visit({ ...place, ...(key ? { key } : {}) });
};

async function fromOriginCa({ cloudflare }: PracticeWorld, name = hostname): Promise<KeyAndCertificate> {
  return (await cloudflare.cloud.originAuthority()).issueServer([name]);
}

describe('a home at a public address', () => {
  it('is reached through the edge with a certificate of Origin CA, and with one that everybody believes', async () => {
    const world = await aWorld('strict');
    for (const certificate of [await fromOriginCa(world), await world.publicCertificate(hostname)]) {
      await world.openPort({
        address,
        port: 443,
        ...certificate,
        pullAuthority: pullAuthority.certificatePem,
      });
      expect(await throughEdge(world)).toBe(200);
    }
  });

  it('opens WebSockets through the edge', async () => {
    const world = await aWorld('strict');
    const certificate = await fromOriginCa(world);
    await world.openPort({ address, port: 443, ...certificate, pullAuthority: pullAuthority.certificatePem });
    const { host, httpsPort } = world.edge;
    const socket = new WebSocket(`wss://${host}:${httpsPort}/api/websocket`, {
      headers: { host: hostname },
      ...{ servername: hostname, ca: world.ca },
    });
    const first = await new Promise((resolve, reject) => {
      socket.on('message', (data) => resolve(JSON.parse(String(data))));
      socket.on('error', reject);
    });
    socket.close();
    expect(first).toMatchObject({ type: 'auth_required' });
  });

  it.each(['with-an-answer', 'in-the-handshake'] as const)(
    'turns away %s who comes past the edge, with another key too',
    async (turnsAway) => {
      const world = await aWorld('strict');
      const certificate = await fromOriginCa(world);
      const { certificatePem } = pullAuthority;
      await world.openPort({ address, port: 443, ...certificate, pullAuthority: certificatePem, turnsAway });
      const stranger = await world.strangersKey();
      const asStranger = { keyPem: stranger.key, certificatePem: stranger.certificate };
      const refusal = turnsAway === 'with-an-answer' ? /^400$/ : /^(ERR_SSL|ECONNRESET|EPROTO)/;
      expect(String(await pastEdge(world))).toMatch(refusal);
      expect(String(await pastEdge(world, asStranger))).toMatch(refusal);
      expect(await pastEdge(world, pull)).toBe(200);
      expect(await throughEdge(world)).toBe(200);
    },
  );

  it('is at 526 where the certificate is not believed, which full does not ask', async () => {
    const world = await aWorld('strict');
    const unknown = await pullAuthority.issueServer([hostname]);
    await world.openPort({ address, port: 443, ...unknown });
    expect(await throughEdge(world)).toBe(526);
    await world.openPort({ address, port: 443, ...(await fromOriginCa(world, 'other.linden.house')) });
    expect(await throughEdge(world)).toBe(526);
    const lenient = await aWorld('full');
    await lenient.openPort({ address, port: 443, ...unknown });
    expect(await throughEdge(lenient)).toBe(200);
  });

  it('is at 522 where nobody answers, and without encryption where only 443 is open', async () => {
    const world = await aWorld('strict');
    expect(await throughEdge(world)).toBe(522);
    const flexible = await aWorld('flexible');
    await flexible.openPort({ address, port: 443, ...(await fromOriginCa(flexible)) });
    expect(await throughEdge(flexible)).toBe(522);
  });
});
