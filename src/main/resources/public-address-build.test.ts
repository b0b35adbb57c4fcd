import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Exception } from '../../contract/exception.ts';
import type { Setup } from '../../contract/setup.ts';
import { PRACTICE_OTHER_MACHINE_ADDRESS } from '../../practice/connector/connector-place.ts';
import { nothingOf } from '../engine/journal.ts';
import { originKeyIds, pullNames } from './cloudflare/origin/public-address.ts';
import { recogniseSetups } from './recognise.ts';
import { aFault, valuesOf } from './testing/builds.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { lookAround } from './testing/look-around.ts';

/** The whole of it against a practice world: what is built lets keys in through Cloudflare, and nobody past it. */
const address = '203.0.113.80';

async function aHomeAtAnAddress() {
  const engine = await anEngineInAWorld({
    home: { trustedProxies: [`${PRACTICE_OTHER_MACHINE_ADDRESS}/32`] },
  });
  const setup: Setup = {
    ...engine.setup,
    reach: {
      by: 'public-address',
      addresses: { ipv4: address },
      port: 443,
      originCertificate: 'origin-ca',
    },
  };
  return { ...engine, setup };
}

type Home = Awaited<ReturnType<typeof aHomeAtAnAddress>>;

/** What the user does with what Latchkey made: the reverse proxy gets its certificate and the authority. */
async function openPort({ world, io, setup }: Home): Promise<void> {
  const observed = await lookAround(setup, io);
  const certificatePem = observed['origin-certificate']?.ours[0]?.certificatePem ?? '';
  const keyPem = (await io.keys.privateKey(originKeyIds.server)) ?? '';
  const { authorityPem: pullAuthority } = await io.keys.pullCertificate(pullNames(setup));
  await world.openPort({ address, port: 443, certificatePem, keyPem, pullAuthority });
}

describe('a home without a tunnel', () => {
  it('lets its keys in through Cloudflare and nobody else, and builds nothing twice', async () => {
    const home = await aHomeAtAnAddress();
    const before = home.world.snapshot();
    expect(await home.carryOut(home.setup)).toMatchObject({ phase: 'done' });
    await openPort(home);
    expect(await home.check(home.setup, [50, 100, 200])).toMatchObject({
      'no-key': 'blocked',
      'strangers-key': 'blocked',
      [`device-key:${home.setup.devices[0]?.id}`]: 'answered',
      websocket: 'upgraded',
      'edge-certificate': 'certificate-of-edge',
      'past-cloudflare': 'origin-refused',
      'past-cloudflare-with-key': 'origin-refused',
    });
    expect((await home.planNow(home.setup)).changes).toEqual([]);
    expect(home.world.counts().exposedRequests).toBe(0);

    expect(await home.carryOut(nothingOf(home.setup))).toMatchObject({ phase: 'done' });
    const after = home.world.snapshot();
    expect(after.zone.dnsRecords).toEqual(before.zone.dnsRecords);
    expect(after.zone.pullCertificates).toEqual([]);
    expect(after.zone.pullHostnames).toEqual([]);
    expect(after.zone.originCertificates).toMatchObject([{ revokedAt: expect.any(String) }]);
    expect(valuesOf(after)).toEqual(valuesOf(before));
    expect(after.account).toEqual(before.account);
  });

  it.each([
    'POST hostnames/certificates',
    'POST certificates',
    'PUT origin_tls_client_auth/hostnames',
    'POST dns_records',
  ])('ends the same way when the answer to %s is lost, before its effect or after it', async (call) => {
    for (const moment of ['before', 'after'] as const) {
      const home = await aHomeAtAnAddress();
      home.world.cloudflare.faults.add(aFault(call, moment, { kind: 'reset' }));
      expect(await home.carryOut(home.setup)).toMatchObject({ phase: 'done', problem: null });
      const { zone } = home.world.snapshot();
      const made = [zone.originCertificates, zone.pullCertificates, zone.pullHostnames];
      expect(made.map(({ length }) => length)).toEqual([1, 1, 1]);
      expect((await home.planNow(home.setup)).changes).toEqual([]);
    }
  });

  it('knows its record again after a program at home wrote it anew without its comment', async () => {
    const home = await aHomeAtAnAddress();
    await home.carryOut(home.setup);
    const { world } = home;
    const records = world.cloudflare.cloud.state.zones.get(world.zone.id)?.dnsRecords ?? new Map();
    const ours = [...records.values()].find(({ content }) => content === address);
    const written = await fetch(`${world.apiUrl}/zones/${world.zone.id}/dns_records/${ours?.id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'A', name: ours?.name, content: '198.51.100.9', proxied: true }),
    });
    expect(written.status).toBe(200);
    expect(await home.carryOut(home.setup)).toMatchObject({ phase: 'done', problem: null });
    expect(records.get(ours?.id)).toMatchObject({ content: '198.51.100.9', comment: null });
    await home.carryOut(nothingOf(home.setup));
    expect(records.has(ours?.id)).toBe(false);
  });

  it('makes the same certificates for the same keys', async () => {
    const { io, setup } = await aHomeAtAnAddress();
    const [first, second] = [
      await io.keys.pullCertificate(pullNames(setup)),
      await io.keys.pullCertificate(pullNames(setup)),
    ];
    expect(second).toEqual(first);
    const [leaf, authority] = [
      new X509Certificate(first.certificatePem),
      new X509Certificate(first.authorityPem),
    ];
    expect(leaf.checkIssued(authority) && leaf.verify(authority.publicKey)).toBe(true);
    expect([leaf.ca, authority.ca]).toEqual([false, true]);
  });

  it('is recognised from Cloudflare alone, and carrying that out changes nothing', async () => {
    const home = await aHomeAtAnAddress();
    await home.carryOut(home.setup);
    const [found] = await recognise(home.setup.zone, home.io);
    expect(found?.reach).toEqual(home.setup.reach);
    expect(found && (await home.planNow(found)).changes).toEqual([]);
  });

  it('is recognised with a name that only exceptions use, which no key opens then', async () => {
    const home = await aHomeAtAnAddress();
    const [service] = home.setup.services;
    if (!service) throw new Error('expected a service');
    const hostname = 'assistant.linden.house';
    const exception: Exception = {
      id: 'a1b2c3',
      purpose: { kind: 'alexa' },
      at: { kind: 'own-hostname', hostname },
      reach: { kind: 'exact', paths: ['/api/alexa/smart_home', '/auth/token'] },
      methods: ['POST'],
      from: { networks: [], asns: [], countries: [] },
      program: null,
      until: null,
    };
    const services = [service, { ...service, hostname, openTo: [] }];
    const policy = { ...home.setup.policy, exceptions: [exception] };
    expect(await home.carryOut({ ...home.setup, services, policy })).toMatchObject({ problem: null });
    const [found] = await recognise(home.setup.zone, home.io);
    expect(found?.services.map((each) => [each.hostname, each.openTo])).toEqual([
      [service.hostname, 'every-device'],
      [hostname, []],
    ]);
    expect(found?.policy.exceptions).toMatchObject([{ at: exception.at, reach: exception.reach }]);
  });
});

async function recognise(...where: Parameters<typeof recogniseSetups>): Promise<readonly Setup[]> {
  return (await recogniseSetups(...where)).map(({ setup }) => setup);
}
