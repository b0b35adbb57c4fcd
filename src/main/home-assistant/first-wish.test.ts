import { describe, expect, it } from 'vitest';
import type { Installation } from '../../contract/home.ts';
import type { HomeWish } from '../../contract/setup.ts';
import { wishAfter, withConnector } from './first-wish.ts';

const home = { url: 'http://homeassistant.local:8123', name: 'Home', version: '2026.11.1' };

const wantedOf = (installation: Installation, before?: HomeWish) => wishAfter({ installation }, home, before);

describe('what is wanted of a home that was just looked at', () => {
  it.each(['os', 'supervised'] as const)(
    'is its own connector, and to believe it, where it is %s',
    (installation) => {
      expect(wantedOf(installation)).toEqual({
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
      expect(wantedOf(installation)).toMatchObject({ connector: 'elsewhere', trustedProxies: [] });
    },
  );

  it('names it at home by its number where it has one', () => {
    const reachedAt = 'http://192.168.1.20:8123';
    expect(wishAfter({ installation: 'os' }, { ...home, reachedAt }, undefined).internalUrl).toBe(reachedAt);
  });
});

describe('what the user said before', () => {
  const said: HomeWish = {
    at: home.url,
    connector: 'elsewhere',
    trustedProxies: ['192.168.1.40/32'],
    loginLimit: 'declined',
    urls: 'declined',
    internalUrl: null,
  };

  it('stays', () => {
    expect(wantedOf('os', said)).toEqual({ ...said, internalUrl: home.url });
  });

  it('stays but for a connector that cannot be there any more', () => {
    const app: HomeWish = { ...said, connector: 'app', trustedProxies: ['172.30.33.0/24'] };
    expect(wantedOf('container', app)).toMatchObject({
      connector: 'elsewhere',
      trustedProxies: [],
      loginLimit: 'declined',
    });
  });

  it('of another home is forgotten', () => {
    expect(wantedOf('os', { ...said, at: 'http://192.168.1.99' })).toEqual(wantedOf('os'));
  });
});

describe('another connector', () => {
  const app = wantedOf('os');

  it('is believed where it is known from where it speaks', () => {
    const elsewhere = withConnector(app, 'elsewhere');
    expect(elsewhere).toEqual({ ...app, connector: 'elsewhere', trustedProxies: [] });
    expect(withConnector(elsewhere, 'app')).toEqual(app);
  });

  it('that is none changes nothing, also whom else the user wants to believe', () => {
    const elsewhere = { ...withConnector(app, 'elsewhere'), trustedProxies: ['192.168.1.40/32'] };
    expect(withConnector(elsewhere, 'elsewhere')).toEqual(elsewhere);
    const both = { ...app, trustedProxies: ['172.30.33.0/24', '192.168.1.40/32'] };
    expect(wantedOf('os', both).trustedProxies).toEqual(both.trustedProxies);
  });
});
