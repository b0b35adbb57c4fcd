import { describe, expect, it } from 'vitest';
import { aHome } from './testing/a-home.ts';

const phone = { domain: 'mobile_app', name: 'Mobile App: Robin’s iPhone', id: 'f0'.repeat(32) };
const bell = { domain: 'automation', name: 'Doorbell', id: 'doorbell', localOnly: true };
const washer = { domain: 'automation', name: 'Washer', id: 'washer', methods: ['GET', 'HEAD'] } as const;
const tracker = { domain: 'owntracks', name: 'OwnTracks', id: 'tracks' };
const seed = { webhooks: [phone, bell, washer, tracker] };

/** A home that a connector on this computer may bring visitors to. */
const aHouse = () => aHome({ seed, trustedProxies: 'trusts-tunnel' });

type House = Awaited<ReturnType<typeof aHouse>>;

async function call({ url }: House, method: string, id: string, { from, body }: Call = {}) {
  const headers: Record<string, string> = from === undefined ? {} : { 'x-forwarded-for': from };
  const answer = await fetch(`${url}/api/webhook/${id}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return [answer.status, await answer.text()];
}

interface Call {
  readonly from?: string;
  readonly body?: string;
}

describe('a webhook', () => {
  it('is taken from anywhere, and told with its name, its words and its visitor', async () => {
    const house = await aHouse();
    const body = '{"type":"update_location"}';
    expect(await call(house, 'POST', phone.id, { from: '203.0.113.9', body })).toEqual([200, '{}']);
    expect(house.tookIn()).toEqual([
      { kind: 'webhook', name: phone.name, method: 'POST', body, from: '203.0.113.9' },
    ]);
    expect(JSON.stringify([house.tookIn(), house.calls()])).not.toContain(phone.id);
    expect(house.calls()).toContainEqual({ kind: 'http', name: 'POST /api/webhook/ID', write: false });
  });

  it.each([
    ['phone', phone.id, '{}', [200, '{}']],
    ['phone that says nonsense', phone.id, 'nonsense', [400, '{}']],
    ['location app', tracker.id, '{}', [200, '[]']],
  ])('of a %s answers as its integration does', async (_of, id, body, expected) => {
    expect(await call(await aHouse(), 'POST', id, { body })).toEqual(expected);
  });

  it.each([
    ['PUT', bell.id, 200, 1],
    ['GET', bell.id, 405, 0],
    ['HEAD', bell.id, 200, 0],
    ['GET', washer.id, 200, 1],
    ['HEAD', washer.id, 200, 1],
    ['POST', washer.id, 405, 0],
    ['POST', 'unknown', 200, 0],
    ['GET', 'unknown', 200, 0],
    ['POST', bell.id.toUpperCase(), 200, 0],
    ['POST', `${bell.id}.`, 200, 0],
  ])('by %s at %s: %i without a word, %i taken', async (method, id, status, taken) => {
    const house = await aHouse();
    expect(await call(house, method, id)).toEqual([status, '']);
    expect(house.tookIn()).toHaveLength(taken);
  });

  it('that cannot be called so at all is refused in words', async () => {
    expect(await call(await aHouse(), 'DELETE', bell.id)).toEqual([405, '405: Method Not Allowed']);
  });
});

describe('a webhook for the house alone', () => {
  it.each(['203.0.113.9', '100.64.0.1', '2001:db8::1'])('swallows what comes from %s', async (from) => {
    const house = await aHouse();
    expect(await call(house, 'POST', bell.id, { from })).toEqual([200, '']);
    expect(house.tookIn()).toEqual([]);
    expect(house.state().systemLog).toMatchObject([
      { level: 'WARNING', message: ['Received remote request for local webhook doorbell'] },
    ]);
  });

  it.each(['192.168.1.4', '10.1.2.3', '172.31.0.1', '169.254.1.1', 'fd00::4', 'fe80::1'])(
    'takes what comes from %s',
    async (from) => {
      const house = await aHouse();
      expect(await call(house, 'POST', bell.id, { from })).toEqual([200, '']);
      expect(house.tookIn()).toMatchObject([{ name: 'Doorbell', from }]);
    },
  );

  it('tells a stranger who asks in the wrong way that it is there', async () => {
    expect(await call(await aHouse(), 'GET', bell.id, { from: '203.0.113.9' })).toEqual([405, '']);
  });
});
