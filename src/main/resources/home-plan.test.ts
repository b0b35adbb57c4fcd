import { describe, expect, it } from 'vitest';
import type { Setup } from '../../contract/setup.ts';
import { FORMER_CONNECTOR_SLUG } from '../home-assistant/commands/apps.ts';
import type { HttpConfig } from '../home-assistant/commands/http-config.ts';
import type { Observed } from './model/observed.ts';
import { changesAtHome, homeResources, needsOf, wanting, whole } from './testing/home-plans.ts';
import {
  aFreshHome,
  aFurnishedHome,
  anApp,
  anHttpConfig,
  appNetwork,
  ourTokenHash,
  settable,
} from './testing/home-situations.ts';
import { planOf } from './testing/look-around.ts';
import { anObserved, aSetup, ourTunnel } from './testing/situations.ts';

describe('a fresh Home Assistant', () => {
  it('gets the app, its addresses and the trust, all in one plan', () => {
    expect(changesAtHome(wanting(), aFreshHome())).toEqual(whole);
  });

  it('is left alone where nobody is logged in, and that is said', () => {
    const plan = planOf(wanting(), anObserved());
    expect(plan.changes.filter(({ resource }) => homeResources.includes(resource))).toEqual([]);
    expect(plan.untouched).toContainEqual({ kind: 'home-assistant', names: ['http://192.168.1.20'] });
  });

  it('is left alone without a word where nothing is wanted of it', () => {
    const plan = planOf(aSetup(), anObserved());
    expect(plan.untouched.map(({ kind }) => kind)).not.toContain('home-assistant');
  });

  it('starts no connector before the lock stands, and tries its trust last of all', () => {
    const lock = ['lock-rule/create/1', 'lock-rule/create', 'certificate-hostname/update'];
    const started = needsOf('connector-app/update/token', wanting(), aFreshHome());
    expect(lock.some((id) => started.has(id))).toBe(true);
    expect(started).toContain('certificate-hostname/update');
    const tried = needsOf('http-config/update/configure', wanting(), aFreshHome());
    expect([...tried]).toEqual(
      expect.arrayContaining([
        'dns-record/create/ha.linden.house',
        'connector-app/update/start',
        'home-url/update',
      ]),
    );
    const confirmed = needsOf('http-config/update/promote', wanting(), aFreshHome());
    expect(confirmed).toContain('http-config/update/configure');
  });

  it('shows no token in what is sent', () => {
    for (const { request } of planOf(wanting(), anObserved(aFreshHome())).changes) {
      expect(request.body ?? '').not.toMatch(/eyJ/);
    }
  });
});

describe('a home that is as it should be', () => {
  it('is not changed', () => {
    expect(changesAtHome(wanting(), { tunnel: ourTunnel(wanting()), ...aFurnishedHome() })).toEqual([]);
  });

  it.each([
    ['stands still', { state: 'stopped' as const }, ['connector-app/update/start']],
    [
      'no longer starts with Home Assistant',
      { boot: 'manual' as const },
      ['connector-app/update/token', 'connector-app/update/start'],
    ],
    ['lost its token', { tunnelId: null }, ['connector-app/update/token', 'connector-app/update/start']],
  ])('is mended where its app %s', (_how, app, changes) => {
    const seen = aFurnishedHome({
      'connector-app': { current: anApp(app), former: null, leftBehind: [], ourTokenHash },
    });
    expect(changesAtHome(wanting(), { tunnel: ourTunnel(wanting()), ...seen })).toEqual(changes);
  });

  it.each([
    ['differs from the tunnel’s: cut, in quotes, or of a former secret', { tokenHash: 'of-another-text' }],
    ['is for another path of ours', { tunnelId: 'gone', tokenHash: 'of-another-text' }],
    ['nobody can read any more', { tunnelId: null, tokenHash: 'of-another-text' }],
  ])('gets its code anew where that %s', (_how, app) => {
    const seen = aFurnishedHome({
      'connector-app': { current: anApp(app), former: null, leftBehind: ['gone'], ourTokenHash },
    });
    const observed = { tunnel: ourTunnel(wanting()), ...seen };
    expect(changesAtHome(wanting(), observed)).toEqual([
      'connector-app/update/token',
      'connector-app/update/start',
    ]);
    expect(planOf(wanting(), anObserved(observed)).blockers).toEqual([]);
  });

  it.each([
    ['healthy', 'started', []],
    ['down', 'started', ['connector-app/update/token', 'connector-app/update/start']],
    ['healthy', 'error', ['connector-app/update/token', 'connector-app/update/start']],
  ] as const)(
    'where nobody may read the code, gets it unless all is well: %s, %s',
    (status, state, changes) => {
      const tunnel = { ...ourTunnel(wanting()), ours: { id: 'tunnel-1', name: 'x', status } };
      const seen = aFurnishedHome({
        'connector-app': { current: anApp({ state }), former: null, leftBehind: [], ourTokenHash: null },
      });
      expect(changesAtHome(wanting(), { tunnel, ...seen })).toEqual(changes);
    },
  );

  describe('whose connector has to go another way', () => {
    const brought = (transport: Setup['transport'], runParameters: readonly string[] | null) => {
      const seen = aFurnishedHome({
        'connector-app': {
          current: anApp({ runParameters }),
          former: null,
          leftBehind: [],
          ourTokenHash,
        },
      });
      const wanted: Setup = { ...wanting(), ...(transport ? { transport } : {}) };
      const { changes } = planOf(wanted, anObserved({ tunnel: ourTunnel(wanted), ...seen }));
      const given = changes.find((change) => change.kind === 'connector-app.give-token');
      const ids = changes.map(({ id }) => id).filter((id) => id.startsWith('connector-app'));
      return { ids, brings: given?.brings, body: given?.request.body ?? '' };
    };
    const both = '--edge-ip-version=auto';

    it.each([
      ['over HTTP/2', 'http2', [both], ['http2'], [both, '--protocol=http2']],
      ['over what works again', 'auto', [both, '--protocol=http2'], ['any-transport'], [both]],
      ['over both families of addresses', undefined, [], ['both-families'], [both]],
    ] as const)('goes %s, and starts anew', (_how, transport, before, brings, after) => {
      const planned = brought(transport, before);
      expect(planned.ids).toEqual(['connector-app/update/token', 'connector-app/update/start']);
      expect(planned.brings).toEqual(brings);
      expect(JSON.parse(planned.body)).toMatchObject({ options: { run_parameters: after } });
    });

    it.each([
      ['does so already', 'http2', ['--protocol=http2', both]],
      ['was not spoken of', undefined, ['--protocol=quic', '--edge-ip-version=4']],
      ['is of a version that takes nothing', 'http2', null],
    ] as const)('is left alone where it %s', (_how, transport, before) => {
      expect(brought(transport, before).ids).toEqual([]);
    });
  });

  it('starts its app again where the tunnel is down all the same', () => {
    const tunnel = { ...ourTunnel(wanting()), ours: { id: 'tunnel-1', name: 'x', status: 'down' } };
    expect(changesAtHome(wanting(), { tunnel, ...aFurnishedHome() })).toEqual(['connector-app/update/start']);
  });

  it.each(['http://127.0.0.1:8123', 'http://localhost.:8123', 'http://[::ffff:7f00:1]:8123'])(
    'gets no internal URL that leads each device to itself: %s',
    (internalUrl) => {
      const external = 'https://ha.linden.house';
      const found = aFurnishedHome({ 'home-url': { external, internal: null } });
      expect(changesAtHome(wanting({ internalUrl }), { tunnel: ourTunnel(wanting()), ...found })).toEqual([]);
      const fresh = planOf(wanting({ internalUrl }), anObserved(aFreshHome()));
      expect(fresh.changes.find(({ kind }) => kind === 'home-url.set')).toMatchObject({
        after: { external, internal: null },
        request: { body: JSON.stringify({ external_url: external }) },
      });
    },
  );

  it('keeps an internal URL that somebody set', () => {
    const seen = aFurnishedHome({
      'home-url': { external: 'https://ha.linden.house', internal: 'http://homeassistant.local:8123' },
    });
    expect(changesAtHome(wanting(), { tunnel: ourTunnel(wanting()), ...seen })).toEqual([]);
  });
});

describe('an app of the former repository', () => {
  const former = anApp({ slug: FORMER_CONNECTOR_SLUG });

  it('that runs our tunnel is as good', () => {
    const seen = aFurnishedHome({
      'app-repository': { isThere: false, otherApps: [] },
      'connector-app': { current: null, former, leftBehind: [], ourTokenHash },
    });
    expect(changesAtHome(wanting(), { tunnel: ourTunnel(wanting()), ...seen })).toEqual([]);
  });

  it('that runs another tunnel stays beside ours, and that is said', () => {
    const seen = aFreshHome({
      'connector-app': {
        current: null,
        former: { ...former, tunnelId: 'of-somebody' },
        leftBehind: [],
        ourTokenHash,
      },
    });
    expect(changesAtHome(wanting(), seen)).toEqual(whole);
    expect(planOf(wanting(), anObserved(seen)).untouched).toContainEqual({
      kind: 'connector-apps',
      names: [FORMER_CONNECTOR_SLUG],
    });
  });
});

describe('an app of today’s repository', () => {
  it.each([
    ['runs somebody else’s tunnel', { tunnelId: 'of-somebody' }],
    ['is set up without a token', { tunnelId: null, configuredOtherwise: true }],
  ])('that %s stands in the way', (_how, app) => {
    const seen = aFreshHome({
      'connector-app': { current: anApp(app), former: null, leftBehind: [], ourTokenHash },
    });
    const { blockers } = planOf(wanting(), anObserved(seen));
    expect(blockers).toContainEqual({ code: 'CONNECTOR_APP_TAKEN', names: [anApp().slug] });
  });

  it('that still holds the code of a path of Latchkey’s that is gone gets the new one', () => {
    const seen = aFurnishedHome({
      'connector-app': {
        current: anApp({ tunnelId: 'deleted' }),
        former: null,
        leftBehind: ['deleted'],
        ourTokenHash,
      },
    });
    const observed = { tunnel: ourTunnel(wanting()), ...seen };
    expect(changesAtHome(wanting(), observed)).toEqual([
      'connector-app/update/token',
      'connector-app/update/start',
    ]);
    expect(planOf(wanting(), anObserved(observed)).blockers).toEqual([]);
  });

  it('that nobody set up is taken', () => {
    const seen = aFreshHome({
      'app-repository': { isThere: true, otherApps: [] },
      'connector-app': {
        current: anApp({ tunnelId: null, state: 'stopped' }),
        former: null,
        leftBehind: [],
        ourTokenHash,
      },
    });
    expect(changesAtHome(wanting(), seen).slice(0, 2)).toEqual([
      'connector-app/update/token',
      'connector-app/update/start',
    ]);
    expect(planOf(wanting(), anObserved(seen)).blockers).toEqual([]);
  });
});

describe('whom Home Assistant trusts', () => {
  const trusting = { use_x_forwarded_for: true, trusted_proxies: [appNetwork], login_attempts_threshold: 5 };
  const onlyTrust = wanting({ connector: 'elsewhere', urls: 'declined' });
  const seen = (http: Observed['http-config']) => aFreshHome({ 'http-config': http });

  it('is set with everything else as it was', () => {
    const plan = planOf(onlyTrust, anObserved(seen(settable(anHttpConfig({ ssl_profile: 'intermediate' })))));
    const sent = plan.changes.find(({ id }) => id === 'http-config/update/configure')?.request.body ?? '';
    expect(JSON.parse(sent)).toEqual({
      config: {
        server_port: 80,
        cors_allowed_origins: ['https://cast.home-assistant.io'],
        ip_ban_enabled: true,
        ssl_profile: 'intermediate',
        use_x_frame_options: true,
        ...trusting,
      },
    });
  });

  it('is only confirmed where our change waits already', () => {
    const http = settable(anHttpConfig(), { pending: anHttpConfig(trusting), active: 'pending' });
    expect(changesAtHome(onlyTrust, seen(http))).toEqual(['http-config/update/promote']);
  });

  it('is set anew where our change was taken back', () => {
    const http = settable(anHttpConfig(), { pending: anHttpConfig({ ...trusting, error: 'not_promoted' }) });
    expect(changesAtHome(onlyTrust, seen(http))).toEqual([
      'http-config/update/configure',
      'http-config/update/promote',
    ]);
  });

  it('is not touched while somebody else’s change waits', () => {
    const http = settable(anHttpConfig(), {
      pending: anHttpConfig({ server_port: 8124 }),
      active: 'pending',
    });
    expect(changesAtHome(onlyTrust, seen(http))).toEqual([]);
    expect(planOf(onlyTrust, anObserved(seen(http))).blockers).toContainEqual({
      code: 'HOME_CHANGE_WAITING',
      names: [],
    });
  });

  it('is not touched while Home Assistant takes over its file, which must not be let go', () => {
    const pending = anHttpConfig({ server_port: 8124 });
    const http = settable(anHttpConfig(), { pending, pendingFrom: 'file', active: 'pending' });
    expect(changesAtHome(onlyTrust, seen(http))).toEqual([]);
    expect(planOf(onlyTrust, anObserved(seen(http))).blockers).toEqual([
      { code: 'HOME_TAKEOVER_WAITING', names: [] },
    ]);
  });

  it('says which networks begin to count that stood there while nobody was heard', () => {
    const trial = (stable: Partial<HttpConfig>) =>
      planOf(onlyTrust, anObserved(seen(settable(anHttpConfig(stable))))).changes.find(
        (change) => change.kind === 'http-config.try',
      );
    const old = ['10.0.0.0/8', '192.168.1.7/32'];
    expect(trial({ use_x_forwarded_for: false, trusted_proxies: old })).toMatchObject({
      wakes: old,
      networks: [...old, appNetwork],
    });
    expect(trial({ trusted_proxies: old })).toMatchObject({ wakes: old });
    expect(trial({ use_x_forwarded_for: true, trusted_proxies: old })).not.toHaveProperty('wakes');
    expect(trial({})).not.toHaveProperty('wakes');
  });

  it('stands in a file before 2026.8, and that is said', () => {
    expect(changesAtHome(onlyTrust, seen({ kind: 'in-file' }))).toEqual([]);
    const { untouched } = planOf(onlyTrust, anObserved(seen({ kind: 'in-file' })));
    expect(untouched).toContainEqual({ kind: 'trust-in-file', names: [appNetwork] });
  });

  it('is left as it is while the connector’s address is not known', () => {
    const unknown = wanting({ connector: 'elsewhere', urls: 'declined', trustedProxies: [] });
    expect(changesAtHome(unknown, seen(settable()))).toEqual([]);
  });

  it('keeps a stricter limit of wrong logins', () => {
    const stable = anHttpConfig({ ...trusting, login_attempts_threshold: 3 });
    expect(changesAtHome(onlyTrust, seen(settable(stable)))).toEqual([]);
  });
});
