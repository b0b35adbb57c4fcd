import { describe, expect, it } from 'vitest';
import { noSafeConnection, socketLost, webhooksRefused } from './edge.ts';
import { aBuiltSetup, aHomeThatWorks, aVisit, settingsAs, without } from './testing/situations.ts';

const lost = aVisit('unexpected-answer', 'HTTP 400');

describe('a safe connection that is not possible', () => {
  const failed = aVisit('tls-failed', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE');

  it('is found by whoever knocks, with a key or without one', () => {
    const seen = aHomeThatWorks({ withKey: failed, withoutKey: failed });
    const finding = {
      state: 'found',
      saw: 'TLS: ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
      cure: 'by-hand',
    };
    expect(noSafeConnection.diagnose(seen)).toEqual(finding);
    expect(noSafeConnection.diagnose(without(seen, 'withKey'))).toEqual(finding);
    expect(noSafeConnection.diagnose(without(seen, 'name'))).toEqual(finding);
  });

  it('is possible where somebody got an answer, though it was a no', () => {
    expect(noSafeConnection.diagnose(without(aHomeThatWorks(), 'withKey'))).toMatchObject({
      state: 'clear',
      saw: 'HTTP 403',
    });
  });

  it('cannot be told where nobody came that far, or came to somebody else', () => {
    const offline = aVisit('no-connection', 'ETIMEDOUT');
    expect(
      noSafeConnection.diagnose(aHomeThatWorks({ withKey: offline, withoutKey: offline })),
    ).toMatchObject({ state: 'cannot-tell', saw: 'ETIMEDOUT' });
    const name = aVisit('resolves-elsewhere', '198.51.100.7');
    expect(noSafeConnection.diagnose(aHomeThatWorks({ name, withKey: failed }))).toMatchObject({
      state: 'cannot-tell',
      saw: 'DNS: 198.51.100.7',
    });
  });
});

describe('live updates that do not get through', () => {
  it('are found where the domain does not allow them, whatever a visit sees', () => {
    const seen = aHomeThatWorks({ 'zone-setting': settingsAs({ websockets: 'off', http3: 'off' }) });
    expect(socketLost.diagnose({ ...seen, socket: lost })).toEqual({
      state: 'found',
      saw: 'websockets: off; HTTP 400',
      cure: 'build',
    });
    expect(socketLost.diagnose(without(seen, 'withKey', 'socket')).state).toBe('found');
  });

  it('are left to the user who declined the setting', () => {
    const setup = aBuiltSetup({ policy: { declined: ['websockets'] } });
    const settings = settingsAs({ websockets: 'off' });
    expect(socketLost.diagnose(aHomeThatWorks({ setup, 'zone-setting': settings })).cure).toBe('by-hand');
  });

  it('are found where the page answers and the socket does not, with HTTP/3 as the likely reason', () => {
    const seen = aHomeThatWorks({ socket: lost, 'zone-setting': settingsAs({ http3: 'on' }) });
    expect(socketLost.diagnose(seen)).toEqual({
      state: 'found',
      saw: 'WebSocket: HTTP 400; http3: on',
      cure: 'build',
    });
    expect(socketLost.diagnose(aHomeThatWorks({ socket: lost })).cure).toBe('by-hand');
  });

  it('cannot be told while HTTP/3 is on: only browsers use it', () => {
    const seen = aHomeThatWorks({ 'zone-setting': settingsAs({ http3: 'on' }) });
    expect(socketLost.diagnose(seen)).toMatchObject({ state: 'cannot-tell', saw: 'HTTP 101; http3: on' });
  });

  it('cannot be told where the page does not answer either', () => {
    expect(socketLost.diagnose(aHomeThatWorks({ withKey: aVisit('blocked') })).state).toBe('cannot-tell');
  });

  it('are fine where a socket opens and HTTP/3 is off', () => {
    expect(socketLost.diagnose(aHomeThatWorks())).toMatchObject({
      state: 'clear',
      saw: 'HTTP 101; http3: off',
    });
  });
});

describe('programs that are asked whether they are a person', () => {
  it.each([
    [{ fightMode: 'on' as const }, 'Bot Fight Mode: on'],
    [{ securityLevel: 'under_attack' }, 'security level: under_attack'],
    [{ withKey: aVisit('challenged', 'HTTP 403') }, 'HTTP 403, cf-mitigated: challenge'],
    [{ withoutKey: aVisit('challenged', 'HTTP 403') }, 'HTTP 403, cf-mitigated: challenge'],
  ])('are found: %o', (more, saw) => {
    expect(webhooksRefused.diagnose(aHomeThatWorks(more))).toEqual({ state: 'found', saw, cure: 'by-hand' });
  });

  it('cannot be told of where the token may not read the mode', () => {
    expect(webhooksRefused.diagnose(without(aHomeThatWorks(), 'fightMode')).state).toBe('cannot-tell');
  });

  it('are left alone where neither is on', () => {
    expect(webhooksRefused.diagnose(aHomeThatWorks()).state).toBe('clear');
  });
});
