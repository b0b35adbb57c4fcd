import { onTestFinished } from 'vitest';
import { usualProxy } from '../../../contract/proxy.ts';
import { startPracticeWorld } from '../../../practice/world.ts';
import { listDevices } from '../../reverse-proxy/kit/listed-devices.ts';
import type { HomeInTest } from '../../reverse-proxy/testing/a-wish.ts';

export const proxyInTest = usualProxy('192.168.1.20');

/** Used by tests only: a practice world in which the home's own proxy runs with the files of its kit, or without their lock. */
export async function aRunningProxy(home: HomeInTest, lock: 'as-in-the-kit' | 'left-out' = 'as-in-the-kit') {
  const { address, ports } = proxyInTest;
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
  return { world, authorityPem: server.authorityPem };
}
