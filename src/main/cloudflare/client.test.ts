import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import type { FaultKind } from '../../practice/cloudflare/fault.ts';
import {
  type RunningCloudflare,
  runCloudflare,
} from '../../practice/cloudflare/server/running-cloudflare.ts';
import { anInstantClock } from '../clock/testing/a-clock.ts';
import { aClosedPort, anHttpServer } from '../testing/an-http-server.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type Cloudflare, createCloudflare } from './client.ts';
import { requestTo } from './request.ts';

const Named = z.object({ name: z.string() });

/** The client at a practice Cloudflare of its own; it notes the pauses instead of waiting. */
async function aClient(options: { readonly timeoutMs?: number } = {}) {
  const practice = await runCloudflare();
  onTestFinished(() => practice.stop());
  const clock = anInstantClock();
  const { token, apiUrl } = practice;
  const cloudflare = createCloudflare({ token, apiUrl, clock, ...options });
  return { practice, pauses: clock.slept, cloudflare };
}

const readZones = (cloudflare: Cloudflare) =>
  cloudflare.read(Named.array(), 'GET zones', () => cloudflare.sdk.zones.list());

const createTunnel = (cloudflare: Cloudflare, { account }: RunningCloudflare) =>
  cloudflare.write(
    Named,
    'POST cfd_tunnel',
    requestTo('POST', `/accounts/${account.account.id}/cfd_tunnel`, { name: 'home' }),
  );

const troubles = [
  ['an error page', { kind: 'status', status: 502 }, 'CLOUDFLARE_FAILED', 'again'],
  ['a failure', { kind: 'status', status: 500 }, 'CLOUDFLARE_FAILED', 'again'],
  ['a reset connection', { kind: 'reset' }, 'CLOUDFLARE_UNREACHABLE', 'again'],
  ['no answer at all', { kind: 'timeout' }, 'CLOUDFLARE_UNREACHABLE', 'again'],
  ['half an answer', { kind: 'malformed-json' }, 'CLOUDFLARE_NOT_UNDERSTOOD', 'again'],
  ['a refusal with status 200', { kind: 'success-false' }, 'CLOUDFLARE_REFUSED', 'once'],
  ['a wish to slow down', { kind: 'too-many-requests', retryAfterSeconds: 300 }, 'CLOUDFLARE_BUSY', 'once'],
] as const satisfies readonly (readonly [string, FaultKind, string, 'again' | 'once'])[];

describe.each(troubles)('%s', (_name, trouble, code, tried) => {
  it(`is ${code} to a read, asked ${tried === 'again' ? 'three times' : 'once'}`, async () => {
    const { practice, cloudflare, pauses } = await aClient(
      trouble.kind === 'timeout' ? { timeoutMs: 300 } : {},
    );
    practice.faults.add({ method: 'GET', path: 'zones', occurrence: 'every', moment: 'before', trouble });
    const refusal = await refusalOf(readZones(cloudflare));
    expect(refusal.code).toBe(code);
    expect(pauses).toEqual(tried === 'again' ? [250, 1000] : []);
    expect(practice.log.counts().apiCalls).toBe(tried === 'again' ? 3 : 1);
    expectNoToken(refusal, practice.token);
  });

  it.each(['before', 'after'] as const)(`%s its effect is ${code} to a write, sent once`, async (moment) => {
    const { practice, cloudflare, pauses } = await aClient(
      trouble.kind === 'timeout' ? { timeoutMs: 300 } : {},
    );
    practice.faults.add({ method: 'POST', path: 'cfd_tunnel', occurrence: 'every', moment, trouble });
    const refusal = await refusalOf(createTunnel(cloudflare, practice));
    expect(refusal).toMatchObject({ code, technical: { call: 'POST cfd_tunnel' } });
    expect(pauses).toEqual([]);
    expect(practice.log.counts()).toEqual({ apiCalls: 1, writes: moment === 'after' ? 1 : 0 });
    expectNoToken(refusal, practice.token);
  });
});

it('reads what it can on the second try', async () => {
  const { practice, cloudflare, pauses } = await aClient();
  practice.faults.add({
    method: 'GET',
    path: 'zones',
    occurrence: 1,
    moment: 'before',
    trouble: { kind: 'reset' },
  });
  expect(await readZones(cloudflare)).toEqual([{ name: 'linden.house' }]);
  expect(pauses).toEqual([250]);
});

describe('a list', () => {
  it('is read page by page, each page once, in its order', async () => {
    const { practice, cloudflare } = await aClient();
    for (let number = 1; number <= 119; number += 1) {
      practice.seed.zone(practice.account, { name: `n${number}.example` });
    }
    const names = await cloudflare.readAll(Named, 'GET zones', (page) =>
      cloudflare.sdk.zones.list({ per_page: 50, page }),
    );
    const expected = ['linden.house', ...Array.from({ length: 119 }, (_, index) => `n${index + 1}.example`)];
    expect(names.map(({ name }) => name)).toEqual(expected);
    expect(practice.log.counts().apiCalls).toBe(3);
  });

  it('that is empty takes one call', async () => {
    const { practice, cloudflare } = await aClient();
    const found = await cloudflare.readAll(Named, 'GET zones', (page) =>
      cloudflare.sdk.zones.list({ per_page: 50, page, name: 'nobody.example' }),
    );
    expect(found).toEqual([]);
    expect(practice.log.counts().apiCalls).toBe(1);
  });

  it('whose answer counts things and not pages is read whole', async () => {
    const apiUrl = await anHttpServer((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('page'));
      const result = [{ name: `of page ${page}` }];
      const result_info = { page, per_page: 100, count: 1, total_count: 201 };
      answerJson(response, 200, { success: true, errors: [], messages: [], result, result_info });
    });
    const cloudflare = createCloudflare({ token, apiUrl });
    const found = await cloudflare.readAll(Named, 'GET dns_records', (page) =>
      cloudflare.sdk.dns.records.list({ zone_id: 'zone', per_page: 100, page }),
    );
    expect(found.map(({ name }) => name)).toEqual(['of page 1', 'of page 2', 'of page 3']);
  });

  it('of tunnels, which counts no pages, is read whole', async () => {
    const { practice, cloudflare } = await aClient();
    for (let number = 1; number <= 25; number += 1) {
      practice.seed.tunnel(practice.account, { name: `tunnel ${number}` });
    }
    const account_id = practice.account.account.id;
    const found = await cloudflare.readAll(Named, 'GET cfd_tunnel', (page) =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.list({ account_id, per_page: 10, page }),
    );
    expect(found.map(({ name }) => name)).toEqual(
      Array.from({ length: 25 }, (_, index) => `tunnel ${index + 1}`),
    );
    expect(practice.log.counts().apiCalls).toBe(3);
  });

  it('fails whole when one of its pages fails', async () => {
    const { practice, cloudflare } = await aClient();
    for (let number = 1; number <= 60; number += 1) {
      practice.seed.zone(practice.account, { name: `n${number}.example` });
    }
    const trouble = { kind: 'too-many-requests', retryAfterSeconds: 1 } as const;
    practice.faults.add({ method: 'GET', path: 'zones', occurrence: 2, moment: 'before', trouble });
    const reading = cloudflare.readAll(Named, 'GET zones', (page) =>
      cloudflare.sdk.zones.list({ per_page: 50, page }),
    );
    expect((await refusalOf(reading)).code).toBe('CLOUDFLARE_BUSY');
  });
});

describe('an answer', () => {
  it('of a shape we do not know is not understood', async () => {
    const apiUrl = await anHttpServer((_request, response) => {
      answerJson(response, 200, { success: true, result: [{ title: 'no name' }] });
    });
    const cloudflare = createCloudflare({ token, apiUrl, clock: anInstantClock() });
    expect((await refusalOf(readZones(cloudflare))).code).toBe('CLOUDFLARE_NOT_UNDERSTOOD');
  });

  it.each([
    ['a page of a hotel’s Wi-Fi', 200, '<html>Welcome</html>'],
    ['a bare list', 200, '[]'],
    ['nothing', 200, ''],
  ])('that is %s is not understood', async (_name, status, body) => {
    const apiUrl = await anHttpServer((_request, response) => {
      response.writeHead(status).end(body);
    });
    const cloudflare = createCloudflare({ token, apiUrl, clock: anInstantClock() });
    expect((await refusalOf(readZones(cloudflare))).code).toBe('CLOUDFLARE_NOT_UNDERSTOOD');
  });

  it('that stalls after its headers is given up in time', async () => {
    const apiUrl = await anHttpServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"success":');
    });
    const cloudflare = createCloudflare({ token, apiUrl, timeoutMs: 60, clock: anInstantClock() });
    expect((await refusalOf(readZones(cloudflare))).code).toBe('CLOUDFLARE_UNREACHABLE');
  });

  it('never comes where nobody listens', async () => {
    const apiUrl = `http://127.0.0.1:${await aClosedPort()}`;
    const cloudflare = createCloudflare({ token, apiUrl, clock: anInstantClock() });
    expect((await refusalOf(readZones(cloudflare))).code).toBe('CLOUDFLARE_UNREACHABLE');
  });

  it.each([200, 400, 401, 403, 404, 429])(
    'of status %i may quote the token, a refusal does not',
    async (status) => {
      const apiUrl = await anHttpServer((request, response) => {
        const message = `Not with ${request.headers.authorization}, ${'x'.repeat(240)} ${request.headers.authorization}`;
        answerJson(response, status, { success: false, errors: [{ code: 1, message }], result: null });
      });
      const refusal = await refusalOf(
        readZones(createCloudflare({ token, apiUrl, clock: anInstantClock() })),
      );
      expect(refusal.technical.message).toContain('Not with Bearer ‹token›');
      expectNoToken(refusal, token);
    },
  );

  it('tells the number of the request, also when it is a refusal with status 200', async () => {
    const apiUrl = await anHttpServer((_request, response) => {
      response.setHeader('cf-ray', '8a1b2c3d4e5f-FRA');
      answerJson(response, 200, { success: false, errors: [{ code: 1, message: 'no' }], result: null });
    });
    const refusal = await refusalOf(readZones(createCloudflare({ token, apiUrl })));
    expect(refusal.technical.rayId).toBe('8a1b2c3d4e5f-FRA');
  });
});

it('sends this token and nothing that the environment says', async () => {
  vi.stubEnv('CLOUDFLARE_API_TOKEN', 'another token');
  vi.stubEnv('CLOUDFLARE_API_KEY', 'a global key');
  vi.stubEnv('CLOUDFLARE_EMAIL', 'somebody@example.com');
  vi.stubEnv('CLOUDFLARE_BASE_URL', `http://127.0.0.1:${await aClosedPort()}`);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const seen: IncomingMessage['headers'][] = [];
  const apiUrl = await anHttpServer((request, response) => {
    seen.push(request.headers);
    answerJson(response, 200, { success: true, errors: [], messages: [], result: [] });
  });
  await readZones(createCloudflare({ token, apiUrl }));
  expect(seen).toMatchObject([{ authorization: `Bearer ${token}` }]);
  expect(seen[0]).not.toHaveProperty('x-auth-key');
  expect(seen[0]).not.toHaveProperty('x-auth-email');
});

it('tells nothing of this computer, with a read as with a write', async () => {
  const seen: (readonly string[])[] = [];
  const told: string[] = [];
  const apiUrl = await anHttpServer((request, response) => {
    seen.push(Object.keys(request.headers).toSorted());
    told.push(JSON.stringify(request.headers));
    const result = request.method === 'GET' ? [] : { name: 'home' };
    answerJson(response, 200, { success: true, errors: [], messages: [], result });
  });
  const cloudflare = createCloudflare({ token, apiUrl });
  await readZones(cloudflare);
  await cloudflare.write(Named, 'POST cfd_tunnel', requestTo('POST', '/accounts/a/cfd_tunnel', {}));
  const always = ['accept', 'accept-encoding', 'accept-language', 'api-version', 'authorization'];
  const more = ['connection', 'host', 'sec-fetch-mode', 'user-agent'];
  expect(seen).toEqual([
    [...always, ...more].toSorted(),
    [...always, ...more, 'content-length', 'content-type'].toSorted(),
  ]);
  for (const own of [process.version, process.platform, process.arch]) expect(told.join()).not.toContain(own);
});

const token = `cfut_${'t0ken'.repeat(9)}`;

function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Neither in what travels to the window nor in what a log would print. */
function expectNoToken(refusal: Error, secret: string): void {
  const printed = [refusal.message, refusal.stack, JSON.stringify(refusal), String(refusal.cause)].join('\n');
  expect(printed).not.toContain(secret);
}
