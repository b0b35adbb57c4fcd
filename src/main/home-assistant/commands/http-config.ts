import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Command, HomeAssistant } from '../connection/home-assistant.ts';
import { isNetworkCovered } from './network.ts';
import { takesOverFile } from './repairs.ts';

/** After five wrong logins an address is banned (facts: home-assistant#login-limit). */
export const LOGIN_LIMIT = 5;
/** Home Assistant's own value for no limit. */
export const NO_LOGIN_LIMIT = -1;

/**
 * How Home Assistant's own server is set (facts: home-assistant#http-config). What is not named here is kept all the
 * same: a configuration is always sent back whole.
 */
export const HttpConfig = z.looseObject({
  server_port: z.number().int(),
  use_x_forwarded_for: z.boolean().optional(),
  trusted_proxies: z.array(z.string()).optional(),
  login_attempts_threshold: z.number().int().optional(),
});
export type HttpConfig = z.infer<typeof HttpConfig>;

/** A configuration on trial: without `error` it waits for its restart or for somebody to confirm it. */
const Pending = HttpConfig.extend({
  error: z.string().nullish(),
  error_message: z.string().nullish(),
});

const Slots = z.looseObject({
  stable: HttpConfig,
  pending: Pending.nullish().transform((pending) => pending ?? null),
  revert_at: z
    .string()
    .nullish()
    .transform((at) => at ?? null),
  active_config_type: z.string(),
});

/** `in-file`: before 2026.8, where only configuration.yaml says who is trusted. */
export type HttpConfigSeen =
  | {
      readonly kind: 'settable';
      /** What was last confirmed, and what Home Assistant goes back to. */
      readonly stable: HttpConfig;
      /** A trial; `error` says that it failed, and then it is never applied. */
      readonly pending: z.infer<typeof Pending> | null;
      /** `file`: Home Assistant itself has taken the change that waits over from configuration.yaml. */
      readonly pendingFrom?: 'file';
      /** What the running server was started with: `stable`, `pending`, `default`, `default_legacy_port`. */
      readonly active: string;
      /** When a trial that nobody confirms ends. */
      readonly revertAt: string | null;
    }
  | { readonly kind: 'in-file' };

export async function readHttpConfig(home: HomeAssistant): Promise<HttpConfigSeen> {
  const slots = await home.commandIfKnown(Slots, { type: 'http/config' });
  if (!slots) return { kind: 'in-file' };
  const { stable, pending, revert_at: revertAt, active_config_type: active } = slots;
  return { kind: 'settable', stable, pending, active, revertAt };
}

/** The same, told apart by who made the change that waits. */
export async function readHttpConfigAndSource(home: HomeAssistant): Promise<HttpConfigSeen> {
  const seen = await readHttpConfig(home);
  if (!isWaiting(seen) || !(await takesOverFile(home))) return seen;
  return { ...seen, pendingFrom: 'file' };
}

type SettableSeen = Extract<HttpConfigSeen, { kind: 'settable' }>;

/**
 * A change that failed may be overwritten; one that waits belongs to whoever made it
 * (facts: home-assistant#http-config-waiting).
 */
export function isWaiting(
  seen: HttpConfigSeen,
): seen is SettableSeen & { readonly pending: z.infer<typeof Pending> } {
  return seen.kind === 'settable' && seen.pending !== null && (seen.pending.error ?? null) === null;
}

/**
 * Puts a configuration on trial; with `restart` Home Assistant restarts by itself to apply it, and reverts after five
 * minutes unless it is promoted. `null` drops a trial. `HOME_BUSY` while Home Assistant is starting, `HOME_REFUSED` with
 * `bind_failed` or `invalid_format`.
 */
export function configure(
  home: HomeAssistant,
  config: HttpConfig | null,
): Promise<{ readonly restart: boolean }> {
  return home.command(z.looseObject({ restart: z.boolean() }), configureCommand(config));
}

/** The command of {@link configure}. */
export function configureCommand(config: HttpConfig | null): Command {
  return { type: 'http/config/configure', config: config === null ? null : withoutTrial(config) };
}

/** Confirms the trial that runs now. `HOME_REFUSED` with `not_allowed` where none does, or it failed. */
export async function promote(home: HomeAssistant): Promise<void> {
  await home.command(z.unknown(), promoteCommand);
}

/** The command of {@link promote}. */
export const promoteCommand: Command = { type: 'http/config/promote' };

/** Whether Home Assistant trusts everyone in these networks as a proxy. */
export function isTrusting(config: HttpConfig, networks: readonly string[]): boolean {
  const trusted = config.trusted_proxies ?? [];
  return (
    config.use_x_forwarded_for === true && networks.every((network) => isNetworkCovered(network, trusted))
  );
}

/**
 * The whole configuration with these networks trusted, because what is left out falls back to a default, the port too
 * (facts: home-assistant#http-config-whole). Only networks are added that no other covers. A login limit is set only
 * where there is none: a stricter one, or one that somebody chose, stays.
 */
export function mergeTrust(
  stable: HttpConfig,
  { proxies, loginAttempts }: { readonly proxies: readonly string[]; readonly loginAttempts?: number },
): HttpConfig {
  const trusted = stable.trusted_proxies ?? [];
  const missing = proxies.filter(
    (network, index) => !isNetworkCovered(network, [...trusted, ...proxies.slice(0, index)]),
  );
  return {
    ...withoutTrial(stable),
    ...(proxies.length > 0 || stable.use_x_forwarded_for
      ? { use_x_forwarded_for: true, trusted_proxies: [...trusted, ...missing] }
      : {}),
    ...(loginAttempts !== undefined && !hasLoginLimit(stable)
      ? { login_attempts_threshold: loginAttempts }
      : {}),
  };
}

/**
 * The whole configuration without the networks that were added, everything else as it is now. Whether proxies are heard at
 * all and the login limit go back to what they were; a limit that is not Latchkey's has been set by somebody since.
 */
export function withoutTrust(
  stable: HttpConfig,
  before: {
    readonly useForwardedFor: boolean;
    readonly loginAttempts: number;
    readonly added: readonly string[];
  },
): HttpConfig {
  const { use_x_forwarded_for: _heard, trusted_proxies: trusted = [], ...rest } = withoutTrial(stable);
  const left = trusted.filter((network) => !before.added.some((added) => isSameNetwork(network, added)));
  return {
    ...rest,
    ...proxyPart(before.useForwardedFor, left),
    ...(stable.login_attempts_threshold === LOGIN_LIMIT
      ? { login_attempts_threshold: before.loginAttempts }
      : {}),
  };
}

/** Both keys or none, and none with an empty list: Home Assistant refuses anything else (facts: home-assistant#http-config-proxies). */
function proxyPart(isHeard: boolean, proxies: readonly string[]): Partial<HttpConfig> {
  return proxies.length > 0 ? { use_x_forwarded_for: isHeard, trusted_proxies: [...proxies] } : {};
}

/** Whether two configurations mean the same, whatever their trials came to and in whatever order proxies are listed. */
export function isSameConfig(one: HttpConfig, other: HttpConfig): boolean {
  return isDeepStrictEqual(meaning(one), meaning(other));
}

function meaning(config: HttpConfig): HttpConfig {
  const { use_x_forwarded_for = false, trusted_proxies = [], ...rest } = withoutTrial(config);
  return { ...rest, use_x_forwarded_for, trusted_proxies: trusted_proxies.toSorted() };
}

/** What Home Assistant notes about a configuration and does not take back. */
function withoutTrial(config: HttpConfig): HttpConfig {
  const { created_at: _created, error: _error, error_message: _message, ...rest } = config;
  return rest;
}

function hasLoginLimit({ login_attempts_threshold: attempts = NO_LOGIN_LIMIT }: HttpConfig): boolean {
  return attempts !== NO_LOGIN_LIMIT;
}

function isSameNetwork(one: string, other: string): boolean {
  return isNetworkCovered(one, [other]) && isNetworkCovered(other, [one]);
}
