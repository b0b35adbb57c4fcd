import { beforeAll, describe, expect, it } from 'vitest';
import { outlookOf } from '../../contract/proxy.ts';
import { publicAddress } from '../../practice/net/public-address.ts';
import { aHomeInTest, type HomeInTest } from '../reverse-proxy/testing/a-wish.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import { knockOutside } from './rounds.ts';
import { aRunningProxy, proxyInTest } from './testing/a-running-proxy.ts';

const now = () => new Date();
let home: HomeInTest;
beforeAll(async () => {
  home = await aHomeInTest(now);
});

interface Place {
  readonly seenAs: string;
  /** Where the internet says that the name leads. */
  readonly addresses: readonly string[];
  readonly network?: 'home' | 'phone';
}

/** A running proxy, and somebody who knocks at it from somewhere. */
async function knockFrom({ seenAs, addresses, network = 'phone' }: Place) {
  const { world, authorityPem } = await aRunningProxy(home);
  world.proxies.changeNetwork(network);
  return knockOutside(undefined, {
    ...{ hostname: home.address, proxy: proxyInTest, authorityPem, now },
    on: [{ deviceId: '000001', key: home.on.key }],
    off: [{ deviceId: '000002', key: home.off.key }],
    outside: {
      resolvers: { overHttps: [await aResolver(addresses)], lastResort: 'none' },
      ...{ httpsPort: 443, httpPort: 80 },
      findOrigin: async (at, port) => world.proxies.find(at, port) ?? null,
      trace: `data:,ip=${seenAs}`,
    },
  });
}

/** DNS over HTTPS that knows one name. */
async function aResolver(addresses: readonly string[]): Promise<string> {
  return anHttpServer(({ url = '' }, response) => {
    const isIpv6 = url.includes('AAAA');
    const data = addresses.filter((each) => each.includes(':') === isIpv6);
    const type = isIpv6 ? 28 : 1;
    response.end(JSON.stringify({ Status: 0, Answer: data.map((each) => ({ type, data: each })) }));
  });
}

const elsewhere = '198.51.100.9';
const ipv6 = '2001:db8::20';

describe('a round from outside', () => {
  it('is good where every address of the name was seen to hold', async () => {
    const end = await knockFrom({ seenAs: elsewhere, addresses: [publicAddress] });
    expect(outlookIn(end)).toBe('good');
  });

  it('is not good where one of the addresses could not be reached', async () => {
    for (const addresses of [
      [publicAddress, ipv6],
      ['192.0.2.99', publicAddress],
    ]) {
      expect(outlookIn(await knockFrom({ seenAs: elsewhere, addresses }))).toBe('unknown');
    }
  });

  it('counts for nothing where the proxy’s own address opens, by whichever address this computer is seen', async () => {
    const end = await knockFrom({ seenAs: elsewhere, addresses: [publicAddress], network: 'home' });
    expect(end).toEqual({ kind: 'not-tried', obstacle: 'still-at-home' });
  });

  it('counts for nothing where the name leads to where this computer is', async () => {
    const end = await knockFrom({ seenAs: publicAddress, addresses: [publicAddress] });
    expect(end).toEqual({ kind: 'not-tried', obstacle: 'still-at-home' });
  });

  it('waits for a check at home where the name leads to IPv6 alone', async () => {
    const end = await knockFrom({ seenAs: elsewhere, addresses: [ipv6] });
    expect(end).toEqual({ kind: 'not-tried', obstacle: 'home-not-known' });
  });
});

function outlookIn(end: Awaited<ReturnType<typeof knockFrom>>) {
  if (end.kind !== 'seen') return end.obstacle;
  return outlookOf({ phase: 'done', obstacle: null, checks: end.checks });
}
