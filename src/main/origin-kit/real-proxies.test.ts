import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { exportPrivateKey, generatePrivateKey } from '../keys/private-key.ts';
import { buildPullCertificate } from '../keys/pull-certificate.ts';
import type { ClientKey } from '../probe/prober.ts';
import { makeStrangersKey } from '../reverse-proxy/certificates/strangers-key.ts';
import {
  aFreePort,
  type RealProgram,
  type RealProxy,
  startProgram,
} from '../reverse-proxy/testing/a-real-proxy.ts';
import { aHomeInTest, type HomeInTest } from '../reverse-proxy/testing/a-wish.ts';
import { shakeHands, visitProxy } from '../reverse-proxy/testing/visit-proxy.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import { allNeed } from '../testing/needs.ts';
import { describeKit } from './kit.ts';

/** Certificates that the programs compare with the computer's clock. */
const now = () => new Date();
let home: HomeInTest;
let cloudflare: { readonly key: ClientKey; readonly authorityPem: string };
beforeAll(async () => {
  home = await aHomeInTest(now);
  const [authority, key] = [generatePrivateKey(), generatePrivateKey()];
  const made = buildPullCertificate({ authority, key, authorityName: 'Authority', commonName: 'Cloudflare' });
  cloudflare = {
    key: { privateKeyPem: exportPrivateKey(key), certificatePem: made.certificatePem },
    authorityPem: made.authorityPem,
  };
});

/** A port of the kit. In the files a free one of this computer stands in its place. */
const port = 8443;

/** With a home behind it that answers with the headers that it got. `networks`: from where visitors are let in. */
async function aProxy(program: RealProgram, networks: readonly string[] = ['127.0.0.0/8']) {
  const arrivals: string[] = [];
  const homeUrl = await anHttpServer((request, response) => {
    arrivals.push(request.url ?? '');
    response.end(JSON.stringify(request.headers));
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-origin-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const wish = home.wish({ ports: { https: await aFreePort(), http: 80 } });
  const file = (name: string) => path.join(folder, name);
  const { proxies } = describeKit({
    hostname: wish.hostname,
    port,
    homeUrl,
    visited: { ipv4: '203.0.113.80' },
    proxy: { ipv4: '192.168.1.40' },
    certificates: {
      certificate: file('origin.pem'),
      key: file('origin.key'),
      pullAuthority: file('authority.pem'),
    },
    networks: { ipv4: networks, ipv6: ['2400:cb00::/32'] },
    comment: 'latchkey:1a2b3c4d',
  });
  if (wish.server.from !== 'own-ca') throw new Error('it is signed here');
  await writeFile(file('origin.pem'), wish.server.certificatePem);
  await writeFile(file('origin.key'), wish.server.privateKeyPem);
  await writeFile(file('authority.pem'), cloudflare.authorityPem);
  const here = (text: string) => text.replaceAll(`:${port}`, `:${wish.ports.https}`);
  await writeFile(file('nginx.conf'), here(proxies.nginx.text));
  await writeFile(file('Caddyfile'), here(proxies.caddy.text));
  const proxy: RealProxy = { wish, ...(await startProgram(program, folder)) };
  onTestFinished(() => proxy.stop());
  return { proxy, arrivals };
}

describe.each<RealProgram>(['nginx', 'caddy'])('a real %s before a home without a tunnel', (program) => {
  allNeed(program);

  it('lets in who shows Cloudflare’s certificate, and believes of the visitor what Cloudflare says alone', async () => {
    const { proxy } = await aProxy(program);
    const headers = {
      'cf-connecting-ip': '198.51.100.7',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=203.0.113.9',
      'x-real-ip': '203.0.113.9',
    };
    const answer = await visitProxy(proxy, { key: cloudflare.key, headers });
    const seen: unknown = JSON.parse(typeof answer === 'string' ? '{}' : answer.body);
    const address = `${proxy.wish.hostname}:${proxy.wish.ports.https}`;
    expect(seen).toMatchObject({
      host: address,
      'x-forwarded-host': address,
      'x-forwarded-for': '198.51.100.7',
      'x-forwarded-proto': 'https',
    });
    expect(JSON.stringify(seen)).not.toMatch(/203\.0\.113\.9|evil/);
  });

  it('lets nobody to the home who comes past Cloudflare, with a device’s key neither', async () => {
    const { proxy, arrivals } = await aProxy(program);
    for (const key of [undefined, home.on.key, await makeStrangersKey(now())]) {
      const answer = await visitProxy(proxy, key ? { key } : {});
      expect(typeof answer === 'string' ? 'ended' : answer.status).toBe(program === 'nginx' ? 400 : 'ended');
    }
    expect(arrivals).toEqual([]);
  });

  it('lets nobody in from another network, with Cloudflare’s certificate neither', async () => {
    const { proxy, arrivals } = await aProxy(program, ['173.245.48.0/20']);
    const answer = await visitProxy(proxy, { key: cloudflare.key });
    expect(typeof answer === 'string' ? 'ended' : answer.status).toBe(program === 'nginx' ? 403 : 'ended');
    expect(arrivals).toEqual([]);
  });

  it('shakes no hands under another name, and has nothing at the path of certificate checks', async () => {
    const { proxy, arrivals } = await aProxy(program);
    const other = { key: cloudflare.key, servername: 'other.example.org' };
    expect(await visitProxy(proxy, other)).toEqual(expect.any(String));
    expect(await shakeHands(proxy, { servername: 'other.example.org' })).not.toMatch(/^TLSv/);
    const challenge = { key: cloudflare.key, path: '/.well-known/acme-challenge/x' };
    expect(await visitProxy(proxy, challenge)).toMatchObject({ status: 404 });
    expect(arrivals).toEqual([]);
  });
});
