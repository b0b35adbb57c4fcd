import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPracticeEndpoints, type KeyVisit } from './practice-endpoints.ts';
import { type RunningCloudflare, runCloudflare } from './running-cloudflare.ts';

let cloudflare: RunningCloudflare;
beforeAll(async () => {
  cloudflare = await runCloudflare();
});
afterAll(() => cloudflare.stop());

const send = (method: string, path: string, body?: unknown) =>
  fetch(`${cloudflare.baseUrl}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe('playing the home', () => {
  it('starts and stops a connector with a tunnel token', async () => {
    const tunnels = `${cloudflare.paths.account}/cfd_tunnel`;
    const { result } = await cloudflare.call('POST', tunnels, { body: { name: 'home' } });
    const tunnel = z.object({ id: z.string(), token: z.string() }).parse(result);
    const status = async () => (await cloudflare.call('GET', `${tunnels}/${tunnel.id}`)).result;

    const started = await send('POST', '/practice/connectors', { token: tunnel.token });
    expect(started.status).toBe(201);
    const connector = z.object({ id: z.string(), tunnelId: z.string() }).parse(await started.json());
    expect(connector.tunnelId).toBe(tunnel.id);
    expect(await status()).toMatchObject({ status: 'healthy' });

    expect((await send('DELETE', `/practice/connectors/${connector.id}`)).status).toBe(204);
    expect(await status()).toMatchObject({ status: 'down' });
    expect((await send('DELETE', `/practice/connectors/${connector.id}`)).status).toBe(404);
  });

  it.each([
    ['a text that is no token', { token: 'hello' }, 'TUNNEL_TOKEN_MALFORMED'],
    ['a body without token', {}, 'BAD_REQUEST'],
  ])('refuses %s', async (_name, body, code) => {
    const response = await send('POST', '/practice/connectors', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code });
  });

  it('refuses the token of another tunnel service without repeating it', async () => {
    const content = { a: '0'.repeat(32), t: crypto.randomUUID(), s: Buffer.alloc(32).toString('base64') };
    const token = Buffer.from(JSON.stringify(content)).toString('base64');
    const response = await send('POST', '/practice/connectors', { token });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'TUNNEL_UNAUTHORIZED' });
    expect(text).not.toContain(token);
  });
});

describe('who came in with a key', () => {
  const aVisit = (path: string, fingerprint: string, second: number): KeyVisit => ({
    at: new Date(Date.UTC(2026, 10, 20, 12, 0, second)),
    hostname: 'ha.linden.house',
    path,
    fingerprint,
  });

  it('is told for one path, and for no other', async () => {
    const visits = [aVisit('/check-1', 'aa', 1), aVisit('/check-10', 'bb', 2), aVisit('/check-1', 'cc', 3)];
    const endpoints = endpointsWith(() => visits);
    const asked = async (query: string) => (await endpoints.request(`/practice/visits${query}`)).json();
    expect(await asked('?path=%2Fcheck-1')).toEqual({
      visits: [
        { at: '2026-11-20T12:00:01.000Z', hostname: 'ha.linden.house', path: '/check-1', fingerprint: 'aa' },
        { at: '2026-11-20T12:00:03.000Z', hostname: 'ha.linden.house', path: '/check-1', fingerprint: 'cc' },
      ],
    });
    for (const query of ['?path=%2Fcheck', '?path=%2F', '?path=', ''])
      expect(await asked(query)).toEqual({ visits: [] });
  });

  it('is told as of now', async () => {
    const visits: KeyVisit[] = [];
    const endpoints = endpointsWith(() => visits);
    const asked = async () => (await endpoints.request('/practice/visits?path=%2Fnow')).json();
    expect(await asked()).toEqual({ visits: [] });
    visits.push(aVisit('/now', 'aa', 1));
    expect(await asked()).toMatchObject({ visits: [{ path: '/now', fingerprint: 'aa' }] });
  });

  function endpointsWith(keyVisits: () => readonly KeyVisit[]) {
    const none = () => {
      throw new Error('nobody asks for this');
    };
    const { state } = cloudflare.cloud;
    const others = {
      ...{ info: none, startConnector: none, trustProxies: none, strangersKey: none, counts: none },
      ...{ info: none, startConnector: none, trustProxies: none, publicCertificate: none, counts: none },
      ...{ agreeExceptions: none, openEntrance: none, openPort: none, findOrigin: none },
      ...{ openForward: none, closeForward: none, addDomain: none, moveDomain: none, createToken: none },
      ...{ visitors: none, googleLists: none },
      ...{ runProxy: none, changeNetwork: none, seenAs: none, addressOf: none },
    };
    return createPracticeEndpoints({ ...others, keyVisits, state, edgeAddress: '127.0.0.1' }, () => '');
  }
});

describe('the resolver', () => {
  const ask = async (name: string, type: string) => {
    const response = await send('GET', `/dns-query?name=${encodeURIComponent(name)}&type=${type}`);
    return { type: response.headers.get('content-type'), answer: await response.json() };
  };
  beforeAll(() => {
    const { seed, zone, account } = cloudflare;
    seed.dnsRecord(zone, {
      name: 'ha.linden.house',
      type: 'CNAME',
      content: 'x.cfargotunnel.com',
      proxied: true,
    });
    seed.dnsRecord(zone, { name: 'direct.linden.house', type: 'A', content: '203.0.113.9' });
    seed.dnsRecord(zone, { name: 'alias.linden.house', type: 'CNAME', content: 'elsewhere.example' });
    seed.dnsRecord(zone, { name: '*.guests.linden.house', type: 'A', content: '203.0.113.10' });
    seed.dnsRecord(zone, { name: 'linden.house', type: 'MX', content: 'mail.linden.house', priority: 5 });
    const pending = seed.zone(account, { name: 'garden-shed.net', status: 'pending' });
    seed.dnsRecord(pending, { name: 'garden-shed.net', type: 'A', content: '203.0.113.11' });
  });

  it.each([
    [
      'a proxied record to the edge, hiding its content',
      'ha.linden.house',
      'A',
      [{ type: 1, data: '127.0.0.1' }],
    ],
    ['an upper-case name with a final dot', 'HA.Linden.House.', 'A', [{ type: 1, data: '127.0.0.1' }]],
    ['a record type by its number', 'ha.linden.house', '1', [{ type: 1, data: '127.0.0.1' }]],
    ['an unproxied record to its content', 'direct.linden.house', 'A', [{ type: 1, data: '203.0.113.9' }]],
    [
      'an unproxied alias to its target',
      'alias.linden.house',
      'A',
      [{ type: 5, data: 'elsewhere.example.' }],
    ],
    ['a name under a wildcard', 'a.b.guests.linden.house', 'A', [{ type: 1, data: '203.0.113.10' }]],
    ['mail', 'linden.house', 'MX', [{ type: 15, data: '5 mail.linden.house.' }]],
  ])('resolves %s', async (_name, name, type, expected) => {
    const { answer, type: contentType } = await ask(name, type);
    expect(contentType).toBe('application/dns-json');
    expect(answer).toMatchObject({ Status: 0, Answer: expected });
  });

  it.each(['nobody.linden.house', 'guests.linden.house', 'example.com', 'garden-shed.net'])(
    'says that %s does not exist',
    async (name) => {
      const { answer } = await ask(name, 'A');
      expect(answer).toMatchObject({ Status: 3, Question: [{ name, type: 1 }] });
      expect(answer).not.toHaveProperty('Answer');
    },
  );

  it('answers nothing, but no error, for a type that the name does not have', async () => {
    const { answer } = await ask('ha.linden.house', 'AAAA');
    expect(answer).toMatchObject({ Status: 0 });
    expect(answer).not.toHaveProperty('Answer');
  });

  it('refuses questions without name or of an unknown type', async () => {
    expect((await send('GET', '/dns-query?type=A')).status).toBe(400);
    expect((await send('GET', '/dns-query?name=linden.house&type=ANYTHING')).status).toBe(400);
  });
});
