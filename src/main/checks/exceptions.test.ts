import { describe, expect, it } from 'vitest';
import type { Exception, WebhookIds } from '../../contract/exception.ts';
import type { Setup } from '../../contract/setup.ts';
import { anInstantClock } from '../clock/testing/a-clock.ts';
import type { ProbeRequest, ProbeResult, Prober } from '../probe/prober.ts';
import { createProber } from '../probe/prober.ts';
import { listAgreedExceptions } from '../resources/cloudflare/lock/agreed-exceptions.ts';
import { anEngineInAWorld } from '../resources/testing/engine-in-world.ts';
import { aSetup } from '../resources/testing/situations.ts';
import { planExceptionChecks } from './exceptions.ts';

const webhook: Exception = {
  id: 'a1b2c3',
  purpose: { kind: 'webhook', name: 'Front door' },
  at: { kind: 'home-address' },
  reach: { kind: 'webhook', webhook: '00112233445566aa' },
  methods: ['HEAD', 'POST'],
  from: { networks: [], asns: [], countries: [] },
  program: null,
  until: null,
};
const alexa: Exception = {
  ...webhook,
  id: 'b1b2c3',
  purpose: { kind: 'alexa' },
  at: { kind: 'own-hostname', hostname: 'alexa.linden.house' },
  reach: { kind: 'exact', paths: ['/api/alexa/smart_home', '/auth/token'] },
  from: { networks: [], asns: [16_509, 14_618], countries: [] },
};
const olderApp: Exception = {
  ...webhook,
  id: 'c1b2c3',
  purpose: { kind: 'older-app', name: 'Old iPhone' },
  reach: { kind: 'every-path' },
  methods: ['GET', 'HEAD', 'POST'],
  from: { networks: [], asns: [64_500], countries: ['DE'] },
  program: 'Home Assistant/',
  until: '2099-01-01T00:00:00Z',
};
const webhookIds: WebhookIds = { '00112233445566aa': 'a1b2c3d4e5f60718293a4b5c' };

function withExceptions(setup: Setup, ...exceptions: readonly Exception[]): Setup {
  const own = exceptions.flatMap(({ at }) => (at.kind === 'own-hostname' ? [at.hostname] : []));
  const url = setup.services[0]?.url ?? '';
  return {
    ...setup,
    services: [...setup.services, ...own.map((hostname) => ({ hostname, url, openTo: [] }))],
    policy: { ...setup.policy, exceptions },
  };
}

async function run(
  setup: Setup,
  io: Pick<Parameters<typeof planExceptionChecks>[1], 'prober' | 'proberFrom'>,
) {
  const checks = planExceptionChecks(setup, { ...io, webhookIds, clock: anInstantClock() });
  const ended = await Promise.all(
    checks.map(async ({ check, good, attempt }) => {
      const { diagnosis } = await attempt();
      return [check.id, good.includes(diagnosis) ? 'passed' : diagnosis];
    }),
  );
  return Object.fromEntries(ended);
}

describe('exceptions, tried at the practice edge', () => {
  it('each open for their own thing from their own place, and nothing beside them', async () => {
    const { world, practice, setup, carryOut, connectHome, prober, ...engine } = await anEngineInAWorld();
    Object.assign(engine.webhookIds, webhookIds);
    const wanted = withExceptions(setup, webhook, alexa, olderApp);
    await practice.agreeExceptions(wanted.id, listAgreedExceptions(wanted, webhookIds));
    // What another home agrees to says nothing of this one.
    await practice.agreeExceptions('0badf00d', []);
    expect(await carryOut(wanted)).toMatchObject({ phase: 'done' });
    await connectHome(wanted);
    const proberFrom = async (place: Parameters<typeof practice.outsideFrom>[0]) =>
      createProber(await practice.outsideFrom(place));
    expect(await run(wanted, { prober, proberFrom })).toEqual({
      'exception-opens:a1b2c3': 'passed',
      'beside-exception:a1b2c3': 'passed',
      'exception-opens:b1b2c3': 'passed',
      'beside-exception:b1b2c3': 'passed',
      'exception-opens:c1b2c3': 'passed',
      'beside-exception:c1b2c3': 'passed',
    });
    expect(world.edge.exposures()).toEqual([]);

    const without = withExceptions(setup);
    await practice.agreeExceptions(without.id, listAgreedExceptions(without, webhookIds));
    expect(await carryOut(without)).toMatchObject({ phase: 'done' });
    const left = await run(wanted, { prober, proberFrom });
    expect(left['exception-opens:a1b2c3']).toBe('blocked');
    expect(left['exception-opens:b1b2c3']).toBe('not-resolved');
    expect(world.edge.exposures()).toEqual([]);
  });

  it('count as exposed where nobody agreed to them', async () => {
    const { world, setup, carryOut, connectHome, prober, ...engine } = await anEngineInAWorld();
    Object.assign(engine.webhookIds, webhookIds);
    const wanted = withExceptions(setup, webhook);
    await carryOut(wanted);
    await connectHome(wanted);
    await run(wanted, { prober });
    expect(world.edge.exposures().map(({ path }) => path)).toEqual(['/api/webhook/a1b2c3d4e5f60718293a4b5c']);
  });
});

describe('a gap that is too wide', () => {
  const blocked: ProbeResult = { kind: 'answer', status: 403, headers: { 'cf-ray': '1' }, body: '' };
  const through: ProbeResult = {
    kind: 'answer',
    status: 200,
    headers: { 'cf-ray': '1', 'cf-cache-status': 'DYNAMIC' },
    body: '',
  };
  const proberThat = (lets: (request: ProbeRequest) => boolean): Prober => ({
    resolve: async () => ({ kind: 'addresses', addresses: ['192.0.2.1'], toldBy: 'internet' }),
    probe: async (request) => (lets(request) ? through : blocked),
  });
  const isItself = ({ path, method, protocol }: ProbeRequest) =>
    path === '/api/webhook/a1b2c3d4e5f60718293a4b5c' && method === 'HEAD' && protocol === 'https';

  it('is none where only the thing itself gets through', async () => {
    expect(await run(withExceptions(aSetup(), webhook), { prober: proberThat(isItself) })).toEqual({
      'exception-opens:a1b2c3': 'passed',
      'beside-exception:a1b2c3': 'passed',
    });
  });

  const own = '/api/webhook/a1b2c3d4e5f60718293a4b5c';
  it.each<[string, (request: ProbeRequest) => boolean]>([
    ['by another method', ({ path, method }) => path === own && method === 'OPTIONS'],
    ['without encryption', ({ path, protocol }) => path === own && protocol === 'http'],
    ['out of its folder', ({ path }) => path === `${own}/../../states`],
    ['with encoded dots', ({ path }) => path.includes('%2e%2e')],
    ['into it from another page', ({ path }) => path === `/api/..${own}`],
    ['with a second slash', ({ path }) => path === `/${own}`],
    ['in capitals', ({ path }) => path === own.toUpperCase()],
    ['with an encoded letter', ({ path }) => path.includes('%61')],
    ['with a dot at the end', ({ path }) => path === `${own}.`],
    ['to the page it begins like', ({ path }) => path === `${own}x`],
    ['to the login', ({ path }) => path === '/auth/authorize'],
    ['to everything', () => true],
  ])('is seen: %s', async (_how, lets) => {
    const seen = await run(withExceptions(aSetup(), webhook), { prober: proberThat(lets) });
    expect(seen['beside-exception:a1b2c3']).toBe('open');
  });

  it('is seen from another network', async () => {
    const proberFrom = async ({ asn }: { readonly asn: number }) => proberThat(() => asn !== 16_509);
    const seen = await run(withExceptions(aSetup(), alexa), { prober: proberThat(() => false), proberFrom });
    expect(seen).toEqual({ 'exception-opens:b1b2c3': 'blocked', 'beside-exception:b1b2c3': 'open' });
  });

  it('is not said to be none where nobody could knock', async () => {
    const offline: Prober = {
      ...proberThat(() => false),
      probe: async () => ({ kind: 'failure', code: 'ENETUNREACH' }),
    };
    const seen = await run(withExceptions(aSetup(), webhook), { prober: offline });
    expect(Object.values(seen)).not.toContain('passed');
  });

  it('is not tried from its own place where nobody can be sent there', async () => {
    const seen = await run(withExceptions(aSetup(), alexa), { prober: proberThat(() => false) });
    expect(seen).toEqual({ 'exception-shut-here:b1b2c3': 'passed' });
  });

  it('is not said to be none where its own method would set something off', async () => {
    const pasted: Exception = { ...webhook, methods: ['POST', 'PUT'] };
    const wide = proberThat(({ method }) => method === 'POST');
    expect(await run(withExceptions(aSetup(), pasted), { prober: wide })).toEqual({
      'exception-shut-here:a1b2c3': 'passed',
    });
  });

  it('has no gap left once it has ended', async () => {
    const ended = { ...webhook, until: '1960-01-01T00:00:00Z' };
    const still = await run(withExceptions(aSetup(), ended), { prober: proberThat(isItself) });
    expect(still).toEqual({ 'beside-exception:a1b2c3': 'open' });
  });
});
