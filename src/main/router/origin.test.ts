import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OriginStatus } from '../../contract/origin.ts';
import type { PublicAddress } from '../../contract/setup.ts';
import {
  answerEverything,
  aPracticeApp,
  build,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

const reach: PublicAddress = {
  by: 'public-address',
  addresses: { ipv4: '192.0.2.10' },
  port: 443,
  originCertificate: 'origin-ca',
};

async function aHomeWithoutATunnel(own: Partial<PublicAddress> = {}): Promise<PracticeApp> {
  const practice = await aPracticeApp();
  await answerEverything(practice);
  await practice.calls.origin.reachBy({ reach: { ...reach, ...own } });
  await practice.calls.origin.placeProxy({ at: '192.168.1.40' });
  return practice;
}

/** The first picture that is as it should be; the stream ends with it. */
async function seen({ calls }: PracticeApp, isIt: (status: OriginStatus) => boolean): Promise<OriginStatus> {
  const stop = new AbortController();
  for await (const status of await calls.origin.watch(undefined, { signal: stop.signal })) {
    if (!isIt(status)) continue;
    stop.abort();
    return status;
  }
  throw new Error('The way was never seen so.');
}

describe('a home without a tunnel', () => {
  it('is offered the address by which this computer is seen, and takes none that nobody can reach', async () => {
    const { calls } = await aHomeWithoutATunnel();
    expect(await calls.origin.seenAddresses()).toEqual({ ipv4: '192.0.2.10', ipv6: null });
    for (const ipv4 of ['192.168.1.10', '100.64.3.4', '8.8.8.8']) {
      const refused = calls.origin.reachBy({ reach: { ...reach, addresses: { ipv4 } } });
      expect(await definedErrorOf(refused)).toMatchObject({ code: 'PUBLIC_ADDRESS_UNFIT' });
    }
    expect((await journeyOf({ calls })).answers.reach).toEqual(reach);
  });

  it('is built without anything of a tunnel, the lock before the door', async () => {
    const { calls } = await aHomeWithoutATunnel();
    const { changes, blockers } = await calls.build.plan();
    expect(blockers).toEqual([]);
    const kinds = changes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('tunnel'))).toEqual([]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'origin-certificate.issue',
        'origin-pull-certificate.upload',
        'origin-pull.set',
        'dns-record.create',
      ]),
    );
    const door = changes.find(({ kind }) => kind === 'dns-record.create');
    const lock = changes.find(({ kind }) => kind === 'lock-rule.create');
    expect(door?.needs).toContain(lock?.id);
    const protection = await calls.protection.look();
    expect(protection.find(({ setting }) => setting === 'ssl')).toMatchObject({ after: 'strict' });
  });

  it('is walked from the plan to every lock, and leaves nothing when it goes', async () => {
    const practice = await aHomeWithoutATunnel();
    const { calls, world } = practice;
    const before = world.snapshot();
    expect(await build(practice)).toMatchObject({ phase: 'done', problem: null });
    expect(await seen(practice, ({ saw }) => saw !== null)).toMatchObject({
      address: 'leads',
      by: 'visit',
      saw: 'origin-unreachable',
    });
    expect((await journeyOf(practice)).answers.connected).toBeUndefined();

    expect(await calls.origin.playHome({ part: 'proxy' })).toMatchObject({ address: 'leads' });
    expect(await seen(practice, ({ saw }) => saw === 'home-refuses-proxy')).toBeDefined();
    expect((await journeyOf(practice)).answers.connected).toBeDefined();
    await calls.origin.playHome({ part: 'trust' });
    expect(await seen(practice, ({ saw }) => saw === 'answered')).toMatchObject({ by: 'visit' });

    const { checks, exposedRequests } = await calls.checks.run();
    expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(checks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['edge-certificate', 'past-cloudflare', 'past-cloudflare-with-key']),
    );
    expect(exposedRequests).toBe(0);

    await calls.journey.wantRemoval({ removal: 'wanted' });
    expect(await build(practice)).toMatchObject({ phase: 'done', problem: null });
    const after = world.snapshot();
    expect(after.zone.dnsRecords).toEqual(before.zone.dnsRecords);
    expect([after.zone.pullCertificates, after.zone.pullHostnames]).toEqual([[], []]);
    expect((await journeyOf(practice)).answers.reach).toBeUndefined();
  });

  it('is told by a knock where no key can be shown from here', async () => {
    const practice = await aHomeWithoutATunnel();
    await build(practice);
    const knock = await practice.calls.origin.playHome({ part: 'proxy' });
    expect(knock).toEqual({ address: 'leads', by: 'knock', saw: 'origin-refused' });
  });

  it('with a certificate of somebody else is played with one that everybody believes', async () => {
    const practice = await aHomeWithoutATunnel({ originCertificate: 'own' });
    await build(practice);
    await practice.calls.origin.playHome({ part: 'proxy' });
    await practice.calls.origin.playHome({ part: 'trust' });
    expect(await seen(practice, ({ saw }) => saw === 'answered')).toBeDefined();
  });

  it('is known again on another computer, and what was built there changes nothing', async () => {
    const first = await aHomeWithoutATunnel();
    await build(first);
    const other = await aPracticeApp({ sharedWorld: first.world });
    await other.calls.journey.begin({ mode: 'practice' });
    await other.calls.cloudflare.connectPractice();
    await other.calls.cloudflare.chooseDomain({ zoneId: first.world.zone.id });
    const [found] = await other.calls.cloudflare.findSetups();
    const journey = await other.calls.journey.goOnWith({ setupId: found?.setupId ?? '' });
    expect(journey.answers.reach).toEqual(reach);
    expect((await other.calls.build.plan()).changes).toEqual([]);
    expect(await definedErrorOf(other.calls.origin.saveKit({ program: 'nginx' }))).toMatchObject({
      code: 'KEY_MISSING',
    });
  });
});

describe('the kit', () => {
  it('has the configuration with Cloudflare’s networks, both certificates, and the key in a file alone', async () => {
    const practice = await aHomeWithoutATunnel();
    await build(practice);
    expect(await practice.calls.origin.saveKit({ program: 'nginx' })).toMatchObject({ by: 'saved' });
    const files = new Map(practice.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]));
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['nginx.conf', 'compose.yaml', 'origin.pem', 'origin.key', 'README.txt']),
    );
    expect(files.get('nginx.conf')).toContain('ssl_verify_client on;');
    expect(files.get('nginx.conf')).toContain('allow 192.0.2.0/24;');
    const certificate = new X509Certificate(files.get('origin.pem') ?? '');
    expect(certificate.checkHost('ha.linden.house')).toBe('ha.linden.house');
    expect(new X509Certificate(files.get('pull-authority.pem') ?? '').ca).toBe(true);
    const shown = JSON.stringify(await practice.calls.origin.kit());
    const withKey = [...files].filter(([, text]) => text.includes('PRIVATE KEY')).map(([name]) => name);
    expect(withKey).toEqual(['origin.key']);
    expect(shown).not.toContain('PRIVATE KEY');
  });

  it('names the proxy’s own address as the one to lead the port to and to trust', async () => {
    const { calls } = await aHomeWithoutATunnel();
    const kit = await calls.origin.kit();
    expect(kit).toMatchObject({ proxyAt: '192.168.1.40', trustedProxies: ['192.168.1.40/32'] });
    expect(kit.routers.map(({ router }) => router).toSorted()).toEqual([
      'fritzbox',
      'openwrt',
      'opnsense',
      'pfsense',
      'unifi',
    ]);
  });

  it('is none of a home with a tunnel', async () => {
    const practice = await aPracticeApp();
    await answerEverything(practice);
    expect(await definedErrorOf(practice.calls.origin.kit())).toMatchObject({ code: 'ANSWERS_MISSING' });
  });
});
