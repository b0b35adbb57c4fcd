import { z } from 'zod';

/**
 * Which values a setting takes, which a new Free zone has, whether that plan may change it
 * (facts: cloudflare#zone-setting-values).
 */
export interface SettingKind {
  readonly values: z.ZodType;
  readonly standard: unknown;
  readonly editable: boolean;
}

const onOff = z.enum(['on', 'off']);
const on: SettingKind = { values: onOff, standard: 'on', editable: true };
const off: SettingKind = { values: onOff, standard: 'off', editable: true };

const securityHeader = z.object({
  strict_transport_security: z.object({
    enabled: z.boolean(),
    max_age: z.int().min(0),
    include_subdomains: z.boolean(),
    preload: z.boolean(),
    nosniff: z.boolean(),
  }),
});
const noSecurityHeader = {
  strict_transport_security: {
    enabled: false,
    max_age: 0,
    include_subdomains: false,
    preload: false,
    nosniff: false,
  },
};

export const settingKinds: Readonly<Record<string, SettingKind>> = {
  '0rtt': off,
  always_use_https: off,
  automatic_https_rewrites: on,
  browser_check: on,
  development_mode: off,
  // The Free plan always has HTTP/2.
  http2: { ...on, editable: false },
  http3: on,
  ipv6: on,
  min_tls_version: { values: z.enum(['1.0', '1.1', '1.2', '1.3']), standard: '1.0', editable: true },
  opportunistic_encryption: on,
  security_header: { values: securityHeader, standard: noSecurityHeader, editable: true },
  security_level: {
    values: z.enum(['off', 'essentially_off', 'low', 'medium', 'high', 'under_attack']),
    standard: 'medium',
    editable: true,
  },
  ssl: {
    values: z.enum(['off', 'flexible', 'full', 'strict', 'origin_pull']),
    standard: 'full',
    editable: true,
  },
  ssl_automatic_mode: { values: z.enum(['auto', 'custom']), standard: 'custom', editable: true },
  tls_1_3: { values: z.enum(['on', 'off', 'zrt']), standard: 'on', editable: true },
  // Authenticated origin pulls, not client certificates of clients.
  tls_client_auth: off,
  websockets: on,
};
