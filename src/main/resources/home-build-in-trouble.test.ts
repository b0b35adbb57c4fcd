import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Progress } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import {
  parseTunnelToken,
  printTunnelToken,
  type TunnelCredentials,
} from '../../practice/connector/tunnel-token.ts';
import { nothingOf } from '../engine/journal.ts';
import { CONNECTOR_SLUG } from '../home-assistant/commands/apps.ts';
import type { Prober } from '../probe/prober.ts';
import { aClosedPort } from '../testing/an-http-server.ts';
import type { BuildIo } from './model/model.ts';
import { allHold, problemIn, settingsOf, writesIn } from './testing/home-builds.ts';
import { anEngineLetIn, letIn } from './testing/home-in-world.ts';
import { appNetwork } from './testing/home-situations.ts';

/** A home whose connector runs, and somebody at the page of its app. */
async function aBuiltHome() {
  const engine = await anEngineLetIn();
  expect(problemIn(await engine.carryOut())).toBe('done well');
  const { assistant } = await letIn(engine.home, engine.prober);
  const Shown = z.looseObject({ options: z.record(z.string(), z.unknown()) });
  const client = {
    optionsOf: async (slug: string) =>
      (await assistant.supervisor(Shown, { method: 'get', endpoint: `/addons/${slug}/info` })).options,
    /** Saves and starts it anew, as one does there. */
    setOptions: async (slug: string, options: Readonly<Record<string, unknown>>) => {
      await assistant.supervisor(z.unknown(), {
        method: 'post',
        endpoint: `/addons/${slug}/options`,
        data: { options },
      });
      await assistant.supervisor(z.unknown(), { method: 'post', endpoint: `/addons/${slug}/restart` });
    },
  };
  return { ...engine, client };
}

function credentialsIn(token: string): TunnelCredentials {
  const credentials = parseTunnelToken(token);
  if (!credentials) throw new Error('no token');
  return credentials;
}

describe('a build that meets trouble in Home Assistant', () => {
  it('applies nothing there where the configuration is broken, and goes on once it is mended', async () => {
    const { carryOut, home, check } = await anEngineLetIn();
    home.editYaml({ error: "Invalid config for 'automation' at automations.yaml, line 12" });
    const progress = await carryOut();
    expect(problemIn(progress)).toBe('failed HOME_CONFIGURATION_BROKEN');
    expect(progress.problem?.technical?.message).toContain('line 12');
    expect(home.state().http).toMatchObject({ pending: null, active: 'stable' });
    home.editYaml({ error: null });
    expect(problemIn(await carryOut())).toBe('done well');
    expect(await check()).toMatchObject(allHold);
  });

  it('does not begin while somebody else’s change waits there', async () => {
    const pending = { config: { ssl_profile: 'intermediate' }, fate: 'waiting' } as const;
    const { carryOut, plan, home } = await anEngineLetIn({ home: { seed: { pending } } });
    expect((await plan()).blockers).toEqual([{ code: 'HOME_CHANGE_WAITING', names: [] }]);
    expect(problemIn(await carryOut())).toBe('failed PLAN_BLOCKED');
    expect(writesIn(home)).toEqual([]);
  });

  it('does not begin where the app runs somebody else’s tunnel', async () => {
    const token = printTunnelToken({
      accountTag: 'other',
      tunnelId: 'fc282f36-0bcf-497a-b866-cadbb991df46',
      secret: 'c2VjcmV0',
    });
    const apps = [
      {
        slug: CONNECTOR_SLUG,
        state: 'started',
        options: { external_hostname: '', additional_hosts: [], tunnel_token: token },
      },
    ] as const;
    const { carryOut, home } = await anEngineLetIn({
      home: { seed: { repositories: ['https://github.com/homeassistant-apps/repository'], apps } },
    });
    const before = settingsOf(home);
    expect(problemIn(await carryOut())).toBe('failed PLAN_BLOCKED');
    expect(settingsOf(home)).toEqual(before);
  });

  it.each([
    ['the Supervisor has other work', { supervisor: 'busy' }, 'HOME_BUSY'],
    ['the home is not on the internet', { internet: 'unreachable' }, 'HOME_OFFLINE'],
    ['the way out is blocked', { port7844: 'blocked' }, 'CONNECTOR_PORT_BLOCKED'],
    ['the clock there is wrong', { edgeCertificate: 'clock-wrong' }, 'CONNECTOR_CLOCK_WRONG'],
    ['somebody reads along', { edgeCertificate: 'inspected' }, 'CONNECTOR_INSPECTED'],
  ] as const)('says so where %s, and goes on from there later', async (_what, trouble, code) => {
    const { carryOut, check, home, world } = await anEngineLetIn();
    home.trouble(trouble);
    expect(problemIn(await carryOut())).toBe(`failed ${code}`);
    expect(home.state().http).toMatchObject({ pending: null });
    home.trouble({
      supervisor: 'free',
      internet: 'reachable',
      port7844: 'open',
      edgeCertificate: 'believed',
    });
    expect(problemIn(await carryOut())).toBe('done well');
    expect(await check()).toMatchObject(allHold);
    expect(world.counts().exposedRequests).toBe(0);
  });

  it('changes nothing in Home Assistant while something stands in front of it, and names that', async () => {
    const { build, io, setup, home, prober } = await anEngineLetIn();
    const before = settingsOf(home).http;
    const access = {
      kind: 'answer',
      status: 302,
      headers: { location: 'https://linden.cloudflareaccess.com/cdn-cgi/access/login/ha.linden.house' },
      body: '',
    } as const;
    const behindAccess: Prober = {
      ...prober,
      probe: async (request) => (request.key ? access : prober.probe(request)),
    };
    const letInBehind = { ...io, home: await letIn(home, behindAccess) };
    const progress = await build.carryOut(setup, letInBehind, () => true);
    expect(progress.problem).toMatchObject({
      code: 'VISIT_STOPPED',
      technical: { ending: 'access-in-front' },
    });
    expect(settingsOf(home)).toMatchObject({ active: 'stable', http: before });
    expect(home.calls().filter(({ name }) => name === 'http/config/configure')).toEqual([]);
  });

  it('does not begin while Home Assistant takes over its file', async () => {
    const http = { server_port: await aClosedPort(), login_attempts_threshold: 3 };
    const { plan, home, carryOut } = await anEngineLetIn({ home: { yaml: { http } } });
    expect((await plan()).blockers).toEqual([{ code: 'HOME_TAKEOVER_WAITING', names: [] }]);
    expect(problemIn(await carryOut())).toBe('failed PLAN_BLOCKED');
    expect(home.state().http).toMatchObject({ active: 'pending', pending: http });
  });

  it('does not restart Home Assistant where no key on this computer could show that it works', async () => {
    const { carryOut, build, io, home, setup } = await anEngineLetIn();
    expect(problemIn(await carryOut())).toBe('done well');
    home.setTrustedProxies('refuses-proxies');
    const keys: BuildIo['keys'] = { ...io.keys, held: async () => ({}) };
    const before = home.calls().length;
    const elsewhere = await build.carryOut(setup, { ...io, keys }, () => true);
    expect(elsewhere.problem?.code).toBe('VISIT_NEEDS_KEY');
    expect(
      home
        .calls()
        .slice(before)
        .map(({ name }) => name),
    ).not.toContain('http/config/configure');
    expect(home.state().http).toMatchObject({ active: 'stable', pending: null });
  });

  it('confirms nothing that was not seen to work from outside, and Home Assistant goes back by itself', async () => {
    const { carryOut, home, setup } = await anEngineLetIn({}, { trustedProxies: ['10.9.8.0/24'] });
    const before = settingsOf(home).http;
    expect(problemIn(await carryOut())).toBe('failed TRUST_NOT_VERIFIED');
    expect(home.state().http.active).toBe('pending');
    await home.endTrialNow();
    expect(settingsOf(home)).toMatchObject({ active: 'stable', http: before });
    const right: Setup = {
      ...setup,
      ...(setup.home ? { home: { ...setup.home, trustedProxies: [appNetwork] } } : {}),
    };
    expect(problemIn(await carryOut(right))).toBe('done well');
  });

  it('says so where Home Assistant takes the change back while it is being tried', async () => {
    const { carryOut, home } = await anEngineLetIn({}, { trustedProxies: ['10.9.8.0/24'] });
    let looks = 0;
    home.watchCalls(({ name }) => {
      if (name !== 'http/config' || home.state().http.active !== 'pending') return;
      looks += 1;
      // The second look on trial is already one of those between two visits.
      if (looks === 2) void home.endTrialNow();
    });
    expect(problemIn(await carryOut())).toBe('failed TRUST_TAKEN_BACK');
    await home.settled();
    expect(settingsOf(home).active).toBe('stable');
  });

  it('goes on when Home Assistant restarts in the middle', async () => {
    const { carryOut, home, check } = await anEngineLetIn();
    let restarts = 0;
    home.watchCalls(({ name }) => {
      const isInstalled = name.endsWith('/install');
      if (isInstalled && restarts === 0) {
        restarts += 1;
        void home.restart();
      }
    });
    expect(problemIn(await carryOut())).toBe('done well');
    expect(restarts).toBe(1);
    expect(await check()).toMatchObject(allHold);
  });

  it('stops where it is no longer let in, and goes on with a new login', async () => {
    const { carryOut, build, io, setup, home, prober, check } = await anEngineLetIn();
    home.watchCalls(({ name }) => {
      if (name.endsWith('/install')) home.changeUser('Robin', { isActive: false });
    });
    expect(problemIn(await carryOut())).toBe('failed HOME_LOGIN_REFUSED');
    expect(home.state().http).toMatchObject({ pending: null, active: 'stable' });
    home.changeUser('Robin', { isActive: true });
    const again = { ...io, home: await letIn(home, prober) };
    home.watchCalls(() => home.changeUser('Robin', { isActive: true }));
    expect(problemIn(await build.carryOut(setup, again, () => true))).toBe('done well');
    expect(await check()).toMatchObject(allHold);
  });

  it('stops when the user says so, also while it waits', async () => {
    const { carryOut, undo, home } = await anEngineLetIn();
    const before = settingsOf(home);
    home.trouble({ port7844: 'blocked' });
    const stopped = Promise.withResolvers<Progress>();
    home.watchCalls(({ name }) => {
      if (name.endsWith('/start')) stopped.resolve(undo());
    });
    expect(problemIn(await carryOut())).toBe('failed STOPPED');
    expect(problemIn(await stopped.promise)).toBe('undone well');
    expect(settingsOf(home)).toEqual(before);
  });
});

describe('a code in the app that cloudflared does not take', () => {
  it.each([
    ['was cut', (token: string) => token.slice(0, -12)],
    ['lost its last sign', (token: string) => token.slice(0, -1)],
    ['lost its beginning', (token: string) => token.slice(2)],
    ['stands in quotes', (token: string) => `"${token}"`],
    ['has a byte order mark', (token: string) => `\uFEFF${token}`],
    ['has blanks around it', (token: string) => ` ${token} `],
    ['came with its command', (token: string) => `cloudflared service install ${token}`],
    [
      'has a former secret',
      (token: string) => printTunnelToken({ ...credentialsIn(token), secret: 'c2VjcmV0' }),
    ],
    ['is no code at all', () => 'the code that Robin sent'],
  ])('is mended by the plan where it %s', async (_how, damage) => {
    const { carryOut, plan, check, client } = await aBuiltHome();
    const options = await client.optionsOf(CONNECTOR_SLUG);
    await client.setOptions(CONNECTOR_SLUG, {
      ...options,
      tunnel_token: damage(String(options.tunnel_token)),
    });
    expect((await plan()).changes.map(({ id }) => id)).toEqual([
      'connector-app/update/token',
      'connector-app/update/start',
    ]);
    expect(problemIn(await carryOut())).toBe('done well');
    expect(await client.optionsOf(CONNECTOR_SLUG)).toEqual(options);
    expect(await check()).toMatchObject(allHold);
    expect((await plan()).changes).toEqual([]);
  });
});

describe('the way that the connector takes', () => {
  it('is HTTP/2 once that is wanted, any again later, and nobody’s business after removal', async () => {
    const { carryOut, setup, client, check } = await aBuiltHome();
    const parametersOf = async () => (await client.optionsOf(CONNECTOR_SLUG)).run_parameters;
    expect(await parametersOf()).toEqual(['--edge-ip-version=auto']);
    const overHttp2: Setup = { ...setup, transport: 'http2' };
    expect(problemIn(await carryOut(overHttp2))).toBe('done well');
    expect(await parametersOf()).toEqual(['--edge-ip-version=auto', '--protocol=http2']);
    expect(await check(overHttp2)).toMatchObject(allHold);
    expect(problemIn(await carryOut({ ...setup, transport: 'auto' }))).toBe('done well');
    expect(await parametersOf()).toEqual(['--edge-ip-version=auto']);
  });

  it.each([
    [
      'QUIC, which its network blocks',
      '--protocol=quic',
      { port7844: 'udp-blocked' },
      'CONNECTOR_QUIC_BLOCKED',
      { transport: 'http2' },
      ['--edge-ip-version=auto', '--protocol=http2'],
    ],
    [
      'IPv4 alone, which its network does not have',
      '--edge-ip-version=4',
      { addresses: 'ipv6-only' },
      'CONNECTOR_WITHOUT_IPV4',
      { edgeAddresses: 'auto' },
      ['--edge-ip-version=auto'],
    ],
  ] as const)(
    'is mended by the choice where somebody told it to take %s',
    async (_what, told, trouble, code, choice, mended) => {
      const { carryOut, plan, setup, client, check, home } = await aBuiltHome();
      const options = await client.optionsOf(CONNECTOR_SLUG);
      home.trouble(trouble);
      await client.setOptions(CONNECTOR_SLUG, { ...options, run_parameters: [told] });
      expect(problemIn(await carryOut())).toBe(`failed ${code}`);
      const chosen: Setup = { ...setup, ...choice };
      expect((await plan(chosen)).changes.map(({ id }) => id)).toEqual([
        'connector-app/update/token',
        'connector-app/update/start',
      ]);
      expect(problemIn(await carryOut(chosen))).toBe('done well');
      expect((await client.optionsOf(CONNECTOR_SLUG)).run_parameters).toEqual(mended);
      expect(await check(chosen)).toMatchObject(allHold);
      expect((await plan(chosen)).changes).toEqual([]);
    },
  );
});

describe('a home where nobody is logged in', () => {
  it('gets the code of a new path with the next login, also where the old one is gone by then', async () => {
    const { build, io, setup, home, carryOut, check } = await anEngineLetIn();
    await carryOut();
    const moved: Setup = { ...setup, tunnelGeneration: 2 };
    const { home: _loggedOut, ...out } = io;
    expect(problemIn(await build.carryOut(moved, out, () => true))).toBe('done well');
    expect(await check(moved)).toMatchObject({ websocket: 'tunnel-down' });
    expect(problemIn(await carryOut(moved))).toBe('done well');
    expect(await check(moved)).toMatchObject(allHold);
    expect(home.state().apps[CONNECTOR_SLUG]?.state).toBe('started');
  });

  it('takes the app that a removed home has left behind', async () => {
    const { build, io, setup, carryOut, check } = await anEngineLetIn();
    await carryOut();
    const { home: _loggedOut, ...out } = io;
    await build.carryOut(nothingOf(setup), out, () => true);
    const anew: Setup = { ...setup, id: '0badcafe' };
    expect(problemIn(await carryOut(anew))).toBe('done well');
    expect(await check(anew)).toMatchObject({ 'no-key': 'blocked' });
  });

  it('is left alone, and what was set there is remembered for later', async () => {
    const engine = await anEngineLetIn();
    const { build, io, setup, home, carryOut } = engine;
    const before = settingsOf(home);
    await carryOut();
    const { home: _loggedOut, ...out } = io;
    const calls = home.calls().length;
    const plan = await build.plan(setup, out);
    expect(plan).toMatchObject({
      changes: [],
      untouched: expect.arrayContaining([{ kind: 'home-assistant', names: [home.url] }]),
    });
    await build.carryOut(setup, out, () => true);
    expect(home.calls()).toHaveLength(calls);
    expect(problemIn(await carryOut(nothingOf(setup)))).toBe('done well');
    expect(settingsOf(home)).toEqual(before);
  });
});
