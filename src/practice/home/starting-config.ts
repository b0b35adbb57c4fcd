import { networkOf } from '../net/networks.ts';
import type { HomeState, Repair } from './home-state.ts';
import {
  configOf,
  type HttpConfig,
  type HttpState,
  sameConfig,
  slotOf,
  withFailedPending,
} from './http-config.ts';
import { defaultConfigOf, formerSchema } from './http-defaults.ts';
import { httpConfigRelease, isAtLeast } from './version.ts';

/**
 * Which HTTP settings a start uses (facts: home-assistant#http-config-trial): a waiting change on trial, otherwise what is
 * known to work. Before 2026.8 configuration.yaml alone decides.
 */
export function chooseHttpConfig(state: HomeState, now: Date, trialMs: number): void {
  if (!isAtLeast(state.version, httpConfigRelease)) {
    state.http = { ...state.http, running: configInFile(state) };
    return;
  }
  const inRecovery = state.trouble.recoveryMode === 'on';
  if (!inRecovery) readBlock(state, now);
  const { pending, stable } = state.http;
  const onTrial = pending !== null && pending.error === null && !inRecovery;
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

/** Takes `http:` in configuration.yaml over, once, or says that it is ignored. */
function readBlock(state: HomeState, now: Date): void {
  const repair = takeOverBlock(state, now);
  state.repairs = state.yaml.http === null ? [] : [repair];
}

function takeOverBlock(state: HomeState, now: Date): Repair {
  switch (state.http.yamlBlock) {
    case 'ignored':
      return 'yaml_still_present_after_migration';
    case 'in-force':
      state.http = afterUpdate(state, now);
      return 'deprecated_yaml';
    case 'to-be-taken-over': {
      const wanted = formerSchema.safeParse(state.yaml.http ?? {}).data;
      if (wanted === undefined) return 'deprecated_yaml_import_error';
      state.http = withTakenOver(wanted, state.http, now);
      return 'deprecated_yaml';
    }
  }
}

/** The store of a home that was updated has what it ran with: only what was written into the file since is on trial. */
function afterUpdate(state: HomeState, now: Date): HttpState {
  const stored = { ...state.http, stable: slotOf(state.http.running, now) };
  return withTakenOver(configInFile(state), stored, now);
}

/** The whole block, as a change on trial: nobody has confirmed it yet. */
function withTakenOver(wanted: HttpConfig, http: HttpState, now: Date): HttpState {
  const isSame = sameConfig(wanted, configOf(http.stable));
  return { ...http, yamlBlock: 'ignored', pending: isSame ? null : slotOf(wanted, now) };
}

/** A home of practice listens at no usual port, so its file is taken to name the one it has. */
function configInFile({ yaml, http }: HomeState): HttpConfig {
  if (yaml.http === null) return configOf(http.stable);
  const { trusted_proxies: proxies, ...others } = yaml.http;
  const networks = proxies && { trusted_proxies: proxies.flatMap((text) => networkOf(text) ?? []) };
  return { ...configOf(http.stable), ...others, ...networks };
}

/** What a home is installed with, at the port that it has. */
export function defaultConfigAt(state: Pick<HomeState, 'installation'>, port: number): HttpConfig {
  return { ...defaultConfigOf(state), server_port: port };
}
