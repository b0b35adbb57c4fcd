import { describe, expect, it } from 'vitest';
import { type ProxyAnswer, usualProxy } from '../../contract/proxy.ts';
import type { Device } from '../../contract/setup.ts';
import { anAuthority } from '../reverse-proxy/testing/an-authority.ts';
import { devicesNamed } from '../testing/practice-app.ts';
import { issueKeys, renewSwitchedOff } from './issue-keys.ts';
import { kitWish } from './kit-wish.ts';

const address = 'linden.duckdns.org';
const home = { url: 'http://homeassistant.local:8123', name: 'Home', version: null };
const numbered = { ...home, reachedAt: 'http://192.168.1.10:8123' };

async function aWish(
  {
    devices = devicesNamed('Phone'),
    ...more
  }: { readonly devices?: readonly Device[] } & {
    readonly home?: typeof numbered;
    readonly proxy?: Partial<ProxyAnswer>;
  } = {},
  own = anAuthority(),
) {
  await issueKeys(devices, { authority: own.authority, keys: own.deviceKeys });
  return kitWish({
    ...{ address, devices, home: more.home ?? numbered },
    proxy: { ...usualProxy('192.168.1.20'), ...more.proxy },
    issued: own.authority.issued(),
    trust: await own.authority.forProxy(),
    server: await own.authority.serverCertificate(address),
  });
}

describe('what the kit is made from', () => {
  it('names Home Assistant by a number, and as who it sees the proxy', async () => {
    const elsewhere = await aWish();
    expect([elsewhere.home, elsewhere.seenFrom]).toEqual(['http://192.168.1.10:8123', ['192.168.1.20/32']]);
    const beside = await aWish({ proxy: { runs: 'beside-home-assistant' } });
    expect([beside.home, beside.seenFrom]).toEqual(['http://127.0.0.1:8123', ['127.0.0.1/32', '::1/128']]);
  });

  it('is refused where Home Assistant speaks TLS itself', async () => {
    const making = aWish({ home: { ...numbered, reachedAt: 'https://192.168.1.10:8123' } });
    await expect(making).rejects.toMatchObject({ code: 'PROXY_HOME_NOT_PLAIN' });
  });

  it('has both keys of a device whose old one still opens, and no key that was switched off as one that opens', async () => {
    const own = anAuthority();
    const [phone, tablet] = devicesNamed('Phone', 'Tablet');
    if (!phone || !tablet) throw new Error('two devices were asked for');
    await aWish({ devices: [phone, tablet] }, own);
    const devices: readonly Device[] = [
      { ...phone, renewal: { generation: 2, previous: 'works' } },
      { ...tablet, state: 'off' },
    ];
    const wish = await aWish({ devices }, own);
    expect(wish.devices.map(({ name, state }) => [name, state])).toEqual([
      ['Phone', 'on'],
      ['Phone', 'on'],
      ['Tablet', 'off'],
    ]);
    const off = own.authority.issued().filter(({ switchedOffAt }) => switchedOffAt !== null);
    expect(off.map(({ keyId }) => keyId)).toEqual([tablet.id, 'test-0']);
  });

  it('takes what comes from Let’s Encrypt as it was said', async () => {
    const server = { from: 'lets-encrypt', certificateFile: '/etc/a.pem', keyFile: '/etc/b.pem' } as const;
    expect((await aWish({ proxy: { server } })).server).toEqual(server);
  });
});

describe('a device that is on, whose key was switched off', () => {
  it('gets the next one, and those beside it keep theirs', async () => {
    const own = anAuthority();
    const devices = devicesNamed('Phone', 'Tablet');
    await issueKeys(devices, { authority: own.authority, keys: own.deviceKeys });
    expect(renewSwitchedOff(devices, own.authority.issued())).toBe(devices);
    await own.authority.switchOff('000002');
    const [phone, tablet] = renewSwitchedOff(devices, own.authority.issued());
    expect(phone).toBe(devices[0]);
    expect(tablet?.renewal).toEqual({ generation: 2, previous: 'off' });
  });
});
