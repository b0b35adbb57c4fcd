import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { usualProxy } from '../../contract/proxy.ts';
import { publicAddress } from '../../practice/net/public-address.ts';
import { phoneAddress } from '../../practice/proxy/proxies.ts';
import { startPracticeWorld } from '../../practice/world.ts';
import { checkProxy } from '../reverse-proxy/check-proxy.ts';
import { listDevices } from '../reverse-proxy/kit/listed-devices.ts';
import { aHomeInTest, type HomeInTest } from '../reverse-proxy/testing/a-wish.ts';

const now = () => new Date();
const { address, ports } = usualProxy('192.168.1.20');
let home: HomeInTest;
beforeAll(async () => {
  home = await aHomeInTest(now);
});

async function aProxy(lock: 'as-in-the-kit' | 'left-out' = 'as-in-the-kit') {
  const world = await startPracticeWorld({ home: { trustedProxies: [`${address}/32`] } });
  onTestFinished(() => world.stop());
  const wish = home.wish();
  const { server, trust } = wish;
  if (server.from !== 'own-ca') throw new Error('it has a certificate of its own');
  await world.proxies.run(
    {
      ...{ hostname: home.address, address, ports, peer: address, lock, home: world.home.url },
      server: { certificate: server.certificatePem, privateKey: server.privateKeyPem },
      deviceAuthority: trust.authorityPem,
      revocationList: trust.revocationListPem,
      allowed: listDevices(wish).map(({ sha256 }) => sha256),
    },
    world.home,
  );
  const reach = async (at: string, port: number) => world.proxies.find(at, port) ?? null;
  const target = {
    ...{ hostname: home.address, address, ports },
    trust: { kind: 'own-ca', authorityPem: server.authorityPem },
  } as const;
  const check = () => checkProxy(target, { device: home.on.key, switchedOff: home.off.key }, { now, reach });
  return { world, check };
}

describe('a proxy with the files of a kit', () => {
  it('does what the kit says: it opens for a listed key and for nothing else', async () => {
    const { world, check } = await aProxy();
    const checks = await check();
    expect(checks.filter(({ verdict }) => verdict !== 'good')).toEqual([]);
    expect(checks).toHaveLength(7);
    expect(world.counts().exposedRequests).toBe(0);
  });

  it('whose person forgot the part about keys lets everybody in, and each of them is counted', async () => {
    const { world, check } = await aProxy('left-out');
    const bad = (await check()).filter(({ verdict }) => verdict === 'bad').map(({ visit }) => visit);
    expect(bad).toEqual(['no-key', 'strangers-key', 'switched-off-key']);
    expect(world.counts().exposedRequests).toBe(3);
  });
});

describe('the network this computer is in', () => {
  it('decides what it finds, and by which address it is seen', async () => {
    const { world } = await aProxy();
    const { proxies } = world;
    expect(proxies.seenAs()).toBe(publicAddress);
    expect(proxies.find(address, ports.http)).toBeDefined();
    expect(proxies.find(publicAddress, ports.http)).toBeUndefined();
    proxies.changeNetwork('phone');
    expect(proxies.seenAs()).toBe(phoneAddress);
    expect(proxies.find(address, ports.https)).toBeUndefined();
    expect(proxies.find(publicAddress, ports.https)).toBeDefined();
    expect(proxies.addressOf(home.address.toUpperCase())).toBe(publicAddress);
    expect(proxies.addressOf('another.example.org')).toBeUndefined();
  });
});
