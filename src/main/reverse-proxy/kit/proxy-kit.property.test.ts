import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Hostname } from '../../../contract/proxy.ts';
import { aHomeInTest, type HomeInTest } from '../testing/a-wish.ts';
import { anyWish } from '../testing/any-wish.ts';
import { HomeOrigin, type ProxyWish } from '../wish.ts';
import { proxyKit } from './proxy-kit.ts';
import { quoteCaddy, quoteNginx, quoteShell } from './quote.ts';

let home: HomeInTest;
beforeAll(async () => {
  home = await aHomeInTest();
});

const withNames = (wish: ProxyWish, name: (index: number) => string): ProxyWish => ({
  ...wish,
  devices: wish.devices.map((device, index) => ({ ...device, name: name(index) })),
});

it('a name changes nothing but comments, whatever is in it', () => {
  fc.assert(
    fc.property(anyWish(home), (wish) => {
      const plain = withNames(wish, (index) => `Phone ${index}`);
      const meaning = (kit: ReturnType<typeof proxyKit>) =>
        kit.map(({ name, text }) => [
          name,
          text
            .split('\n')
            .filter((line) => !/^\s*#/.test(line))
            .join('\n'),
        ]);
      expect(meaning(proxyKit(wish, 'en'))).toEqual(meaning(proxyKit(plain, 'en')));
    }),
  );
});

it('no private key is in a kit but the proxy’s own, alone in its file', () => {
  fc.assert(
    fc.property(anyWish(home), fc.boolean(), (wish, isOwn) => {
      const files = { certificateFile: '/etc/ssl/fullchain.pem', keyFile: '/etc/ssl/privkey.pem' };
      const kit = proxyKit(isOwn ? wish : { ...wish, server: { from: 'lets-encrypt', ...files } }, 'en');
      const secret = kit.filter(({ text }) => /PRIVATE KEY/.test(text));
      expect(secret.map(({ name }) => name)).toEqual(isOwn ? ['proxy.key'] : []);
      for (const { text, holds } of secret) {
        expect(holds).toBe('private-key');
        expect(text.match(/-----BEGIN/g)).toHaveLength(1);
        expect(wish.server.from === 'own-ca' && text === wish.server.privateKeyPem).toBe(true);
      }
    }),
  );
});

it('YAML says what was wished and nothing else', () => {
  fc.assert(
    fc.property(anyWish(home), (wish) => {
      const file = (name: string) =>
        proxyKit({ ...wish, program: 'traefik' }, 'en').find((one) => one.name === name);
      const routes: unknown = parse(file('traefik-routes.yml')?.text ?? '');
      expect(routes).toMatchObject({
        http: {
          routers: { home: { rule: `Host(\`${wish.hostname}\`)` } },
          services: { home: { loadBalancer: { servers: [{ url: wish.home }] } } },
        },
        tls: {
          options: {
            default: { sniStrict: true, clientAuth: { clientAuthType: 'RequireAndVerifyClientCert' } },
          },
        },
      });
      const trusted: unknown = parse(file('configuration.yaml')?.text ?? '');
      expect(trusted).toEqual({ http: { use_x_forwarded_for: true, trusted_proxies: [...wish.seenFrom] } });
    }),
  );
});

it('a hostname that is taken has no sign in it that means something to a program', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii' })), (text) => {
      const spoiled = `home.${text}example.com`;
      if (Hostname.safeParse(spoiled).success) expect(spoiled).toMatch(/^[a-z0-9.-]+$/);
      const url = HomeOrigin.safeParse(`http://${text}:8123`);
      if (url.success) expect(url.data).toMatch(/^http:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  'https://192.168.1.10:8123',
  'http://192.168.1.10:8123/lovelace',
  'http://user:word@192.168.1.10',
  'http://192.168.1.10:8123/?a=b',
  'file:///etc/passwd',
])('Home Assistant is not taken to be at %s', (url) => {
  expect(HomeOrigin.safeParse(url).success).toBe(false);
});

it('a value is refused, or stands between its quotes with no sign that could end it or begin a variable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const quote of [quoteNginx, quoteCaddy]) {
        const quoted = tryTo(() => quote(text));
        if (quoted !== undefined) expect(quoted.slice(1, -1)).toMatch(/^[^"\\${}\r\n`'#]*$/);
      }
      const shell = tryTo(() => quoteShell(text));
      // Outside of single quotes there is nothing but escaped ones (POSIX, XCU 2.2).
      if (shell !== undefined) expect(shell.replaceAll("'\\''", '').slice(1, -1)).not.toContain("'");
    }),
    { numRuns: 2000 },
  );
});

function tryTo(quote: () => string): string | undefined {
  try {
    return quote();
  } catch {
    return undefined;
  }
}
