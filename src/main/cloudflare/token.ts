import { z } from 'zod';
import type { Permission } from '../../contract/cloudflare.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Call } from './calls.ts';
import type { Cloudflare } from './client.ts';

/**
 * What a pasted text can be (facts: cloudflare#token-formats). Lengths are not judged: Cloudflare has changed them
 * before.
 */
export type PastedToken = UsableToken | { readonly kind: 'global-key' } | { readonly kind: 'mangled' };

export interface UsableToken {
  readonly kind: 'user' | 'account';
  readonly token: string;
}

/**
 * Reads what was pasted: spaces, quotes and what the token travels with (`Authorization: Bearer`, also as curl is given
 * it) are forgiven, anything else is told apart.
 */
export function readPastedToken(pasted: string): PastedToken {
  const token = stripCopied(
    pasted.replace(/^[^a-z]*(?:-H\s+)?["'`]?\s*(?:Authorization:\s*)?Bearer\s+/i, ''),
  );
  if (token.startsWith('cfk_') || /^[0-9a-f]{37}$/.test(token)) return { kind: 'global-key' };
  if (!/^[A-Za-z0-9_-]{30,200}$/.test(token)) return { kind: 'mangled' };
  return { kind: token.startsWith('cfat_') ? 'account' : 'user', token };
}

/** Without the quotes and spaces, visible or not, that come with copying. */
function stripCopied(text: string): string {
  return text.replace(/^[\s\u200b\ufeff"'`]+|[\s\u200b\ufeff"'`]+$/g, '');
}

const Instant = z.coerce.date();
const Verified = z.object({
  status: z.enum(['active', 'disabled', 'expired']),
  not_before: Instant.nullish(),
  expires_on: Instant.nullish(),
});

/** When a token ends; `null` for never. */
export type TokenEnd = Date | null;

/** Asks whether a user token is alive at this time, and until when (facts: cloudflare#token-verify). */
export async function verifyUserToken(cloudflare: Cloudflare, now: Date): Promise<TokenEnd> {
  const call = 'GET user/tokens/verify';
  const verified = await cloudflare.read(Verified, call, () => cloudflare.sdk.user.tokens.verify());
  return endOf(verified, now, call);
}

/**
 * The same for a token of an account, which is only known once a domain has been listed: by then the token was let in,
 * so a refusal to say more is none of the token.
 */
export async function verifyAccountToken(
  cloudflare: Cloudflare,
  accountId: string,
  now: Date,
): Promise<TokenEnd> {
  const call = 'GET accounts/tokens/verify';
  const verified = await cloudflare
    .read(Verified, call, () => cloudflare.sdk.accounts.tokens.verify({ account_id: accountId }))
    .catch((error: unknown) => {
      if (isProblem(error)) return undefined;
      throw error;
    });
  return verified ? endOf(verified, now, call) : null;
}

function endOf(verified: z.infer<typeof Verified>, now: Date, call: Call): TokenEnd {
  const { status, not_before: start, expires_on: end } = verified;
  if (status === 'disabled') throw new Refusal('TOKEN_REFUSED', { call });
  if (status === 'expired' || (end && end <= now)) throw new Refusal('TOKEN_EXPIRED', { call });
  if (start && start > now) {
    throw new Refusal('TOKEN_NOT_YET_VALID', { call, message: `not_before ${start.toISOString()}` });
  }
  return end ?? null;
}

/** The rights that are tried one by one; that to see domains shows in the list of them. */
export type ProbedPermission = Exclude<Permission, 'zone-read'>;

/** The domain that they are tried on. */
export interface ProbedZone {
  readonly id: string;
  readonly accountId: string;
}

/**
 * Whether the token may look at what a right is about, tried by a read that changes nothing (facts: cloudflare#token-probes). A token
 * cannot read its own policies. A refusal for any other reason than the permission is passed on.
 */
export async function hasPermission(
  cloudflare: Cloudflare,
  permission: ProbedPermission,
  zone: ProbedZone,
): Promise<boolean> {
  const anything = z.unknown();
  try {
    const call = readProbes[permission];
    await cloudflare.read(anything, call, () => probePermission(cloudflare, permission, zone));
    return true;
  } catch (error) {
    if (isProblem(error) && isRefusedRight(error)) return false;
    // "No custom rules yet" is an answer, and only those who may read them get it.
    if (isProblem(error) && error.technical.code === 10003) return true;
    throw error;
  }
}

/** A token that is alive was asked for one right: whatever a service calls it, a refusal is about that right. */
function isRefusedRight({ code, technical: { status } }: Refusal): boolean {
  return code !== 'TOKEN_ELSEWHERE' && (status === 401 || status === 403);
}

const readProbes = {
  'dns-edit': 'GET dns_records',
  'ssl-edit': 'GET client_certificates',
  'waf-edit': 'GET rulesets entrypoint',
  'zone-settings-edit': 'GET settings websockets',
  'tunnel-edit': 'GET cfd_tunnel',
} as const satisfies Readonly<Record<ProbedPermission, Call>>;

function probePermission({ sdk }: Cloudflare, permission: ProbedPermission, zone: ProbedZone) {
  switch (permission) {
    case 'dns-edit':
      return sdk.dns.records.list({ zone_id: zone.id, per_page: 5 });
    case 'ssl-edit':
      return sdk.clientCertificates.list({ zone_id: zone.id, per_page: 5 });
    case 'waf-edit':
      return sdk.rulesets.phases.get('http_request_firewall_custom', { zone_id: zone.id });
    case 'zone-settings-edit':
      // Not `ssl`: whoever may sign certificates may read that one too (facts: cloudflare#zone-settings).
      return sdk.zones.settings.get('websockets', { zone_id: zone.id });
    case 'tunnel-edit':
      return sdk.zeroTrust.tunnels.cloudflared.list({
        account_id: zone.accountId,
        is_deleted: false,
        per_page: 1,
      });
  }
}
