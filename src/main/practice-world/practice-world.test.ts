import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeWorld, startPracticeWorld } from '../../practice/world.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import { failureOf } from '../testing/refusal-of.ts';
import { enterPracticeWorld, loopbackOnly } from './practice-world.ts';

describe('a practice world', () => {
  it.each([
    'http://127.0.0.1:8080',
    'http://localhost:1',
    'http://[::1]:80',
    'http://LOCALHOST:80',
    'http://127.1:9',
  ])('may be at %s', (url) => expect(loopbackOnly(url)).toBeInstanceOf(URL));

  it.each([
    'https://api.cloudflare.com/client/v4',
    'http://api.cloudflare.com',
    'https://127.0.0.1',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://127.0.0.1@example.com',
    'http://example.com/?127.0.0.1',
    'http://example.com#localhost',
    'http://192.168.1.10:8080',
    'http://0.0.0.0:8080',
    'http://[::]:8080',
    'http://[::ffff:192.0.2.1]:8080',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '127.0.0.1:8080',
    '',
  ])('may not be at %j', async (url) => {
    expect(() => loopbackOnly(url)).toThrow(RangeError);
    expect(await failureOf(enterPracticeWorld(url))).toBeInstanceOf(RangeError);
  });

  it('that sends its visitors elsewhere is not entered', async () => {
    const home = { url: 'http://127.0.0.1:2' };
    const edge = { host: '127.0.0.1', httpsPort: 3, httpPort: 4 };
    const zone = { id: 'z', name: 'linden.house' };
    const told = {
      apiUrl: 'https://api.cloudflare.com/client/v4',
      token: 't',
      zone,
      accountId: 'a',
      edge,
      ca: 'c',
      home,
      resolver: 'http://127.0.0.1:1/dns-query',
    };
    const url = await anHttpServer((_request, response) => response.end(JSON.stringify(told)));
    expect(await failureOf(enterPracticeWorld(url))).toBeInstanceOf(Error);
  });

  it('that is no practice world is not entered', async () => {
    const url = await anHttpServer((_request, response) => response.end('{"name":"something else"}'));
    expect(await failureOf(enterPracticeWorld(url))).toBeInstanceOf(Error);
  });
});

describe('a running one', () => {
  let world: PracticeWorld;
  beforeAll(async () => {
    world = await startPracticeWorld();
  });
  afterAll(() => world.stop());

  it('says where everything is', async () => {
    const entered = await enterPracticeWorld(world.baseUrl);
    expect(entered).toMatchObject({ apiUrl: world.apiUrl, token: world.token, zone: world.zone });
    expect(entered.outside).toEqual({
      findOrigin: expect.any(Function),
      resolvers: { overHttps: [world.resolver], lastResort: 'none' },
      httpsPort: world.edge.httpsPort,
      httpPort: world.edge.httpPort,
      authority: world.ca,
      trace: `${world.baseUrl}/cdn-cgi/trace`,
      reach: expect.any(Function),
      router: { description: world.router.description, network: world.router.network },
    });
    expect(await entered.counts()).toEqual({ apiCalls: 0, writes: 0, exposedRequests: 0 });
  });

  it('visits nobody real: what is not on this computer is where the world plays it, or nowhere', async () => {
    const { outside } = await enterPracticeWorld(world.baseUrl);
    expect(await outside.reach?.(world.edge.host, 443)).toEqual({ host: world.edge.host, port: 443 });
    for (const address of ['203.0.113.9', '192.168.1.1', '93.184.215.14']) {
      expect(await outside.reach?.(address, 443)).toBeNull();
    }
  });

  it.each([
    ['its home', { home: { url: 'http://192.168.1.20:8123' } }],
    [
      'one of its homes',
      { homes: [{ url: 'http://homeassistant.local', name: 'Home', version: null, installation: 'os' }] },
    ],
  ])('with %s elsewhere is not entered: it is logged in to', async (_what, changes) => {
    const { info } = world;
    const url = await anHttpServer((_request, response) =>
      response.end(JSON.stringify({ ...info(), ...changes })),
    );
    expect(await failureOf(enterPracticeWorld(url))).toBeInstanceOf(Error);
  });

  it('says which homes are in it, also one of before there could be several', async () => {
    const { homes, ...older } = world.info();
    expect((await enterPracticeWorld(world.baseUrl)).homes).toEqual(homes);
    const url = await anHttpServer((_request, response) => response.end(JSON.stringify(older)));
    expect((await enterPracticeWorld(url)).homes).toBeUndefined();
  });

  it('gives out keys of somebody else', async () => {
    const { strangersKey } = await enterPracticeWorld(world.baseUrl);
    const [one, another] = await Promise.all([strangersKey(), strangersKey()]);
    expect(one).toMatchObject({
      certificatePem: expect.stringContaining('BEGIN CERTIFICATE'),
      privateKeyPem: expect.stringContaining('PRIVATE KEY'),
    });
    expect(one).not.toEqual(another);
  });

  it('refuses a tunnel token that opens nothing, without repeating it', async () => {
    const { connectTunnel } = await enterPracticeWorld(world.baseUrl);
    const refusal = await failureOf(connectTunnel('bm90IGEgdG9rZW4='));
    expect(String(refusal)).not.toContain('bm90IGEgdG9rZW4=');
  });
});
