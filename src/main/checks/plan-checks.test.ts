import { describe, expect, it } from 'vitest';
import type { Check } from '../../contract/check.ts';
import type { Setup } from '../../contract/setup.ts';
import { anInstantClock } from '../clock/testing/a-clock.ts';
import type { ProbeResult, Prober } from '../probe/prober.ts';
import { anEngineInAWorld } from '../resources/testing/engine-in-world.ts';
import { aDevice, aSetup } from '../resources/testing/situations.ts';
import { watched } from '../streams/watched.ts';
import { checkLocks } from './check-locks.ts';

const phone = aDevice("Anna's phone");
const guest = aDevice('Guest tablet');

/** Guests may open the cameras only. */
function withCameras(setup: Setup): Setup {
  const [home] = setup.services;
  if (!home) throw new Error('expected a service');
  const cameras = { hostname: 'cams.linden.house', url: 'http://nvr:5000', openTo: [guest.id] };
  return { ...setup, services: [{ ...home, openTo: [phone.id] }, cameras], devices: [phone, guest] };
}

const refusal: ProbeResult = {
  kind: 'answer',
  status: 403,
  headers: { 'cf-ray': '8f2a-TXL' },
  body: 'Sorry, you have been blocked',
};
const forwarded = { 'cf-ray': '8f2a-TXL', 'cf-cache-status': 'DYNAMIC' };
const manifest: ProbeResult = {
  kind: 'answer',
  status: 200,
  headers: forwarded,
  body: '{"name":"Home Assistant"}',
};

/** What the checks come to where each key opens the addresses listed for it, and the cameras answer so. */
async function check(opens: Readonly<Record<string, readonly string[]>>, cameras: ProbeResult) {
  const probe: Prober['probe'] = async ({ hostname, key, protocol }) => {
    const isIn = key !== undefined && 'privateKeyPem' in key && opens[key.privateKeyPem]?.includes(hostname);
    if (!isIn) return refusal;
    if (hostname === 'cams.linden.house') return cameras;
    return protocol === 'websocket' ? { kind: 'upgraded' } : manifest;
  };
  const checks = await checkLocks(
    withCameras(aSetup()),
    {
      prober: {
        resolve: async () => ({ kind: 'addresses', addresses: ['192.0.2.1'], toldBy: 'internet' }),
        probe,
      },
      heldHere: new Set([phone.id, guest.id]),
      keyFor: async (privateKeyPem) => ({ privateKeyPem, certificatePem: '' }),
      isEdge: async () => true,
      webhookIds: {},
      pausesMs: [],
      clock: anInstantClock(),
    },
    watched<{ readonly checks: readonly Check[] }>({ checks: [] }),
  );
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  return new Map(checks.map((each) => [each.id, each]));
}

const page = (fields: Partial<Extract<ProbeResult, { kind: 'answer' }>>): ProbeResult => ({
  kind: 'answer',
  status: 200,
  headers: forwarded,
  body: 'Cameras',
  ...fields,
});
const asWanted = { [phone.id]: ['ha.linden.house'], [guest.id]: ['cams.linden.house'] };

describe('the locks of a home with cameras that only a guest may open', () => {
  it('hold when each key opens its own address and is refused at the other', async () => {
    const checks = await check(asWanted, page({}));
    expect([...checks.values()].filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(checks.get(`key-not-listed-here:${guest.id}`)).toMatchObject({ diagnosis: 'blocked' });
    expect(checks.get(`device-key:${guest.id}@cams.linden.house`)).toMatchObject({
      diagnosis: 'service-answered',
      address: 'cams.linden.house',
    });
    expect(checks.get(`key-not-listed-here:${phone.id}@cams.linden.house`)).toMatchObject({
      diagnosis: 'blocked',
    });
    for (const kind of ['name-resolves', 'no-key', 'plain-http', 'other-spellings']) {
      expect(checks.get(`${kind}@cams.linden.house`)).toMatchObject({ state: 'passed' });
    }
    expect(checks.has('websocket@cams.linden.house')).toBe(false);
  });

  it('do not hold when the guest’s key opens the home', async () => {
    const opens = { ...asWanted, [guest.id]: ['ha.linden.house', 'cams.linden.house'] };
    const checks = await check(opens, page({}));
    expect(checks.get(`key-not-listed-here:${guest.id}`)).toMatchObject({
      state: 'failed',
      diagnosis: 'open',
    });
  });

  it('do not hold when a key of the family opens the cameras that are not for it', async () => {
    const opens = { ...asWanted, [phone.id]: ['ha.linden.house', 'cams.linden.house'] };
    const checks = await check(opens, page({ status: 500 }));
    expect(checks.get(`key-not-listed-here:${phone.id}@cams.linden.house`)).toMatchObject({
      state: 'failed',
      diagnosis: 'open',
    });
  });

  it.each([
    ['a page', page({}), 'passed', 'service-answered'],
    ['its own login', page({ status: 401 }), 'passed', 'service-answered'],
    ['its own refusal', page({ status: 403, body: '403: Forbidden' }), 'passed', 'service-answered'],
    [
      'a page elsewhere',
      page({ status: 302, headers: { ...forwarded, location: '/login' } }),
      'passed',
      'service-answered',
    ],
    ['nobody', page({ status: 502 }), 'failed', 'service-silent'],
    ['the connector, who knows no such name', page({ status: 404, body: '' }), 'failed', 'no-such-service'],
    [
      'Cloudflare’s own page',
      page({ status: 530, headers: {}, body: 'error code: 1033' }),
      'failed',
      'tunnel-down',
    ],
    [
      'a login of Cloudflare Access',
      page({ headers: { 'cf-access-domain': 'x' } }),
      'failed',
      'access-in-front',
    ],
    ['something unknown', page({ status: 200, headers: {} }), 'failed', 'unexpected-answer'],
  ] as const)(
    'are judged by what answers behind the cameras’ address: %s',
    async (_what, answer, state, diagnosis) => {
      const checks = await check(asWanted, answer);
      expect(checks.get(`device-key:${guest.id}@cams.linden.house`)).toMatchObject({ state, diagnosis });
    },
  );
});

describe('the same home in a practice world', () => {
  it('has every lock hold once it is built, and nobody reaches the cameras without the guest’s key', async () => {
    const engine = await anEngineInAWorld();
    const wanted = withCameras(engine.setup);
    expect(await engine.carryOut(wanted)).toMatchObject({ phase: 'done', problem: null });
    await engine.connectHome(wanted);
    const found = await engine.check(wanted);
    expect(found).toMatchObject({
      [`device-key:${phone.id}`]: 'answered',
      [`key-not-listed-here:${guest.id}`]: 'blocked',
      [`device-key:${guest.id}@cams.linden.house`]: 'service-answered',
      [`key-not-listed-here:${phone.id}@cams.linden.house`]: 'blocked',
      'no-key@cams.linden.house': 'blocked',
      'switched-off-key@cams.linden.house': 'blocked',
      'plain-http@cams.linden.house': 'redirected',
    });
    expect(engine.world.recorder.countRequests()).toBe(1);
    expect(engine.world.edge.exposedRequests()).toBe(0);
  });
});
