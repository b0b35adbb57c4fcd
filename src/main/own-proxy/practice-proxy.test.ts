import { beforeAll, describe, expect, it } from 'vitest';
import { publicAddress } from '../../practice/net/public-address.ts';
import { phoneAddress } from '../../practice/proxy/proxies.ts';
import { checkProxy } from '../reverse-proxy/check-proxy.ts';
import { aHomeInTest, type HomeInTest } from '../reverse-proxy/testing/a-wish.ts';
import { aRunningProxy, proxyInTest } from './testing/a-running-proxy.ts';

const now = () => new Date();
const { address, ports } = proxyInTest;
let home: HomeInTest;
beforeAll(async () => {
  home = await aHomeInTest(now);
});

async function aProxy(lock?: 'left-out') {
  const { world, authorityPem } = await aRunningProxy(home, lock);
  const reach = async (at: string, port: number) => world.proxies.find(at, port) ?? null;
  const target = {
    ...{ hostname: home.address, address, ports },
    trust: { kind: 'own-ca', authorityPem },
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
