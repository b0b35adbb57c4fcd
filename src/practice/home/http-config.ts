import { z } from 'zod';
import { networkOf } from '../net/networks.ts';

/**
 * Home Assistant's HTTP settings and the slots they are kept in (facts: home-assistant#http-config): `stable` is what
 * is known to work, `pending` is on trial. In the names of the API.
 */
export interface HttpConfig {
  readonly server_host?: readonly string[] | undefined;
  readonly server_port: number;
  readonly ssl_certificate?: string | undefined;
  readonly ssl_peer_certificate?: string | undefined;
  readonly ssl_key?: string | undefined;
  readonly cors_allowed_origins: readonly string[];
  readonly use_x_forwarded_for?: boolean | undefined;
  readonly trusted_proxies?: readonly string[] | undefined;
  readonly login_attempts_threshold: number;
  readonly ip_ban_enabled: boolean;
  readonly ssl_profile: string;
  readonly use_x_frame_options: boolean;
}

export interface Slot extends HttpConfig {
  readonly created_at: string;
  readonly error: null | 'apply_failed' | 'not_promoted';
  readonly error_message: string | null;
}

export interface HttpState {
  readonly stable: Slot;
  readonly pending: Slot | null;
  readonly active: 'stable' | 'pending' | 'default';
  /** ISO; `null` when no trial is running. */
  readonly revertAt: string | null;
  /**
   * What becomes of `http:` in configuration.yaml: before 2026.8 it is all there is; a home without a store of its own takes it
   * over at its first start; from then on it is ignored.
   */
  readonly yamlBlock: 'in-force' | 'to-be-taken-over' | 'ignored';
  /** What the server was started with; the slots may have changed since. */
  readonly running: HttpConfig;
}

/** The files that exist in this home; any other path is refused as `cv.isfile` does. */
export const certificateFiles = {
  ssl_certificate: '/ssl/fullchain.pem',
  ssl_key: '/ssl/privkey.pem',
} as const;

/**
 * What `http/config/configure` takes: everything at once, keys that are left out fall back to their defaults, keys that it
 * does not know are refused. Stricter than Home Assistant: no texts for numbers, booleans and lists.
 */
export function httpConfigSchema({ defaultPort, files }: SchemaOptions): z.ZodType<HttpConfig> {
  const file = z.string().refine((path) => files.includes(path), 'not a file');
  const network = z.string().transform((text, context) => {
    const found = networkOf(text);
    if (found !== undefined) return found;
    context.addIssue(`'${text}' does not appear to be an IPv4 or IPv6 network`);
    return z.NEVER;
  });
  return z
    .strictObject({
      base_url: z.unknown().optional(),
      server_host: z.array(z.string()).min(1).optional(),
      server_port: z.int().min(1).max(65_535).default(defaultPort),
      ssl_certificate: file.optional(),
      ssl_peer_certificate: file.optional(),
      ssl_key: file.optional(),
      cors_allowed_origins: z.array(z.string()).default(['https://cast.home-assistant.io']),
      use_x_forwarded_for: z.boolean().optional(),
      trusted_proxies: z.array(network).optional(),
      login_attempts_threshold: z.int().min(-1).default(-1),
      ip_ban_enabled: z.boolean().default(true),
      ssl_profile: z.enum(sslProfiles).default('modern_v6'),
      use_x_frame_options: z.boolean().default(true),
    })
    .refine(
      ({ use_x_forwarded_for: isOn, trusted_proxies: proxies = [] }) => isOn !== true || proxies.length > 0,
      'at least one trusted proxy is required to use X-Forwarded-For',
    )
    .transform(({ base_url: _ignored, ...config }) => config);
}

/** Which versions of TLS, and since when they are chosen so (facts: home-assistant#http-config). */
const sslProfiles = ['modern_v6', 'modern_v4', 'intermediate_v6', 'intermediate_v4'] as const;

interface SchemaOptions {
  readonly defaultPort: number;
  readonly files: readonly string[];
}

export function slotOf(config: HttpConfig, now: Date): Slot {
  return { ...config, created_at: now.toISOString(), error: null, error_message: null };
}

export function configOf(slot: Slot): HttpConfig {
  const { created_at: _at, error: _error, error_message: _message, ...config } = slot;
  return config;
}

/**
 * Puts a change on trial; `null` takes a waiting one back. What equals `stable` is no change. Somebody else's waiting change
 * is replaced without a word, as in Home Assistant.
 */
export function withPending(state: HttpState, config: HttpConfig | null, now: Date): HttpState {
  const wanted = config === null || sameConfig(config, configOf(state.stable)) ? null : config;
  if (wanted === null) return state.pending === null ? state : { ...state, pending: null };
  const waits = state.pending !== null && state.pending.error === null;
  if (waits && state.pending !== null && sameConfig(wanted, configOf(state.pending))) return state;
  return { ...state, pending: slotOf(wanted, now) };
}

/** `undefined` when nothing waits, or what waits carries an error. */
export function withPromoted(state: HttpState): HttpState | undefined {
  const { pending, active } = state;
  if (pending === null || pending.error !== null) return undefined;
  return {
    ...state,
    stable: pending,
    pending: null,
    revertAt: null,
    active: active === 'pending' ? 'stable' : active,
  };
}

export function withFailedPending(
  state: HttpState,
  error: 'apply_failed' | 'not_promoted',
  message: string | null,
): HttpState {
  if (state.pending === null) return state;
  return { ...state, revertAt: null, pending: { ...state.pending, error, error_message: message } };
}

/** The order of keys is no difference, the order of proxies is. */
export function sameConfig(one: HttpConfig, other: HttpConfig): boolean {
  return ordered(one) === ordered(other);
}

function ordered(config: HttpConfig): string {
  const given = Object.entries(config).filter(([, value]) => value !== undefined);
  return JSON.stringify(given.toSorted(([a], [b]) => a.localeCompare(b)));
}
