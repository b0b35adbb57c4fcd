import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Setup } from '../../contract/setup.ts';
import {
  PRACTICE_DOCKER_ADDRESS,
  PRACTICE_OTHER_MACHINE_ADDRESS,
} from '../../practice/connector/connector-place.ts';
import type { HomeOptions } from '../../practice/home/instance/home.ts';
import { othersThings } from '../../practice/home/instance/seed.ts';
import { nothingOf } from '../engine/journal.ts';
import { CONNECTOR_SLUG, FORMER_CONNECTOR_SLUG } from '../home-assistant/commands/apps.ts';
import { allHold, connectFrom, problemIn, settingsOf, writesIn } from './testing/home-builds.ts';
import { anEngineLetIn } from './testing/home-in-world.ts';
import { aDesiredHome, appNetwork } from './testing/home-situations.ts';

describe('Home Assistant OS, 2026.8 or newer', () => {
  it('is connected by one build, with nothing left to do by hand', async () => {
    const { carryOut, check, home, world } = await anEngineLetIn();
    expect(problemIn(await carryOut())).toBe('done well');
    expect(settingsOf(home)).toMatchObject({
      http: {
        use_x_forwarded_for: true,
        trusted_proxies: [appNetwork],
        login_attempts_threshold: 5,
        server_port: home.port,
      },
      active: 'stable',
      urls: { external: 'https://ha.linden.house', internal: aDesiredHome().internalUrl },
    });
    expect(home.state().apps[CONNECTOR_SLUG]).toMatchObject({
      state: 'started',
      boot: 'auto',
      watchdog: true,
      autoUpdate: true,
    });
    expect(await check()).toMatchObject(allHold);
    expect(home.lastClientAddress()).not.toMatch(/^(172|127)\./);
    expect(world.counts().exposedRequests).toBe(0);
  });

  it('is left alone by a second build', async () => {
    const { carryOut, home, world } = await anEngineLetIn();
    await carryOut();
    const [calls, { writes }] = [home.calls().length, world.counts()];
    expect(problemIn(await carryOut())).toBe('done well');
    expect(writesIn(home, calls)).toEqual([]);
    expect(world.counts().writes).toBe(writes);
  });

  it('keeps everything of other people', async () => {
    const { carryOut, plan, home } = await anEngineLetIn({ home: { seed: othersThings } });
    const before = settingsOf(home);
    expect((await plan()).untouched).toContainEqual({
      kind: 'connector-apps',
      names: [FORMER_CONNECTOR_SLUG],
    });
    expect(problemIn(await carryOut())).toBe('done well');
    const after = settingsOf(home);
    const ours = new Set([CONNECTOR_SLUG]);
    expect(after.apps.filter(({ slug }) => !ours.has(slug))).toEqual(before.apps);
    expect(after.http).toEqual({ ...before.http, trusted_proxies: ['192.168.1.7/32', appNetwork] });
    expect(after.repositories).toEqual(expect.arrayContaining([...before.repositories]));
  });

  it.each<[string, HomeOptions]>([
    ['as it was installed', {}],
    ['with other people’s things in it', { seed: othersThings }],
  ])('%s is as before once everything is taken away', async (_how, options) => {
    const { carryOut, setup, home } = await anEngineLetIn({ home: options });
    const before = settingsOf(home);
    await carryOut();
    expect(problemIn(await carryOut(nothingOf(setup)))).toBe('done well');
    expect(settingsOf(home)).toEqual(before);
  });

  it('is as before when the build is stopped and undone', async () => {
    const { carryOut, undo, home } = await anEngineLetIn({ home: { seed: othersThings } });
    const before = settingsOf(home);
    await carryOut();
    expect(problemIn(await undo())).toBe('undone well');
    expect(settingsOf(home)).toEqual(before);
  });

  it('is as before when only its own part of the work is undone', async () => {
    const { build, io, setup, carryOut, undo, home } = await anEngineLetIn();
    const { home: _notAsked, ...withoutHome } = setup;
    await build.carryOut(withoutHome, io, () => true);
    const before = settingsOf(home);
    await carryOut();
    expect(problemIn(await undo())).toBe('undone well');
    expect(settingsOf(home)).toEqual(before);
  });

  it('speaks HTTPS behind the tunnel where it has a certificate of its own', async () => {
    const engine = await anEngineLetIn({ home: { ssl: true } });
    const setup: Setup = {
      ...engine.setup,
      services: engine.setup.services.map((service) => ({
        ...service,
        url: `https://homeassistant:${engine.home.port}`,
      })),
    };
    expect(problemIn(await engine.carryOut(setup))).toBe('done well');
    expect(await engine.check(setup)).toMatchObject(allHold);
  });

  it('gets back its app where somebody removed it', async () => {
    const { carryOut, io, home, check } = await anEngineLetIn();
    await carryOut();
    await io.home?.assistant.supervisor(z.unknown(), {
      method: 'post',
      endpoint: `/addons/${CONNECTOR_SLUG}/uninstall`,
    });
    expect(home.state().apps[CONNECTOR_SLUG]).toBeUndefined();
    expect(problemIn(await carryOut())).toBe('done well');
    expect(await check()).toMatchObject(allHold);
  });
});

describe('Home Assistant OS before 2026.8', () => {
  it('gets everything but the trust, and that too once its file says so', async () => {
    const { carryOut, plan, check, home } = await anEngineLetIn({ home: { version: '2026.6.3' } });
    expect((await plan()).untouched).toContainEqual({ kind: 'trust-in-file', names: [appNetwork] });
    expect(problemIn(await carryOut())).toBe('done well');
    expect(await check()).toMatchObject({ websocket: 'home-refuses-proxy', 'no-key': 'blocked' });
    home.editYaml({ http: { use_x_forwarded_for: true, trusted_proxies: [appNetwork] } });
    await home.restart();
    expect(await check()).toMatchObject(allHold);
  });
});

describe.each([
  ['a container, with its connector in Docker', 'container', PRACTICE_DOCKER_ADDRESS, '172.17.0.0/16'],
  [
    'a container, with its connector on another machine',
    'container',
    PRACTICE_OTHER_MACHINE_ADDRESS,
    '192.168.1.40/32',
  ],
  ['Home Assistant Core, with its connector on the same machine', 'core', '127.0.0.1', '127.0.0.1/32'],
] as const)('%s, 2026.8 or newer', (_what, installation, address, network) => {
  it('is left to the user’s connector, and trusts it once it is known', async () => {
    const engine = await anEngineLetIn(
      { home: { installation } },
      { connector: 'elsewhere', trustedProxies: [] },
    );
    const { carryOut, check, setup, home } = engine;
    expect(problemIn(await carryOut())).toBe('done well');
    expect(writesIn(home)).toEqual(['config/core/update']);
    await connectFrom(address, engine);
    expect(await check()).toMatchObject({ websocket: 'home-refuses-proxy' });

    const trusting: Setup = {
      ...setup,
      ...(setup.home ? { home: { ...setup.home, trustedProxies: [network] } } : {}),
    };
    expect(problemIn(await carryOut(trusting))).toBe('done well');
    expect(settingsOf(home)).toMatchObject({ active: 'stable', http: { trusted_proxies: [network] } });
    expect(await check(trusting)).toMatchObject(allHold);
  });
});
