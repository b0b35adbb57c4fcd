import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnectionAnswering, answersFor, running } from '../testing/a-connection.ts';
import { refuse } from '../testing/a-home.ts';
import { configure, promote, readHttpConfig } from './http-config.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('http/config', () => {
  const stable = {
    server_port: 8123,
    login_attempts_threshold: -1,
    ip_ban_enabled: true,
    created_at: 'x',
    error: null,
  };

  it('tells what is known to work, and a trial', async () => {
    const pending = { ...stable, use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] };
    const answer = {
      stable,
      pending,
      revert_at: '2026-11-20T12:05:00+00:00',
      active_config_type: 'pending',
      default: {},
    };
    const { home } = await aConnectionAnswering(answersFor({ 'http/config': answer }));
    expect(await readHttpConfig(home)).toEqual({
      kind: 'settable',
      stable,
      pending,
      active: 'pending',
      revertAt: '2026-11-20T12:05:00+00:00',
    });
  });

  it.each(['stable', 'default', 'default_legacy_port', 'something_new'])(
    'is understood with %s in force',
    async (active) => {
      const answer = { stable, pending: null, revert_at: null, active_config_type: active, default: {} };
      const { home } = await aConnectionAnswering(answersFor({ 'http/config': answer }));
      expect(await readHttpConfig(home)).toMatchObject({
        kind: 'settable',
        pending: null,
        active,
        revertAt: null,
      });
    },
  );

  it('is not known before 2026.8: then a file says it', async () => {
    const { home } = await aConnectionAnswering(answersFor(running));
    expect(await readHttpConfig(home)).toEqual({ kind: 'in-file' });
  });

  it('is set whole, without what was noted about it, and confirmed', async () => {
    const { home, double } = await aConnectionAnswering(
      answersFor({ 'http/config/configure': { restart: true }, 'http/config/promote': null }),
    );
    expect(await configure(home, { ...stable, cors_allowed_origins: [] })).toEqual({ restart: true });
    await configure(home, null);
    await promote(home);
    const { created_at: _created, error: _error, ...plain } = stable;
    expect(double.commands()).toEqual([
      { type: 'http/config/configure', config: { ...plain, cors_allowed_origins: [] } },
      { type: 'http/config/configure', config: null },
      { type: 'http/config/promote' },
    ]);
  });

  it.each([
    ['not_running', 'HOME_BUSY'],
    ['bind_failed', 'HOME_REFUSED'],
    ['invalid_format', 'HOME_REFUSED'],
    ['unauthorized', 'HOME_NOT_ADMINISTRATOR'],
  ])('that cannot be set with %s is %s', async (code, problem) => {
    const { home } = await aConnectionAnswering(() => refuse(code, 'No.'));
    expect((await refusalOf(configure(home, stable))).code).toBe(problem);
  });

  it('that has nothing to confirm says so', async () => {
    const { home } = await aConnectionAnswering(() =>
      refuse('not_allowed', 'No pending HTTP config to promote'),
    );
    expect(await refusalOf(promote(home))).toMatchObject({
      code: 'HOME_REFUSED',
      technical: { message: 'not_allowed: No pending HTTP config to promote' },
    });
  });
});
