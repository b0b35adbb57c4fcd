import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAuthority } from '../../../practice/certificates/certificate-authority.ts';
import { aHome } from '../../../practice/home/testing/a-home.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { aClosedPort, anHttpServer, anHttpsServer } from '../../testing/an-http-server.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import type { Announced } from './announced.ts';
import { findAt } from './find-at.ts';

const find = (typed: string, announced: readonly Announced[] = [], clock = aClock()) =>
  findAt(typed, clock, async () => announced);

const manifest = JSON.stringify({ name: 'Home Assistant' });

describe('Home Assistant', () => {
  it('is found with its version', async () => {
    const { url } = await aHome({ version: '2026.11.1' });
    expect(await find(url)).toEqual({
      home: { url, name: 'Home Assistant', version: '2026.11.1' },
      stage: 'ready',
      by: 'answered',
    });
  });

  it('is found from an address without scheme, and with a path behind it', async () => {
    const { url } = await aHome();
    const { host } = new URL(url);
    expect(await find(host)).toMatchObject({ home: { url } });
    expect(await find(`${url}/lovelace/0`)).toMatchObject({ home: { url } });
  });

  it('is found over TLS from an address without scheme', async () => {
    const { url } = await aHome({ ssl: true });
    expect(await find(new URL(url).host)).toMatchObject({ home: { url } });
  });

  it('is found before anybody has an account there', async () => {
    const { url } = await aHome({ stage: 'onboarding' });
    expect(await find(url)).toMatchObject({ home: { url }, stage: 'onboarding' });
  });

  it.each([
    ['its login page says so', '/auth/providers', 400, '{"code":"onboarding_required"}'],
    ['its first step is not done', '/api/onboarding', 200, '[{"step":"user","done":false}]'],
  ])('has no account yet when %s', async (_how, path, status, body) => {
    const url = await anHttpServer((request, response) => {
      if (request.url === path) response.writeHead(status).end(body);
      else response.end(manifest);
    });
    expect((await find(url)).stage).toBe('onboarding');
  });

  it.each([
    ['an older list', '/auth/providers', '[{"type":"homeassistant"}]'],
    ['steps that are done', '/api/onboarding', '[{"step":"user","done":true}]'],
    [
      'steps after the account',
      '/api/onboarding',
      '[{"step":"user","done":true},{"step":"analytics","done":false}]',
    ],
  ])('is ready with %s', async (_what, path, body) => {
    const url = await anHttpServer((request, response) => {
      response.writeHead(path === request.url || request.url === '/manifest.json' ? 200 : 404);
      response.end(path === request.url ? body : manifest);
    });
    expect((await find(url)).stage).toBe('ready');
  });

  it('is found while it is being installed, by the page that stands in for it', async () => {
    const { url } = await aHome({ stage: 'installing' });
    expect(await find(url)).toEqual({
      home: { url, name: 'Home Assistant', version: null },
      stage: 'installing',
      by: 'answered',
    });
  });

  it('is found while it is being installed, by what it announces', async () => {
    const url = await anHttpServer((_request, response) => void response.writeHead(404).end());
    const { port } = new URL(url);
    const announced: Announced = {
      name: 'Linden home',
      version: null,
      uuid: null,
      addresses: ['127.0.0.1'],
      port: Number(port),
      internalUrl: null,
      state: 'installing',
    };
    expect(await find(url, [announced])).toMatchObject({
      home: { url, name: 'Linden home' },
      stage: 'installing',
    });
    expect((await refusalOf(find(url, [{ ...announced, addresses: ['192.168.1.9'] }]))).code).toBe(
      'HOME_NOT_HOME_ASSISTANT',
    );
  });

  it('is found behind a certificate of its own making, which is shown', async () => {
    const authority = await createAuthority({ name: 'Somebody’s own CA' });
    const { keyPem, certificatePem } = await authority.issueServer(['127.0.0.1']);
    const url = await anHttpsServer((_request, response) => response.end(manifest), {
      key: keyPem,
      cert: certificatePem,
    });
    const { home } = await find(url);
    expect(home).toMatchObject({ url, name: 'Home Assistant', version: null });
    const { fingerprint256, validToDate } = new X509Certificate(certificatePem);
    expect(home.certificate).toMatchObject({
      fingerprint: fingerprint256,
      issuer: 'O=Latchkey practice, CN=Somebody’s own CA',
      validTo: validToDate.toISOString(),
    });
    expect(new X509Certificate(home.certificate?.pem ?? '').fingerprint256).toBe(fingerprint256);
  });

  it.each([
    ['nothing', undefined],
    ['no greeting', '{"type":"hello"}'],
    ['no JSON', 'hello'],
  ])('is found without its version when the socket says %s', async (_name, said) => {
    const url = await anHttpServer((_request, response) => response.end(manifest), said);
    expect((await find(url)).home.version).toBeNull();
  });
});

describe('something else', () => {
  it.each([
    ['a page', 200, '<html><title>FRITZ!Box</title></html>'],
    ['another program’s manifest', 200, '{"name":"Jellyfin"}'],
    ['a manifest without a name', 200, '{}'],
    ['a login', 401, manifest],
    ['a way elsewhere', 301, ''],
    ['another refusal', 403, 'Forbidden'],
    ['nothing there', 404, '404: Not Found'],
    ['a body without end', 200, ' '.repeat(70_000)],
  ])('that answers with %s is not Home Assistant', async (_name, status, body) => {
    const url = await anHttpServer((_request, response) => response.writeHead(status).end(body));
    expect((await refusalOf(find(url))).code).toBe('HOME_NOT_HOME_ASSISTANT');
  });

  it('that refuses everything as Home Assistant does after wrong logins is a home that has banned us', async () => {
    const url = await anHttpServer((_request, response) => response.writeHead(403).end('403: Forbidden'));
    expect((await refusalOf(find(url))).code).toBe('HOME_BANNED');
  });

  it('that ends in the middle of its answer is unreachable', async () => {
    const url = await anHttpServer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"name":', () => response.destroy());
    });
    expect((await refusalOf(find(url))).code).toBe('HOME_UNREACHABLE');
  });

  it('that never answers is unreachable after four seconds', async () => {
    const clock = aClock();
    const url = await anHttpServer(() => {});
    const refusal = refusalOf(find(url, [], clock));
    await clock.pass(4000);
    expect(await refusal).toMatchObject({ code: 'HOME_UNREACHABLE', technical: { message: 'ETIMEDOUT' } });
  });
});

describe('an address', () => {
  it('at which nobody listens is unreachable, with the system’s own code', async () => {
    const refusal = await refusalOf(find(`http://127.0.0.1:${await aClosedPort()}`));
    expect(refusal).toMatchObject({ code: 'HOME_UNREACHABLE', technical: { message: 'ECONNREFUSED' } });
  });

  it('of a port that speaks another protocol is unreachable', async () => {
    const { url } = await aHome();
    expect((await refusalOf(find(url.replace('http:', 'https:')))).code).toBe('HOME_UNREACHABLE');
  });

  it('that is none is mangled', async () => {
    expect((await refusalOf(find('not an address'))).code).toBe('HOME_ADDRESS_MANGLED');
  });
});
