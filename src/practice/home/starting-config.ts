import { networkOf } from '../net/networks.ts';
import type { HomeState } from './home-state.ts';
import { configOf, type HttpConfig, sameConfig, slotOf, withFailedPending } from './http-config.ts';
import { defaultConfigOf } from './http-defaults.ts';
import { httpConfigRelease, isAtLeast } from './version.ts';

/**
 * Which HTTP settings a start uses (facts: home-assistant#http-config-trial): a waiting change on trial, otherwise what is
 * known to work. Before 2026.8 configuration.yaml alone decides.
 */
export function chooseHttpConfig(state: HomeState, now: Date, trialMs: number): void {
  const migratedBefore = state.http.migrated;
  if (!isAtLeast(state.version, httpConfigRelease)) {
    state.http = { ...state.http, running: { ...configOf(state.http.stable), ...proxiesInFile(state) } };
    return;
  }
  if (!migratedBefore) takeOverFile(state, now);
  state.repairs =
    state.yaml.http === null
      ? []
      : [migratedBefore ? 'yaml_still_present_after_migration' : 'deprecated_yaml'];
  const { pending, stable } = state.http;
  const onTrial = pending !== null && pending.error === null && state.trouble.recoveryMode === 'off';
  state.http = {
    ...state.http,
    active: onTrial ? 'pending' : 'stable',
    running: configOf(onTrial ? pending : stable),
    revertAt: onTrial ? new Date(now.getTime() + trialMs).toISOString() : null,
  };
}

/** The change on trial cannot even be started with: the same start goes on with what is known to work. */
export function giveUpTrial(state: HomeState, reason: string): void {
  const http = withFailedPending(state.http, 'apply_failed', reason);
  state.http = { ...http, active: 'stable', running: configOf(http.stable) };
}

/** Once, and as a change on trial: nobody has confirmed it yet. */
function takeOverFile(state: HomeState, now: Date): void {
  const wanted: HttpConfig = { ...configOf(state.http.stable), ...proxiesInFile(state) };
  const same = sameConfig(wanted, configOf(state.http.stable));
  state.http = { ...state.http, migrated: true, pending: same ? null : slotOf(wanted, now) };
}

function proxiesInFile({ yaml }: HomeState): Pick<HttpConfig, 'use_x_forwarded_for' | 'trusted_proxies'> {
  if (yaml.http === null) return {};
  const { use_x_forwarded_for, trusted_proxies } = yaml.http;
  return { use_x_forwarded_for, trusted_proxies: trusted_proxies.flatMap((text) => networkOf(text) ?? []) };
}

/** What a home is installed with, at the port that it has. */
export function defaultConfigAt(state: Pick<HomeState, 'installation'>, port: number): HttpConfig {
  return { ...defaultConfigOf(state), server_port: port };
}
