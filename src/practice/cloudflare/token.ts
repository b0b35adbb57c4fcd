import {
  type DenialCode,
  denied,
  invalidToken,
  malformedAuthKey,
  malformedAuthorization,
  missingAuthorization,
} from './errors.ts';

/**
 * API tokens: what they look like, whom they belong to and what they may do
 * (facts: cloudflare#token-formats, cloudflare#permission-groups).
 */
export const permissions = [
  'zone',
  'dns',
  'ssl_and_certificates',
  'zone_waf',
  'zone_settings',
  'argotunnel',
  'account_settings',
  'bot_management',
  'firewall_services',
  'page_rules',
  'origin_rules',
  'transform_rules',
  'single_redirect',
  'config_rules',
  'workers_routes',
  'access',
  'bulk_redirects',
  'account_lists',
  'snippets',
  'load_balancers',
  'load_balancing_pools',
] as const;
export type Permission = (typeof permissions)[number];

/** `edit` includes `read`. */
export type Access = 'read' | 'edit';
export type Permissions = Readonly<Partial<Record<Permission, Access>>>;

/**
 * What a token created from the product's own link may do, with Bot Management added
 * (facts: cloudflare#permission-groups).
 */
export const everyPermission: Permissions = {
  zone: 'edit',
  dns: 'edit',
  ssl_and_certificates: 'edit',
  zone_waf: 'edit',
  zone_settings: 'edit',
  argotunnel: 'edit',
  account_settings: 'read',
  bot_management: 'edit',
};

export type TokenOwner =
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'account'; readonly accountId: string };

/** What the whole audit can read, beyond that (facts: cloudflare#audit-permissions). */
export const auditPermissions: Permissions = {
  ...everyPermission,
  firewall_services: 'read',
  page_rules: 'read',
  origin_rules: 'read',
  transform_rules: 'read',
  single_redirect: 'read',
  config_rules: 'read',
  workers_routes: 'read',
  access: 'read',
  bulk_redirects: 'read',
  account_lists: 'read',
  snippets: 'read',
  load_balancers: 'read',
  load_balancing_pools: 'read',
};

export interface Token {
  readonly id: string;
  readonly owner: TokenOwner;
  readonly permissions: Permissions;
  /** Ids of the zones and accounts it is narrowed to; an account token never reaches beyond its account. */
  readonly zones: 'all' | readonly string[];
  readonly accounts: 'all' | readonly string[];
  readonly status: 'active' | 'disabled' | 'expired';
  /** Before this time it is refused, and after the other one. */
  readonly notBefore?: string;
  readonly expiresOn?: string;
  /** When it was made, in milliseconds. */
  readonly madeAt: number;
}

/** `cfut_…` (user), `cfat_…` (account) and the older 40 characters without prefix (facts: cloudflare#token-formats). */
const acceptedForm = /^(?:(?:cfut|cfat)_[A-Za-z0-9_-]{40,}|[A-Za-z0-9_-]{40})$/;

/**
 * Finds the token a request was sent with.
 * @throws {ApiRefusal} 400/9106 without header, 400/6003 for anything that is not a token, 401/1000 for one that is
 *   unknown, disabled, expired or not valid yet.
 */
export function authenticate(headers: Headers, tokens: ReadonlyMap<string, Token>, now: Date): Token {
  const token = tokenOf(headers, tokens);
  const isEarly = token.notBefore !== undefined && Date.parse(token.notBefore) > now.getTime();
  if (statusAt(token, now) !== 'active' || isEarly) throw invalidToken();
  return token;
}

/** Its status at this time: what was said of it, or that its end has come. */
export function statusAt({ status, expiresOn }: Token, now: Date): Token['status'] {
  return expiresOn !== undefined && Date.parse(expiresOn) <= now.getTime() ? 'expired' : status;
}

/** Like `authenticate`, but lets a disabled token through: the verify endpoints answer with its status. */
export function tokenOf(headers: Headers, tokens: ReadonlyMap<string, Token>): Token {
  if (headers.has('x-auth-key')) throw malformedAuthKey();
  const header = headers.get('authorization');
  if (header === null) throw missingAuthorization();
  const secret = /^Bearer (\S+)$/.exec(header)?.[1];
  if (secret === undefined || !acceptedForm.test(secret)) throw malformedAuthorization();
  const token = tokens.get(secret);
  if (token === undefined || token.status === 'expired') throw invalidToken();
  return token;
}

export interface Need {
  readonly permission: Permission;
  readonly access: Access;
  /** Services differ in how they say no (facts: cloudflare#token-errors). */
  readonly denial: DenialCode;
}

export function allows(token: Token, permission: Permission, access: Access): boolean {
  const granted = token.permissions[permission];
  return granted === 'edit' || granted === access;
}

/** One of the needs must be met. @throws {ApiRefusal} 401 or 403 with the first need's code. */
export function requireAny(token: Token, needs: readonly [Need, ...Need[]]): void {
  if (needs.some(({ permission, access }) => allows(token, permission, access))) return;
  throw denied(needs[0].denial);
}

export function reachesZone(
  token: Token,
  zone: { readonly id: string; readonly accountId: string },
): boolean {
  if (token.owner.kind === 'account' && token.owner.accountId !== zone.accountId) return false;
  return token.zones === 'all' || token.zones.includes(zone.id);
}

export function reachesAccount(token: Token, accountId: string): boolean {
  if (token.owner.kind === 'account') return token.owner.accountId === accountId;
  return token.accounts === 'all' || token.accounts.includes(accountId);
}
