import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aClock } from '../clock/testing/a-clock.ts';
import { findRouters } from './find-routers.ts';

const anInterface = (address: string) => [
  {
    ...{ address, family: 'IPv4' as const, internal: false, netmask: '255.0.0.0', mac: '' },
    cidr: `${address}/8`,
  },
];
const interfaces = (address: string) => () => ({ en0: anInterface(address) });

/** A router on this computer, which takes its questions at a port of its own. */
async function aRouter(location: string) {
  const socket = createSocket('udp4');
  onTestFinished(() => void socket.close());
  const asked: string[] = [];
  const askers = new Set<string>();
  const heard = new Promise<void>((resolve) => {
    socket.on('message', (question, from) => {
      asked.push(question.toString());
      askers.add(from.address);
      const answer = `HTTP/1.1 200 OK\r\nLOCATION: ${location}\r\nST: upnp\r\n\r\n`;
      socket.send(answer, from.port, from.address, () => {
        if (asked.length === 4) resolve();
      });
    });
  });
  await once(socket.bind(0, '127.0.0.1'), 'listening');
  return { asked, askers, heard, at: { group: '127.0.0.1', port: socket.address().port } };
}

describe('a search for routers', () => {
  it('asks each network for both versions, twice, and hears who answers', async () => {
    const router = await aRouter('http://127.0.0.1:49152/rootDesc.xml');
    const clock = aClock();
    const finding = findRouters({
      clock,
      interfaces: interfaces('127.0.0.1'),
      asked: router.at,
      isHomeAddress: () => true,
    });
    await expect.poll(() => router.asked.length).toBe(2);
    await clock.pass(300);
    await router.heard;
    // The answers lie in this process's own sockets by now.
    await new Promise((resolve) => setImmediate(resolve));
    await clock.pass(1200);
    expect((await finding).map(({ description }) => description.href)).toEqual([
      'http://127.0.0.1:49152/rootDesc.xml',
    ]);
    expect(router.asked[0]).toContain('M-SEARCH * HTTP/1.1\r\n');
    expect(router.asked[0]).toContain('ssdp:discover');
    expect(router.asked[1]).toContain('InternetGatewayDevice:2');
  });

  it('asks in no network of the internet', async () => {
    const router = await aRouter('http://127.0.0.1:49152/rootDesc.xml');
    const clock = aClock();
    const finding = findRouters({
      clock,
      interfaces: () => ({ wan: anInterface('127.0.0.2'), en0: anInterface('127.0.0.1') }),
      asked: router.at,
      isHomeAddress: (address) => address === '127.0.0.1',
    });
    await expect.poll(() => router.asked.length).toBe(2);
    await clock.pass(300);
    await router.heard;
    await clock.pass(1200);
    await finding;
    expect([...router.askers]).toEqual(['127.0.0.1']);
  });

  it('hears nothing without a network, or at an address that is not ours', async () => {
    for (const each of [() => ({}), interfaces('203.0.113.77')]) {
      const clock = aClock();
      const finding = findRouters({ clock, interfaces: each });
      await clock.pass(300);
      await clock.pass(1200);
      expect(await finding).toEqual([]);
    }
  });
});
