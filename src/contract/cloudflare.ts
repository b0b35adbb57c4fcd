import { z } from 'zod';
import { Zone } from './setup.ts';

/** What the token must be allowed to do, each tried once there is one (facts: cloudflare#permission-groups). */
export const permissions = [
  'zone-read',
  'dns-edit',
  'ssl-edit',
  'waf-edit',
  'zone-settings-edit',
  'tunnel-edit',
] as const;
export const Permission = z.enum(permissions);
export type Permission = z.infer<typeof Permission>;

/** Every right that the token page asks for: those, and what Latchkey can do without. */
export const tokenRights = [...permissions, 'account-read'] as const;
export const TokenRight = z.enum(tokenRights);
export type TokenRight = z.infer<typeof TokenRight>;

/**
 * What each is called at Cloudflare: its key in the link to the dashboard's form (facts: cloudflare#token-page), and the row it
 * has there. Link, window, documents and the pretend dashboard say it by this list.
 */
export const rightsAtCloudflare = {
  'zone-read': { key: 'zone', scope: 'Zone', group: 'Zone', level: 'Read' },
  'dns-edit': { key: 'dns', scope: 'Zone', group: 'DNS', level: 'Edit' },
  'ssl-edit': { key: 'ssl_and_certificates', scope: 'Zone', group: 'SSL and Certificates', level: 'Edit' },
  'waf-edit': { key: 'zone_waf', scope: 'Zone', group: 'Zone WAF', level: 'Edit' },
  'zone-settings-edit': { key: 'zone_settings', scope: 'Zone', group: 'Zone Settings', level: 'Edit' },
  'tunnel-edit': { key: 'argotunnel', scope: 'Account', group: 'Cloudflare Tunnel', level: 'Edit' },
  'account-read': { key: 'account_settings', scope: 'Account', group: 'Account Settings', level: 'Read' },
} as const satisfies Readonly<Record<TokenRight, RightAtCloudflare>>;

interface RightAtCloudflare {
  readonly key: string;
  readonly scope: 'Zone' | 'Account';
  readonly group: string;
  readonly level: 'Read' | 'Edit';
}

/** A domain of the account. Only `active` ones can be used; `pending` ones wait for their name servers. */
export const Domain = z
  .object({
    zone: Zone,
    status: z.enum(['active', 'pending', 'paused', 'unusable']),
    nameServers: z.array(z.string()).readonly(),
  })
  .readonly();
export type Domain = z.infer<typeof Domain>;

/** `read-only`: the token may look at it, and not change it. */
export const PermissionCheck = z
  .object({ permission: Permission, state: z.enum(['waiting', 'allowed', 'read-only', 'missing']) })
  .readonly();
export type PermissionCheck = z.infer<typeof PermissionCheck>;

/** The connection as it is being looked at: a whole picture each time. The token itself never comes back. */
export const Connection = z
  .object({
    phase: z.enum(['none', 'checking', 'connected', 'incomplete']),
    permissions: z.array(PermissionCheck).readonly(),
    domains: z.array(Domain).readonly(),
    /** `keychain`: kept for next time. `memory`: there is no keychain, so it is forgotten when Latchkey closes. */
    custody: z.enum(['keychain', 'memory']),
    /** When the token ends; `null` where it does not, or Cloudflare did not say. */
    endsOn: z.iso.datetime().nullable(),
  })
  .readonly();
export type Connection = z.infer<typeof Connection>;

/** The dashboard page that makes a token, with these rights filled in. */
export const TokenPage = z.object({ url: z.url(), rights: z.array(TokenRight).readonly() }).readonly();
export type TokenPage = z.infer<typeof TokenPage>;
