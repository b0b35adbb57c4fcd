import { beforeAll, describe, expect, it } from 'vitest';
import { proxyPrograms, publicRecordKinds } from '../../../contract/proxy.ts';
import { aHomeInTest, type HomeInTest } from '../testing/a-wish.ts';
import { listDevices } from './listed-devices.ts';
import { proxyKit } from './proxy-kit.ts';
import { listAllowedDevices } from './traefik.ts';

let home: HomeInTest;
let stranger: HomeInTest;
beforeAll(async () => {
  [home, stranger] = await Promise.all([aHomeInTest(), aHomeInTest()]);
});

const textOf = (kit: ReturnType<typeof proxyKit>, name: string) =>
  kit.find((file) => file.name === name)?.text ?? '';

describe('who is let in', () => {
  it('is who is on, and not who is off', () => {
    expect(listDevices(home.wish()).map(({ name }) => name)).toEqual(["Anna's phone"]);
  });

  it('is nobody whose certificate is off under another name', () => {
    const { certificatePem } = home.on;
    const devices = [
      { name: 'Phone', state: 'on' as const, certificatePem },
      { name: 'The same phone', state: 'off' as const, certificatePem },
    ];
    expect(listDevices(home.wish({ devices }))).toEqual([]);
  });

  it('is never a certificate of another authority, or one that could sign others', () => {
    const foreign = stranger.on.certificatePem;
    const own = home.wish().trust.authorityPem;
    for (const certificatePem of [foreign, own]) {
      const wish = home.wish({ devices: [{ name: 'X', state: 'on', certificatePem }] });
      expect(() => proxyKit(wish, 'en')).toThrow('certificate-unsupported');
    }
  });

  it('is for Traefik the device’s own certificate, and not the authority, which would let in every key it signed', () => {
    const allowed = listAllowedDevices(home.wish());
    expect(allowed).toContain(home.on.certificatePem.trim());
    expect(allowed).not.toContain(home.off.certificatePem.trim());
    expect(allowed).not.toContain(home.wish().trust.authorityPem.trim());
  });

  it('is nobody where every key is off', () => {
    const caddyfile = textOf(proxyKit(home.wish({ program: 'caddy', devices: [] }), 'en'), 'Caddyfile');
    expect(caddyfile).not.toContain('reverse_proxy');
    expect(caddyfile).toContain('respond 403');
  });
});

it('the README counts keys, also where one is on the list twice', () => {
  const { certificatePem } = home.on;
  const twice = ['Phone', 'The same phone'].map((name) => ({ name, state: 'on' as const, certificatePem }));
  const readme = textOf(proxyKit(home.wish({ devices: twice }), 'en'), 'README.txt');
  expect(readme).toContain('Keys that open: 1. Keys that are switched off: 0.');
});

it.each(proxyPrograms)('the kit for %s says of every file in it what it is', (program) => {
  const kit = proxyKit(home.wish({ program }), 'en');
  const readme = textOf(kit, 'README.txt');
  for (const { name } of kit.filter((file) => file.name !== 'README.txt')) {
    expect(readme).toMatch(new RegExp(`^- ${name.replaceAll('.', '\\.')}: \\S`, 'm'));
  }
  expect(readme).not.toMatch(/\b(?:just|simply|easy|please)\b|!/i);
});

it.each(publicRecordKinds)(
  'no token is written down, printed or passed on a command line: %s',
  (publicRecord) => {
    const kit = proxyKit(home.wish({ publicRecord }), 'en');
    const script = textOf(kit, 'update-address.sh');
    expect(script).not.toMatch(/curl[^|]*\$token/);
    expect(kit.some(({ name }) => name.endsWith('.token'))).toBe(false);
  },
);

it('with a certificate from outside no key leaves at all, and nothing has to be trusted on the devices', () => {
  const server = {
    from: 'lets-encrypt' as const,
    certificateFile: '/etc/letsencrypt/live/home.example.com/fullchain.pem',
    keyFile: '/etc/letsencrypt/live/home.example.com/privkey.pem',
  };
  const kit = proxyKit(home.wish({ server }), 'en');
  expect(kit.map(({ name }) => name)).not.toContain('trust-this-home.crt');
  expect(kit.every(({ holds }) => holds === 'public')).toBe(true);
  expect(textOf(kit, 'nginx.conf')).toContain(`ssl_certificate_key "${server.keyFile}";`);
  expect(textOf(kit, 'lets-encrypt.sh')).toContain('--dns "$dns"');
});
