import type { Setup } from '../../../../contract/setup.ts';
import {
  type HttpConfig,
  LOGIN_LIMIT,
  mergeTrust,
  NO_LOGIN_LIMIT,
  withoutTrust,
} from '../../../home-assistant/commands/http-config.ts';
import { isNetworkCovered } from '../../../home-assistant/commands/network.ts';
import type { Ledger } from '../../model/ledger.ts';
import { wantedProxies, wantsLoginLimit } from '../desired-home.ts';

/**
 * Home Assistant's whole HTTP configuration as this Setup wants it, made from the one that is confirmed: networks that were
 * ours and are no longer wanted taken out, wanted ones put in, everything else as it is. Pure.
 */
export function wantedHttpConfig(setup: Setup, ledger: Ledger, stable: HttpConfig): HttpConfig {
  const proxies = wantedProxies(setup);
  const before = ledger['http-config'];
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

type TrustBefore = NonNullable<Ledger['http-config']>;

/**
 * What there was before, to be put back. Unlike the rest of the ledger this grows: every network that is added is noted, also
 * one that is added later. `undefined` where nothing is changed.
 */
export function trustBefore(
  setup: Setup,
  at: string,
  known: TrustBefore | undefined,
  stable: HttpConfig,
): TrustBefore | undefined {
  const wanted = wantedProxies(setup);
  if (wanted.length === 0) return known;
  const proxies = stable.trusted_proxies ?? [];
  const added = wanted.filter(
    (network) => !isNetworkCovered(network, proxies) && !known?.added.includes(network),
  );
  if (known) return { ...known, added: [...known.added, ...added] };
  const useForwardedFor = stable.use_x_forwarded_for === true;
  const loginAttempts = stable.login_attempts_threshold ?? NO_LOGIN_LIMIT;
  const changesLimit = wantsLoginLimit(setup) && loginAttempts === NO_LOGIN_LIMIT;
  if (added.length === 0 && useForwardedFor && !changesLimit) return undefined;
  return { at, useForwardedFor, proxies, loginAttempts, added };
}

/** Somebody has added a proxy of theirs since: it would not be heard any more. */
function isHeardForOthers(
  { trusted_proxies: trusted = [], use_x_forwarded_for: isHeard = false }: HttpConfig,
  { proxies, added }: TrustBefore,
): boolean {
  return isHeard && trusted.some((network) => !proxies.includes(network) && !added.includes(network));
}
