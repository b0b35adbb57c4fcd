import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { homeSilent, wrongPort, wrongScheme } from './origin.ts';
import { aBuiltSetup, aHomeThatWorks, aVisit, leadingTo, loggedOut, without } from './testing/situations.ts';

const silent = aVisit('home-silent', 'HTTP 502');

/** The path leads to port 8123, Home Assistant listens on 80, and the plan knows it. */
function moved(more: Partial<Evidence> = {}): Evidence {
  const [service] = aBuiltSetup().services;
  const setup = service && aBuiltSetup({ services: [{ ...service, url: 'http://homeassistant:80' }] });
  return aHomeThatWorks({
    ...(setup ? { setup } : {}),
    withKey: silent,
    'tunnel-configuration': leadingTo('http://homeassistant:8123'),
    listens: { port: 80, ssl: 'off' },
    answersAt: ['http://192.168.1.10'],
    ...more,
  });
}

/** Home Assistant has got a certificate of its own, and the path speaks plainly. */
function encrypted(more: Partial<Evidence> = {}): Evidence {
  const [service] = aBuiltSetup().services;
  const setup = service && aBuiltSetup({ services: [{ ...service, url: 'https://homeassistant:8123' }] });
  return aHomeThatWorks({
    ...(setup ? { setup } : {}),
    withKey: silent,
    listens: { port: 8123, ssl: 'on' },
    answersAt: ['https://192.168.1.10:8123'],
    ...more,
  });
}

const states = (seen: Evidence) => [wrongPort, wrongScheme].map(({ diagnose }) => diagnose(seen).state);

describe('a path that leads to the wrong port', () => {
  it('is found by comparing both ends', () => {
    expect(wrongPort.diagnose(moved())).toEqual({
      state: 'found',
      saw: 'HTTP 502; the path leads to http://homeassistant:8123; Home Assistant listens with http on port 80',
      cure: 'build',
    });
    expect(states(moved())).toEqual(['found', 'clear']);
  });

  it('is found without a login where Home Assistant answers elsewhere on the network', () => {
    expect(wrongPort.diagnose(loggedOut(moved()))).toMatchObject({
      state: 'found',
      saw: expect.stringContaining('http on port 80'),
      cure: 'log-in',
    });
  });

  it('is looked up again before the plan could know the right one', () => {
    expect(wrongPort.diagnose(moved({ setup: aBuiltSetup() })).cure).toBe('log-in');
  });

  it('is found where Home Assistant answers at home, and where nobody knows where to look for it', () => {
    const unknown = without(loggedOut(aHomeThatWorks({ withKey: silent })), 'answersAt');
    expect(wrongPort.diagnose(unknown)).toMatchObject({ state: 'found', cure: 'log-in' });
    const rightPlace = aHomeThatWorks({ withKey: silent });
    expect(wrongPort.diagnose(rightPlace)).toMatchObject({ state: 'found', cure: 'by-hand' });
    expect(wrongScheme.diagnose(rightPlace).state).toBe('clear');
  });

  it('is found where something else than Home Assistant answers', () => {
    expect(wrongPort.diagnose(aHomeThatWorks({ withKey: aVisit('not-home-assistant') })).state).toBe('found');
  });

  it('is found by the connector’s log where no visit comes that far', () => {
    const noKey = without(moved({ complaints: ['refused'] }), 'withKey');
    expect(wrongPort.diagnose(noKey).state).toBe('found');
    expect(wrongPort.diagnose({ ...noKey, complaints: [] }).state).toBe('cannot-tell');
  });

  it('is no trouble where visits are answered, whatever stands between', () => {
    const behindAnother = moved({ withKey: aVisit('answered') });
    expect(states(behindAnother)).toEqual(['clear', 'clear']);
  });

  it('cannot be told behind a path that is down', () => {
    const down = loggedOut(moved({ withKey: aVisit('tunnel-down') }));
    expect(wrongPort.diagnose(down)).toMatchObject({ state: 'cannot-tell', cure: 'log-in' });
  });
});

describe('a home that is off', () => {
  const off = loggedOut(aHomeThatWorks({ withKey: silent, answersAt: [] }));

  it('is found where it answers neither on the path nor at home, and is no matter of ports', () => {
    expect(homeSilent.diagnose(off)).toEqual({
      state: 'found',
      saw: 'HTTP 502; nothing answered at home',
      cure: 'by-hand',
    });
    expect(states(off)).toEqual(['cannot-tell', 'cannot-tell']);
    expect(wrongPort.diagnose(off).saw).toBe(
      'the path leads to http://homeassistant:8123; nothing answered at home',
    );
  });

  it('is not off where it answers, on the path or at home or to somebody who is logged in', () => {
    expect(homeSilent.diagnose(aHomeThatWorks())).toMatchObject({ state: 'clear', saw: 'HTTP 200' });
    expect(homeSilent.diagnose(aHomeThatWorks({ withKey: silent }))).toMatchObject({
      state: 'clear',
      saw: 'Home Assistant answers at http://192.168.1.10:8123',
    });
    const elsewhere = aHomeThatWorks({ withKey: silent, answersAt: [] });
    expect(homeSilent.diagnose(elsewhere)).toMatchObject({
      state: 'clear',
      saw: 'Home Assistant 2026.11.1 answers',
    });
    expect(wrongPort.diagnose(elsewhere).state).toBe('found');
  });

  it('cannot be told where nobody knows where to look, or no visit comes that far', () => {
    expect(homeSilent.diagnose(without(off, 'answersAt')).state).toBe('cannot-tell');
    for (const withKey of [undefined, aVisit('tunnel-down'), aVisit('not-home-assistant')]) {
      expect(homeSilent.diagnose({ ...off, withKey }).state).toBe('cannot-tell');
    }
  });
});

describe('a path that speaks the wrong way', () => {
  it('is found by comparing both ends', () => {
    expect(wrongScheme.diagnose(encrypted())).toEqual({
      state: 'found',
      saw: 'HTTP 502; the path leads to http://homeassistant:8123; Home Assistant listens with https on port 8123',
      cure: 'build',
    });
    expect(states(encrypted())).toEqual(['clear', 'found']);
  });

  it('is found the other way round, and without a login', () => {
    const plain = aHomeThatWorks({
      withKey: silent,
      'tunnel-configuration': leadingTo('https://homeassistant:8123'),
    });
    expect(states(plain)).toEqual(['clear', 'found']);
    expect(states(loggedOut(encrypted()))).toEqual(['clear', 'found']);
  });

  it('is found by the connector’s log where nobody says how Home Assistant listens', () => {
    const seen = without(encrypted({ complaints: ['not-plain'] }), 'listens', 'answersAt');
    expect(states(seen)).toEqual(['clear', 'found']);
    expect(states({ ...seen, complaints: [] })).toEqual(['found', 'cannot-tell']);
  });

  it('cannot be told before a visit comes that far', () => {
    expect(wrongScheme.diagnose(encrypted({ withKey: aVisit('blocked') })).state).toBe('cannot-tell');
    const logged = encrypted({ withKey: aVisit('blocked'), complaints: ['not-plain'] });
    expect(wrongScheme.diagnose(logged).state).toBe('found');
  });
});
