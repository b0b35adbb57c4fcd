import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Home, startHome } from '../../practice/home/instance/home.ts';
import { runProgram } from '../keys/testing/installed-program.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import { needs, prepareOnce } from '../testing/needs.ts';
import { makeStrangersKey } from './certificates/strangers-key.ts';
import { checkProxy, type ProxyTarget } from './check-proxy.ts';
import { fileNames, type KitFile, publicFile } from './kit/kit-file.ts';
import { listAllowedDevices } from './kit/traefik.ts';
import { askProgram, type RealProgram, type RealProxy, startProxy } from './testing/a-real-proxy.ts';
import { aHomeInTest, type HomeInTest } from './testing/a-wish.ts';
import { anyWish } from './testing/any-wish.ts';
import { type Answer, identityOf, shakeHands, visitProxy } from './testing/visit-proxy.ts';

/** Certificates that the programs compare with the computer's clock. */
const now = () => new Date();
let own: HomeInTest;
beforeAll(async () => {
  own = await aHomeInTest(now);
});

const targetOf = ({ wish }: RealProxy): ProxyTarget => ({
  hostname: wish.hostname,
  address: '127.0.0.1',
  ports: wish.ports,
  trust: { kind: 'own-ca', authorityPem: wish.server.from === 'own-ca' ? wish.server.authorityPem : '' },
});

/** One that goes with its test. */
async function aProxy(...how: Parameters<typeof startProxy>): Promise<RealProxy> {
  const proxy = await startProxy(...how);
  onTestFinished(() => proxy.stop());
  return proxy;
}

const statusOf = (answer: Answer | string) => (typeof answer === 'string' ? answer : answer.status);

describe.each<RealProgram>(['nginx', 'caddy'])('a real %s with the kit', (program) => {
  let home: Home;
  let proxy: RealProxy;
  prepareOnce([program], async () => {
    home = await startHome({ trustedProxies: ['127.0.0.1/32'] });
    proxy = await startProxy(own, program, { home: home.url });
    return async () => {
      await proxy.stop();
      await home.stop();
    };
  });

  it('opens for a device, refuses strangers and switched-off keys, and answers to no other name', async () => {
    const checks = await checkProxy(
      targetOf(proxy),
      { device: own.on.key, switchedOff: own.off.key },
      { now },
    );
    expect(checks.map(({ visit, finding, verdict }) => [visit, finding, verdict])).toEqual([
      ['device-key', 'opened', 'good'],
      ['websocket', 'opened', 'good'],
      ['no-key', 'refused', 'good'],
      ['strangers-key', 'refused', 'good'],
      ['switched-off-key', 'refused', 'good'],
      ['plain-http', 'redirected', 'good'],
      ['other-name', 'refused', 'good'],
    ]);
  });

  it('lets nobody else reach the home, whatever they try', async () => {
    const before = home.requests();
    const stranger = await makeStrangersKey(now());
    const visits = [undefined, stranger, own.off.key].flatMap((key) =>
      ['/manifest.json', '/api/webhook/abc', '//', '/%2e%2e/', '/auth/token'].map((path) => ({
        ...(key ? { key } : {}),
        path,
      })),
    );
    for (const visit of visits) {
      const status = statusOf(await visitProxy(proxy, visit));
      expect(status === 400 || status === 403 || typeof status === 'string').toBe(true);
    }
    expect(home.requests()).toBe(before);
  });

  it('answers the right name in the handshake and another one in the request with nothing of the home', async () => {
    const before = home.requests();
    const answer = await visitProxy(proxy, { key: own.on.key, headers: { host: 'other.example.org' } });
    expect(statusOf(answer)).not.toBe(200);
    expect(home.requests()).toBe(before);
  });

  it('speaks TLS 1.2 and 1.3, and nothing older', async () => {
    const old = { ciphers: 'DEFAULT@SECLEVEL=0', ...identityOf(own.on.key) };
    const with1 = (version: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3') =>
      shakeHands(proxy, { ...old, minVersion: version, maxVersion: version });
    expect(await with1('TLSv1.3')).toBe('TLSv1.3');
    expect(await with1('TLSv1.2')).toBe('TLSv1.2');
    expect(await with1('TLSv1.1')).toMatch(/PROTOCOL_VERSION|EPROTO|ECONNRESET|VERSION/);
  });

  it('sends browsers to HTTPS for a year', async () => {
    const answer = await visitProxy(proxy, { key: own.on.key });
    expect(answer).toMatchObject({ headers: { 'strict-transport-security': 'max-age=31536000' } });
    const { http } = proxy.wish.ports;
    const plain = await fetch(`http://127.0.0.1:${http}/a?b=c`, { redirect: 'manual' }).catch(
      () => undefined,
    );
    // Under no name of the home's there is not even the redirect.
    expect(plain?.headers.get('location') ?? null).toBeNull();
  });

  it('tells Home Assistant who the visitor is itself, and passes on nothing that a visitor made up', async () => {
    const seen = await anHttpServer((request, response) => {
      request.resume().on('end', () => response.end(JSON.stringify(request.headers)));
    });
    const echo = await aProxy(own, program, { home: seen });
    const forged = {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=203.0.113.9',
      'x-real-ip': '203.0.113.9',
      'client-cert': ':AAAA:',
      'x-forwarded-client-cert': 'Hash=00',
      'x-ssl-client-verify': 'SUCCESS',
    };
    const answer = await visitProxy(echo, { key: own.on.key, headers: forged });
    const headers: unknown = JSON.parse(typeof answer === 'string' ? '{}' : answer.body);
    const address = `${echo.wish.hostname}:${echo.wish.ports.https}`;
    expect(headers).toMatchObject({
      host: address,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': address,
    });
    expect(JSON.stringify(headers)).not.toMatch(/203\.0\.113\.9|evil|AAAA|Hash=|SUCCESS/);
  });

  it('carries a large upload', async () => {
    const counting = await anHttpServer((request, response) => {
      let bytes = 0;
      request.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      request.on('end', () => response.end(String(bytes)));
    });
    const large = await aProxy(own, program, { home: counting });
    const body = Buffer.alloc(5_000_000);
    expect(await visitProxy(large, { key: own.on.key, body })).toMatchObject({
      status: 200,
      body: '5000000',
    });
  });

  it('switches a key off by the list of keys alone', async () => {
    const fresh = await aHomeInTest(now);
    const devices = [{ name: 'Phone', state: 'off' as const, certificatePem: own.on.certificatePem }];
    const closed = await aProxy(own, program, { home: home.url, devices });
    expect(statusOf(await visitProxy(closed, { key: own.on.key }))).toBe(403);
    // Signed by an authority of the same name in another home.
    expect(statusOf(await visitProxy(closed, { key: fresh.on.key }))).not.toBe(200);
  });

  it('takes what is generated, whatever was wished', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-wishes-'));
    try {
      await fc.assert(
        fc.asyncProperty(anyWish(own), async (wish) => {
          expect(await askProgram({ ...wish, program, folder }, program)).toBeUndefined();
        }),
        { numRuns: 25 },
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it('nginx switches a key off by the list of revoked ones alone', async (test) => {
  needs(test, 'nginx');
  const origin = await anHttpServer((_request, response) => response.end('home'));
  const devices = [{ name: 'Still listed', state: 'on' as const, certificatePem: own.off.certificatePem }];
  const proxy = await aProxy(own, 'nginx', { home: origin, devices });
  expect(statusOf(await visitProxy(proxy, { key: own.off.key }))).toBe(403);
});

/** Traefik is in no package here. It gives this file to the same library as Caddy does. */
it('a Go server takes exactly the certificates in Traefik’s file, and asks browsers for them by the right name', async (test) => {
  needs(test, 'caddy', 'openssl');
  const origin = await anHttpServer((_request, response) => response.end('home'));
  const allowed = listAllowedDevices(own.wish());
  // Both are on the list of fingerprints, so only the handshake can tell them apart.
  const devices = [own.on, own.off].map(({ certificatePem }) => ({
    name: 'Both',
    state: 'on' as const,
    certificatePem,
  }));
  const proxy = await aProxy(own, 'caddy', { home: origin, devices }, (kit) => withAuthorities(kit, allowed));
  expect(statusOf(await visitProxy(proxy, { key: own.on.key }))).toBe(200);
  expect(await visitProxy(proxy, { key: own.off.key })).toEqual(expect.any(String));
  expect(await visitProxy(proxy, { key: await makeStrangersKey(now()) })).toEqual(expect.any(String));
  const { https } = proxy.wish.ports;
  const { stdout } = await runProgram('openssl', [
    ...['s_client', '-connect', `127.0.0.1:${https}`, '-servername', proxy.wish.hostname, '-tls1_2'],
  ]);
  expect(stdout).toMatch(/Acceptable client certificate CA names\n(?:.*\n)*CN = Latchkey device keys/);
});

/** Caddy reads the first certificate of a file only, where Traefik reads all: each gets a file and a line of its own. */
function withAuthorities(kit: readonly KitFile[], pems: string): readonly KitFile[] {
  const certificates = pems.split(/(?=-----BEGIN)/);
  const files = certificates.map((text, index) => publicFile(`authority-${index}.crt`, text));
  const inEachFile = (text: string) =>
    text.replace(/^.*trusted_ca_cert_file.*$/m, (line) =>
      files.map(({ name }) => line.replace(fileNames.deviceAuthority, name)).join('\n'),
    );
  return [
    ...files,
    ...kit.map((file) => (file.name === fileNames.caddy ? { ...file, text: inEachFile(file.text) } : file)),
  ];
}
