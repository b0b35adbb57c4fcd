import { describe, expect, it } from 'vitest';
import { appNetwork, settable } from '../../resources/testing/home-situations.ts';
import type { Evidence } from './evidence.ts';
import { proxyNotTrusted, trustWasTakenBack, trustWrittenInFile } from './proxy-trust.ts';
import {
  aBuiltSetup,
  aHomeThatWorks,
  aVisit,
  configTrusting,
  loggedOut,
  trusting,
  without,
} from './testing/situations.ts';

const refusedVisit = aVisit('home-refuses-proxy', 'HTTP 400');
const theConnector = '172.30.33.6';

function refusing(more: Partial<Evidence> = {}): Evidence {
  return aHomeThatWorks({ withKey: refusedVisit, http: trusting(), refused: [theConnector], ...more });
}

/** A change of the settings that came to nothing. */
function afterATrial(error: string | null, active = 'stable') {
  return settable(configTrusting(), { pending: { ...configTrusting(appNetwork), error }, active });
}

describe('a home that refuses the connector’s word', () => {
  it('is found by a visit, with what the settings lack and whom the log names', () => {
    expect(proxyNotTrusted.diagnose(refusing())).toEqual({
      state: 'found',
      saw: 'HTTP 400; use_x_forwarded_for is off; the log names 172.30.33.6',
      cure: 'build',
    });
    const another = refusing({ http: trusting('10.0.0.0/8') });
    expect(proxyNotTrusted.diagnose(another).saw).toContain('trusted_proxies lacks 172.30.33.0/24');
  });

  it('is found without a login too, which is then what helps', () => {
    expect(proxyNotTrusted.diagnose(loggedOut(refusing()))).toEqual({
      state: 'found',
      saw: 'HTTP 400',
      cure: 'log-in',
    });
  });

  it('is cured by hand before 2026.8, logged in or not', () => {
    const old = refusing({ version: '2026.7.3', http: { kind: 'in-file' } });
    expect(proxyNotTrusted.diagnose(old).cure).toBe('connect-home');
    expect(proxyNotTrusted.diagnose(loggedOut(old)).cure).toBe('connect-home');
  });

  it('has to be told first whom it should believe', () => {
    const setup = aBuiltSetup();
    const unknown = { ...setup, home: setup.home && { ...setup.home, trustedProxies: [] } };
    expect(proxyNotTrusted.diagnose(refusing({ setup: unknown })).cure).toBe('connect-home');
  });

  it('is found by its log where no key can be shown from here', () => {
    expect(proxyNotTrusted.diagnose(without(refusing(), 'withKey')).state).toBe('found');
  });

  it('is not found by a log of before the change', () => {
    const mended = refusing({ http: trusting(appNetwork) });
    expect(proxyNotTrusted.diagnose(without(mended, 'withKey')).state).toBe('cannot-tell');
  });

  it('is believed to work while a change is on trial', () => {
    const onTrial = afterATrial(null, 'pending');
    expect(proxyNotTrusted.diagnose(without(refusing({ http: onTrial }), 'withKey')).state).toBe(
      'cannot-tell',
    );
  });

  it.each([
    ['tunnel-down', 'cannot-tell'],
    ['blocked', 'cannot-tell'],
    ['answered', 'clear'],
  ] as const)('is, where a visit sees %s, %s', (diagnosis, state) => {
    const seen = refusing({ withKey: aVisit(diagnosis), refused: [] });
    expect(proxyNotTrusted.diagnose(seen).state).toBe(state);
  });
});

describe('trust that was written into the file', () => {
  it.each(['yaml_still_present_after_migration', 'deprecated_yaml', 'deprecated_yaml_import_error'])(
    'is found by the note %s',
    (issue) => {
      expect(trustWrittenInFile.diagnose(refusing({ repairs: [issue] }))).toMatchObject({
        state: 'found',
        saw: `repair issue ${issue}; use_x_forwarded_for is off`,
        cure: 'build',
      });
    },
  );

  it('keeps nobody out who gets in', () => {
    const working = aHomeThatWorks({ repairs: ['yaml_still_present_after_migration'] });
    expect(trustWrittenInFile.diagnose(working).state).toBe('clear');
  });

  it('is no trouble without such a note, or where the file still counts', () => {
    expect(trustWrittenInFile.diagnose(refusing({ repairs: ['ssl_profile_outdated'] })).state).toBe('clear');
    expect(trustWrittenInFile.diagnose(refusing({ http: { kind: 'in-file' } })).state).toBe('clear');
  });

  it('cannot be told without a login, or before a visit comes that far', () => {
    expect(trustWrittenInFile.diagnose(loggedOut(refusing()))).toMatchObject({
      state: 'cannot-tell',
      cure: 'log-in',
    });
    const stopped = refusing({ withKey: aVisit('tunnel-down'), repairs: ['deprecated_yaml'], refused: [] });
    expect(trustWrittenInFile.diagnose(stopped)).toMatchObject({ state: 'cannot-tell', cure: 'by-hand' });
  });
});

describe('trust that was taken back', () => {
  it.each(['not_promoted', 'apply_failed'])('is found by a trial that ended with %s', (error) => {
    expect(trustWasTakenBack.diagnose(refusing({ http: afterATrial(error) }))).toMatchObject({
      state: 'found',
      saw: `pending change: ${error}; use_x_forwarded_for is off`,
      cure: 'build',
    });
  });

  it('keeps nobody out who gets in', () => {
    expect(trustWasTakenBack.diagnose(aHomeThatWorks({ http: afterATrial('not_promoted') })).state).toBe(
      'clear',
    );
  });

  it('is no trouble where no change was on trial', () => {
    expect(trustWasTakenBack.diagnose(refusing()).state).toBe('clear');
    expect(trustWasTakenBack.diagnose(refusing({ http: { kind: 'in-file' } })).state).toBe('clear');
  });

  it('cannot be told while a change still waits, or without a login', () => {
    expect(trustWasTakenBack.diagnose(refusing({ http: afterATrial(null) }))).toMatchObject({
      state: 'cannot-tell',
      saw: 'a change waits to be confirmed',
    });
    expect(trustWasTakenBack.diagnose(loggedOut(refusing())).cure).toBe('log-in');
  });
});
