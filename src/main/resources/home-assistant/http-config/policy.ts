import type { HomeBefore, Setup } from '../../../../contract/setup.ts';
import {
  type HttpConfig,
  LOGIN_LIMIT,
  mergeTrust,
  withoutTrust,
} from '../../../home-assistant/commands/http-config.ts';
import { wantedProxies, wantsLoginLimit } from '../desired-home.ts';

/**
 * Home Assistant's whole HTTP configuration as this Setup wants it, made from the one that is confirmed: networks that were
 * ours and are no longer wanted taken out, wanted ones put in, everything else as it is. Pure.
 */
export function wantedHttpConfig(setup: Setup, stable: HttpConfig): HttpConfig {
  const proxies = wantedProxies(setup);
  const before = setup.home?.before?.trust;
  const left = before
    ? withoutTrust(stable, {
        added: before.added.filter((network) => !proxies.includes(network)),
        useForwardedFor: proxies.length > 0 || before.useForwardedFor || isHeardForOthers(stable, before),
        loginAttempts: wantsLoginLimit(setup) ? LOGIN_LIMIT : before.loginAttempts,
      })
    : stable;
  if (proxies.length === 0) return left;
  return mergeTrust(left, { proxies, ...(wantsLoginLimit(setup) ? { loginAttempts: LOGIN_LIMIT } : {}) });
}

/** Somebody has added a proxy of theirs since: it would not be heard any more. */
function isHeardForOthers(
  { trusted_proxies: trusted = [], use_x_forwarded_for: isHeard = false }: HttpConfig,
  { proxies, added }: NonNullable<HomeBefore['trust']>,
): boolean {
  return isHeard && trusted.some((network) => !proxies.includes(network) && !added.includes(network));
}
