import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import { Bonjour } from 'bonjour-service';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aClock } from '../../clock/testing/a-clock.ts';
import type { Announced } from './announced.ts';
import { createListen, openBrowser } from './multicast.ts';

/** A free UDP port, so that no test hears the real network or another test. */
async function aPort(): Promise<number> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, resolve));
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(resolve));
  return port;
}

/** The library passes its options on to multicast-dns, which knows these; its own type names another set. */
function onPort(port: number) {
  return { port, bind: '0.0.0.0' } as ConstructorParameters<typeof Bonjour>[0];
}

describe('multicast', () => {
  // Where this machine has no network, or none with multicast, only the packets can be looked at (announced.test.ts).
  it('lets a home be heard that announces itself', async ({ skip }) => {
    const port = await aPort();
    const home = new Bonjour(onPort(port));
    onTestFinished(() => home.destroy());
    const txt = { location_name: 'Linden home', uuid: 'abc', version: '2026.11.1' };
    const witness = new Promise((resolve) => {
      const other = new Bonjour(onPort(port));
      onTestFinished(() => other.destroy());
      other.find({ type: 'home-assistant' }, resolve);
      AbortSignal.timeout(3000).addEventListener('abort', () => resolve(undefined));
    });
    const heard: Announced[] = [];
    const ear = openBrowser({ interfaces: networkInterfaces, port }, (announced) => heard.push(announced));
    onTestFinished(() => ear.close());
    home.publish({
      name: 'Linden',
      type: 'home-assistant',
      port: 8123,
      host: 'abc.local',
      probe: false,
      txt,
    });
    if ((await witness) === undefined) return skip('there is no multicast on this machine');
    ear.askAgain();
    await expect
      .poll(() => heard[0])
      .toMatchObject({ name: 'Linden home', uuid: 'abc', port: 8123, state: 'there' });
  });

  it('is silent where there is no network', async () => {
    const clock = aClock();
    const hearing = createListen({ clock, interfaces: () => ({}) })();
    await clock.pass(1000);
    await clock.pass(1500);
    expect(await hearing).toEqual([]);
  });

  it.each([
    ['an address that is not ours', '203.0.113.77'],
    ['no address', 'nowhere'],
  ])('is silent at %s', async (_what, address) => {
    const clock = aClock();
    const interfaces = () => ({
      gone: [{ address, family: 'IPv4' as const, internal: false, netmask: '', mac: '', cidr: null }],
    });
    const hearing = createListen({ clock, interfaces, port: await aPort() })();
    await clock.pass(1000);
    await clock.pass(1500);
    expect(await hearing).toEqual([]);
  });

  it('is silent where the port may not be shared, and leaves nothing open', async () => {
    const taken = createSocket({ type: 'udp4', reuseAddr: false });
    await new Promise<void>((resolve) => taken.bind(0, resolve));
    const clock = aClock();
    const hearing = createListen({ clock, port: taken.address().port })();
    await clock.pass(1000);
    await clock.pass(1500);
    expect(await hearing).toEqual([]);
    await new Promise<void>((resolve) => taken.close(resolve));
  });
});
