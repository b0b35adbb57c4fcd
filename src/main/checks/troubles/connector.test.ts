import { describe, expect, it } from 'vitest';
import { anApp } from '../../resources/testing/home-situations.ts';
import { ourTunnel } from '../../resources/testing/situations.ts';
import { pathDown, twoConnectors } from './connector.ts';
import { upgradeLost } from './endings.ts';
import type { Evidence } from './evidence.ts';
import { aBuiltSetup, aHomeThatWorks, aVisit, loggedOut, without } from './testing/situations.ts';

const setup = aBuiltSetup();

function aTunnel(status: string): Evidence['tunnel'] {
  const tunnel = ourTunnel(setup);
  return { ...tunnel, ours: { ...tunnel.ours, status } };
}

const down = { withKey: aVisit('tunnel-down', 'HTTP 530'), tunnel: aTunnel('down'), connectors: 0 };

describe('a path that nobody holds, or somebody else', () => {
  it('is found by a visit, and without one', () => {
    expect(pathDown.diagnose(loggedOut(aHomeThatWorks(down)))).toEqual({
      state: 'found',
      saw: 'HTTP 530; tunnel: down; connectors: 0',
      cure: 'connect-home',
    });
    expect(pathDown.diagnose(without(aHomeThatWorks(down), 'withKey')).state).toBe('found');
  });

  it('says whose tunnel the app runs instead', () => {
    const apps = [anApp({ tunnelId: 'tunnel-of-the-office' })];
    expect(pathDown.diagnose(aHomeThatWorks({ ...down, apps })).saw).toContain(
      '396f0234_cloudflared: started, another tunnel',
    );
  });

  it.each([
    ['code-unreadable', 'build'],
    ['code-refused', 'build'],
    ['no-ipv4', 'by-both-families'],
    ['offline', 'by-hand'],
    ['clock-wrong', 'by-hand'],
    ['inspected', 'by-hand'],
    ['port-blocked', 'by-hand'],
    ['quic-blocked', 'over-http2'],
  ] as const)('says what keeps the connector away, and what helps: %s', (fault, cure) => {
    expect(pathDown.diagnose(aHomeThatWorks({ ...down, complaints: [fault] }))).toMatchObject({
      state: 'found',
      because: fault,
      cure,
    });
  });

  it.each(['down', 'inactive'])('is found before a visit comes that far: %s', (status) => {
    const seen = aHomeThatWorks({ withKey: aVisit('blocked', 'HTTP 403'), tunnel: aTunnel(status) });
    expect(pathDown.diagnose(seen)).toMatchObject({ state: 'found', cure: 'connect-home' });
  });

  it('is held where a visit gets past it, whatever its state says', () => {
    const seen = aHomeThatWorks({ ...down, withKey: aVisit('home-silent', 'HTTP 502') });
    expect(pathDown.diagnose(seen)).toMatchObject({ state: 'clear', saw: 'HTTP 502' });
  });

  it('is held as its state says where no visit comes that far, and not known without it', () => {
    const seen = loggedOut(aHomeThatWorks({ withKey: aVisit('blocked', 'HTTP 403') }));
    expect(pathDown.diagnose(seen)).toMatchObject({
      state: 'clear',
      saw: 'tunnel: healthy; connectors: 1',
    });
    expect(pathDown.diagnose(without(seen, 'tunnel')).state).toBe('cannot-tell');
  });

  it('is not told as held by two', () => {
    expect(twoConnectors.diagnose(aHomeThatWorks(down)).state).toBe('cannot-tell');
  });
});

describe('two connectors', () => {
  it('are found where visits end at one that does not find the home', () => {
    const seen = aHomeThatWorks({ withKey: aVisit('home-silent', 'HTTP 502'), connectors: 2 });
    expect(twoConnectors.diagnose(seen)).toMatchObject({ state: 'found', cure: 'by-hand' });
  });

  it('are no reason where the home answers nowhere at home either', () => {
    const silent = aHomeThatWorks({ withKey: aVisit('home-silent'), answersAt: [], connectors: 2 });
    expect(twoConnectors.diagnose(loggedOut(silent)).state).toBe('cannot-tell');
  });

  it('may be as good as one', () => {
    expect(twoConnectors.diagnose(aHomeThatWorks({ connectors: 2 }))).toMatchObject({
      state: 'cannot-tell',
      saw: expect.stringContaining('connectors: 2'),
    });
    const apps = [anApp(), anApp({ slug: '9074a9fa_cloudflared' })];
    expect(twoConnectors.diagnose(aHomeThatWorks({ apps })).state).toBe('cannot-tell');
  });

  it('are no matter where the other one runs a path of somebody else, or none', () => {
    const other = anApp({ slug: '9074a9fa_cloudflared', tunnelId: 'tunnel-of-the-office' });
    const stopped = anApp({ slug: '9074a9fa_cloudflared', state: 'stopped' });
    expect(twoConnectors.diagnose(aHomeThatWorks({ apps: [anApp(), other] })).state).toBe('clear');
    expect(twoConnectors.diagnose(aHomeThatWorks({ apps: [anApp(), stopped] })).state).toBe('clear');
  });

  it('cannot be told apart where nobody says how many there are', () => {
    const seen = without(aHomeThatWorks(), 'connectors');
    expect(twoConnectors.diagnose(seen)).toMatchObject({ state: 'cannot-tell', cure: 'by-hand' });
    expect(twoConnectors.diagnose(loggedOut(seen)).cure).toBe('log-in');
  });
});

describe('live connections that are lost on the connector’s way', () => {
  const lost = { socket: aVisit('socket-refused', 'HTTP 400') };
  const breaking = {
    socket: aVisit('unexpected-answer', 'HTTP 500'),
    complaints: ['quic-breaks-off'],
  } as const;

  it.each([
    ['the request for them is lost', lost],
    ['QUIC breaks off again and again', breaking],
  ])('are mended by HTTP/2 where %s, and only once', (_how, seen) => {
    expect(upgradeLost.diagnose(aHomeThatWorks(seen))).toMatchObject({ state: 'found', cure: 'over-http2' });
    const overHttp2 = aHomeThatWorks({ ...seen, setup: aBuiltSetup({ transport: 'http2' }) });
    expect(upgradeLost.diagnose(overHttp2)).toMatchObject({ state: 'found', cure: 'by-hand' });
  });

  it('are not called good while the log says that QUIC breaks off', () => {
    expect(upgradeLost.diagnose(aHomeThatWorks()).state).toBe('clear');
    expect(upgradeLost.diagnose(aHomeThatWorks({ complaints: ['quic-breaks-off'] })).state).toBe(
      'cannot-tell',
    );
  });
});
