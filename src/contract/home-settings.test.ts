import { describe, expect, it } from 'vitest';
import type { ConnectorApp, FoundHome, Installation } from './home.ts';
import { appToTakeOver, defaultSettings, isAppTaken, settingsFor, withConnector } from './home-settings.ts';
import type { DesiredHome } from './setup.ts';

const home = { url: 'http://homeassistant.local:8123', name: 'Home', version: '2026.11.1' };

const anApp = (changes: Partial<ConnectorApp>): ConnectorApp => ({
  slug: '396f0234_cloudflared',
  repository: 'current',
  version: '6.1.0',
  state: 'started',
  tunnel: 'none',
  others: null,
  takeOver: changes.tunnel === 'another' ? 'impossible' : 'not-needed',
  names: null,
  ...changes,
});

const settingsOf = (installation: Installation, answered?: DesiredHome, apps: readonly ConnectorApp[] = []) =>
  settingsFor({ installation, apps }, home, answered);

describe('the settings for a home that was just inspected', () => {
  it.each(['os', 'supervised'] as const)(
    'is its own connector, and to believe it, where it is %s',
    (installation) => {
      expect(settingsOf(installation)).toEqual({
        at: home.url,
        connector: 'app',
        trustedProxies: ['172.30.33.0/24'],
        loginLimit: 'wanted',
        urls: 'wanted',
        internalUrl: home.url,
      });
    },
  );

  it.each(['container', 'core', 'unknown'] as const)(
    'is a connector elsewhere where it is %s',
    (installation) => {
      expect(settingsOf(installation)).toMatchObject({ connector: 'elsewhere', trustedProxies: [] });
    },
  );

  it.each([
    ['somebody else’s tunnel', anApp({ tunnel: 'another' }), 'elsewhere'],
    ['no tunnel', anApp({ tunnel: 'none' }), 'app'],
    ['our tunnel', anApp({ tunnel: 'ours' }), 'app'],
    [
      'somebody else’s tunnel in the former app',
      anApp({ repository: 'former', tunnel: 'another' }),
      'elsewhere',
    ],
  ] as const)('heed an app that runs %s', (_whose, app, connector) => {
    expect(settingsOf('os', undefined, [app]).connector).toBe(connector);
    expect(defaultSettings({ installation: 'os', apps: [app] }).connector).toBe(connector);
  });

  it.each(['its-own-tunnel', 'given-tunnel'] as const)(
    'go on with an app with %s, which can be taken over',
    (takeOver) => {
      const app = anApp({ tunnel: 'another', takeOver });
      expect(settingsOf('os', undefined, [app]).connector).toBe('app');
      expect([isAppTaken({ apps: [app] }), appToTakeOver({ apps: [app] })]).toEqual([false, app]);
      const former = { ...app, repository: 'former' } as const;
      expect(appToTakeOver({ apps: [former] })).toBeUndefined();
    },
  );

  it.each([
    ['its home’s alone', { along: [], home: ['ha.linden.house'], outside: [] }, 'app'],
    ['others that come along', { along: ['nas.linden.house'], home: [], outside: [] }, 'app'],
    [
      'a second one of the home',
      { along: [], home: ['a.linden.house', 'b.linden.house'], outside: [] },
      'elsewhere',
    ],
    ['one outside the domain', { along: [], home: [], outside: ['shop.example'] }, 'elsewhere'],
  ] as const)('stop no name unasked: %s', (_which, names, connector) => {
    const app = anApp({ tunnel: 'another', takeOver: 'its-own-tunnel', names });
    expect(defaultSettings({ installation: 'os', apps: [app] }).connector).toBe(connector);
  });

  it('are not those of an app that cannot be taken over', () => {
    const apps = [anApp({ tunnel: 'another' })];
    expect([isAppTaken({ apps }), appToTakeOver({ apps })]).toEqual([true, undefined]);
  });

  it('names it at home by its number where it has one', () => {
    const reachedAt = 'http://192.168.1.20:8123';
    expect(settingsFor({ installation: 'os', apps: [] }, { ...home, reachedAt }, undefined).internalUrl).toBe(
      reachedAt,
    );
  });
});

describe('a home that is reached on this computer itself', () => {
  const internalOf = (found: Partial<FoundHome>) =>
    settingsFor({ installation: 'core', apps: [] }, { ...home, ...found }, undefined).internalUrl;

  it.each([
    'http://127.0.0.1:8123',
    'http://localhost:8123',
    'http://localhost.:8123',
    'http://[::1]:8123',
    'http://[::ffff:127.0.0.1]:8123',
    'http://2130706433:8123',
  ])('is not called %s by its devices', (url) => {
    expect(internalOf({ url })).toBeNull();
    expect(internalOf({ reachedAt: url })).toBeNull();
  });

  it('is called what it is in the house, where that is known', () => {
    const inTheHouse = 'http://192.168.1.10:8123';
    expect(internalOf({ url: 'http://127.0.0.1:8123', inTheHouse })).toBe(inTheHouse);
    expect(internalOf({ url: 'http://127.0.0.1:8123', inTheHouse: 'http://127.0.0.1:8123' })).toBeNull();
  });

  it('loses such an address that was answered by an earlier version', () => {
    const url = 'http://127.0.0.1:8123';
    const answered = { ...settingsOf('core'), at: url, internalUrl: url };
    expect(
      settingsFor({ installation: 'core', apps: [] }, { ...home, url }, answered).internalUrl,
    ).toBeNull();
  });
});

describe('what the user said before', () => {
  const said: DesiredHome = {
    at: home.url,
    connector: 'elsewhere',
    trustedProxies: ['192.168.1.40/32'],
    loginLimit: 'declined',
    urls: 'declined',
    internalUrl: null,
  };

  it('stays', () => {
    expect(settingsOf('os', said)).toEqual({ ...said, internalUrl: home.url });
  });

  it('stays but for a connector that cannot be there any more', () => {
    const app: DesiredHome = { ...said, connector: 'app', trustedProxies: ['172.30.33.0/24'] };
    expect(settingsOf('container', app)).toMatchObject({
      connector: 'elsewhere',
      trustedProxies: [],
      loginLimit: 'declined',
    });
  });

  it('stays where the app has been taken since: the plan says what is in the way', () => {
    const app: DesiredHome = { ...said, connector: 'app', trustedProxies: ['172.30.33.0/24'] };
    expect(settingsOf('os', app, [anApp({ tunnel: 'another' })]).connector).toBe('app');
  });

  it('of another home is forgotten', () => {
    expect(settingsOf('os', { ...said, at: 'http://192.168.1.99' })).toEqual(settingsOf('os'));
  });
});

describe('another connector', () => {
  const app = settingsOf('os');

  it('is believed where it is known from where it speaks', () => {
    const elsewhere = withConnector(app, 'elsewhere');
    expect(elsewhere).toEqual({ ...app, connector: 'elsewhere', trustedProxies: [] });
    expect(withConnector(elsewhere, 'app')).toEqual(app);
  });

  it('that is none changes nothing, also whom else the user wants to believe', () => {
    const elsewhere = { ...withConnector(app, 'elsewhere'), trustedProxies: ['192.168.1.40/32'] };
    expect(withConnector(elsewhere, 'elsewhere')).toEqual(elsewhere);
    const both = { ...app, trustedProxies: ['172.30.33.0/24', '192.168.1.40/32'] };
    expect(settingsOf('os', both).trustedProxies).toEqual(both.trustedProxies);
  });
});
