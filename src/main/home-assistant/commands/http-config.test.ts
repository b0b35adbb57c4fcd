import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HttpConfig, isSameConfig, isTrusting, mergeTrust, withoutTrust } from './http-config.ts';

/** As Home Assistant gives it (facts: home-assistant#http-config). */
const stable: HttpConfig = {
  server_port: 8123,
  cors_allowed_origins: ['https://cast.home-assistant.io'],
  login_attempts_threshold: -1,
  ip_ban_enabled: true,
  ssl_profile: 'modern',
  use_x_frame_options: true,
  created_at: '2026-11-20T12:00:00+00:00',
  error: null,
  error_message: null,
};
const { created_at: _created, error: _error, error_message: _message, ...plain } = stable;
const app = '172.30.33.0/24';

describe('trusting a proxy', () => {
  it('sends the whole configuration, without what Home Assistant noted about it', () => {
    expect(mergeTrust(stable, { proxies: [app] })).toEqual({
      ...plain,
      use_x_forwarded_for: true,
      trusted_proxies: [app],
    });
  });

  it('keeps those that are trusted, and adds only who is not', () => {
    const config = {
      ...stable,
      use_x_forwarded_for: true,
      trusted_proxies: ['192.168.1.7/32', '172.30.32.0/23'],
    };
    const merged = mergeTrust(config, { proxies: [app, '10.0.0.4/32'] });
    expect(merged.trusted_proxies).toEqual(['192.168.1.7/32', '172.30.32.0/23', '10.0.0.4/32']);
  });

  it('does not add a network twice that is named twice', () => {
    expect(mergeTrust(stable, { proxies: [app, '172.30.33.5/32', app] }).trusted_proxies).toEqual([app]);
  });

  it('of nobody leaves it as it is', () => {
    expect(mergeTrust(stable, { proxies: [] })).toEqual(plain);
  });

  it('sets a login limit where there is none, and leaves one that somebody set', () => {
    const limit = (threshold: number) =>
      mergeTrust({ ...stable, login_attempts_threshold: threshold }, { proxies: [app], loginAttempts: 5 })
        .login_attempts_threshold;
    expect([limit(-1), limit(3), limit(10)]).toEqual([5, 3, 10]);
    expect(mergeTrust(stable, { proxies: [app] }).login_attempts_threshold).toBe(-1);
  });

  it('is seen afterwards', () => {
    expect(isTrusting(stable, [app])).toBe(false);
    expect(isTrusting({ ...stable, trusted_proxies: [app] }, [app])).toBe(false);
    expect(isTrusting({ ...stable, use_x_forwarded_for: true, trusted_proxies: [app] }, [app])).toBe(true);
    expect(
      isTrusting({ ...stable, use_x_forwarded_for: true, trusted_proxies: [app] }, [app, '::1/128']),
    ).toBe(false);
  });
});

const network = fc.tuple(fc.ipV4(), fc.integer({ min: 8, max: 32 })).map(([a, b]) => `${a}/${b}`);
const anyConfig = fc
  .record({ proxies: fc.array(network, { maxLength: 4 }), threshold: fc.constantFrom(-1, 3, 10) })
  .map(
    ({ proxies, threshold }): HttpConfig => ({
      ...stable,
      login_attempts_threshold: threshold,
      ...(proxies.length > 0 ? { use_x_forwarded_for: true, trusted_proxies: proxies } : {}),
    }),
  );

/** As the engine keeps it. */
function beforeOf(config: HttpConfig, merged: HttpConfig) {
  const trusted = config.trusted_proxies ?? [];
  return {
    useForwardedFor: config.use_x_forwarded_for === true,
    loginAttempts: config.login_attempts_threshold ?? -1,
    added: (merged.trusted_proxies ?? []).filter((each) => !trusted.includes(each)),
  };
}

describe('trusting a proxy no more', () => {
  it('goes back to exactly what was there, whatever it was', () => {
    fc.assert(
      fc.property(anyConfig, fc.array(network, { minLength: 1, maxLength: 3 }), (config, proxies) => {
        const merged = mergeTrust(config, { proxies, loginAttempts: 5 });
        expect(isTrusting(merged, proxies)).toBe(true);
        expect(isSameConfig(withoutTrust(merged, beforeOf(config, merged)), config)).toBe(true);
      }),
    );
  });

  it('leaves what somebody set since', () => {
    const merged = mergeTrust(stable, { proxies: [app], loginAttempts: 5 });
    const since = {
      ...merged,
      trusted_proxies: [app, '192.168.1.7/32'],
      login_attempts_threshold: 3,
      server_port: 80,
    };
    const before = { useForwardedFor: true, loginAttempts: -1, added: [app] };
    expect(withoutTrust(since, before)).toEqual({
      ...plain,
      server_port: 80,
      use_x_forwarded_for: true,
      trusted_proxies: ['192.168.1.7/32'],
      login_attempts_threshold: 3,
    });
  });

  it('never says that proxies are heard with an empty list, which Home Assistant refuses', () => {
    const merged = mergeTrust(stable, { proxies: [app] });
    for (const useForwardedFor of [true, false]) {
      expect(withoutTrust(merged, { useForwardedFor, loginAttempts: -1, added: [app] })).toEqual(plain);
    }
  });

  it('takes out a network that Home Assistant writes in another way', () => {
    const merged = { ...plain, use_x_forwarded_for: true, trusted_proxies: ['127.0.0.1'] } as HttpConfig;
    const before = { useForwardedFor: false, loginAttempts: -1, added: ['127.0.0.1/32'] };
    expect(withoutTrust(merged, before)).toEqual(plain);
  });
});

describe('the same configuration', () => {
  it('is the same in another order, and whatever became of it', () => {
    const trusting = { ...stable, use_x_forwarded_for: true, trusted_proxies: [app, '10.0.0.4/32'] };
    expect(isSameConfig(trusting, { ...trusting, trusted_proxies: ['10.0.0.4/32', app] })).toBe(true);
    expect(isSameConfig(stable, { ...stable, error: 'not_promoted', created_at: 'now' })).toBe(true);
    expect(isSameConfig(stable, { ...stable, use_x_forwarded_for: false, trusted_proxies: [] })).toBe(true);
  });

  it('is another with another port, certificate or proxy', () => {
    expect(isSameConfig(stable, { ...stable, server_port: 80 })).toBe(false);
    expect(isSameConfig(stable, { ...stable, ssl_certificate: '/ssl/a.pem' })).toBe(false);
    expect(isSameConfig(stable, { ...stable, use_x_forwarded_for: true, trusted_proxies: [app] })).toBe(
      false,
    );
  });
});
