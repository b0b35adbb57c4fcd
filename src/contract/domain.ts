import { z } from 'zod';
import { Hostname } from './proxy.ts';

/** A domain as it travels: lower case, in ASCII, without a dot at its end (RFC 1035 §2.3.1, RFC 5891). */
export const DomainName = Hostname;
export type DomainName = z.infer<typeof DomainName>;

/** One of the two servers that Cloudflare gives a domain, such as `ada.ns.cloudflare.com` (facts: domains#name-servers). */
export const CloudflareNameServer = z.string().regex(/^[a-z0-9-]{1,63}\.ns\.cloudflare\.com$/);

/** Who gives names away below a suffix of their own (facts: domains#borrowed-names). */
export const nameLenders = [
  'duckdns',
  'no-ip',
  'dynu',
  'freedns',
  'dynv6',
  'ipv64',
  'desec',
  'nabu-casa',
  'myfritz',
  'synology',
  'qnap',
  'asus',
  'tp-link',
  'mikrotik',
  'tailscale',
  'cloudflare-itself',
  'ngrok',
  'somebody',
] as const;
export const NameLender = z.enum(nameLenders);
export type NameLender = z.infer<typeof NameLender>;

/**
 * What somebody typed as their domain.
 * - own: a domain that can be somebody's own, whatever stood before it
 * - borrowed: a name below somebody else's suffix, which stays theirs
 * - at-home: a name that only a network at home knows
 * - number: an IP address
 * - ending: what domains end with, and none itself
 * - mangled: no name at all
 */
export const TypedDomain = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('own'), name: DomainName }),
    z.object({ state: z.literal('borrowed'), name: z.string(), suffix: z.string(), lender: NameLender }),
    z.object({ state: z.literal('at-home'), name: z.string() }),
    z.object({ state: z.literal('number'), name: z.string() }),
    z.object({ state: z.literal('ending'), name: z.string() }),
    z.object({ state: z.literal('mangled') }),
  ])
  .readonly();
export type TypedDomain = z.infer<typeof TypedDomain>;

/** Sellers and keepers of domains whose name servers are known, and whose site is too (facts: domains#sellers). */
export const sellers = [
  'godaddy',
  'namecheap',
  'ionos',
  'squarespace',
  'porkbun',
  'ovh',
  'hostinger',
  'gandi',
  'transip',
  'amazon',
] as const;
export const Seller = z.enum(sellers);
export type Seller = z.infer<typeof Seller>;

/**
 * Where a domain is today, by its name servers.
 * - at-cloudflare: with servers of Cloudflare's, of whatever account
 * - elsewhere: with other servers; `seller` where they say whose
 * - nowhere: nobody has it, or it has no servers
 * - unseen: nobody could be asked
 */
export const Whereabouts = z
  .discriminatedUnion('at', [
    z.object({ at: z.literal('cloudflare'), nameServers: z.array(z.string()).readonly() }),
    z.object({
      at: z.literal('elsewhere'),
      nameServers: z.array(z.string()).readonly(),
      seller: Seller.nullable(),
    }),
    z.object({ at: z.literal('nowhere') }),
    z.object({ at: z.literal('unseen') }),
  ])
  .readonly();
export type Whereabouts = z.infer<typeof Whereabouts>;

/** The ways to answer whether there is a domain. */
export const domainAnswers = ['at-cloudflare', 'elsewhere', 'none', 'no-account'] as const;
export const DomainAnswer = z.enum(domainAnswers);
export type DomainAnswer = z.infer<typeof DomainAnswer>;

/** The screens before the token. `start` is the welcome itself, where somebody went back to it. */
export const DomainScreen = z.enum([
  'start',
  'question',
  'account',
  'buy',
  'name',
  'add',
  'name-servers',
  'wait',
]);
export type DomainScreen = z.infer<typeof DomainScreen>;

/** How far somebody is on the way to a domain at Cloudflare: it can take days, and Latchkey is closed meanwhile. */
export const DomainPlan = z
  .object({
    screen: DomainScreen,
    /** Whether there is a domain, as it was last answered. */
    has: DomainAnswer.optional(),
    /** Set once an account was made on the way. */
    account: z.enum(['made']).optional(),
    /** The domain that moves. */
    name: DomainName.optional(),
    /** The servers that Cloudflare gave it, once they were copied from there. */
    nameServers: z.array(CloudflareNameServer).max(2).readonly().optional(),
  })
  .readonly();
export type DomainPlan = z.infer<typeof DomainPlan>;
