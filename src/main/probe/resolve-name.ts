import { promises as dns } from 'node:dns';
import { isIP } from 'node:net';
import { z } from 'zod';
import { ANSWER_TIMEOUT_MS, askJson, type DnsAnswer, recordTypes, status } from './dns-json.ts';

/** Who is asked for a name, in this order: each only where the one before could not be asked. */
export interface Resolvers {
  /** DNS over HTTPS with JSON answers: what this network has cached or made up must not matter. */
  readonly overHttps: readonly string[];
  /** Whether this computer's own resolver is asked when none of them can be. */
  readonly lastResort: 'system' | 'none';
}

/**
 * Three that a block list rarely names all: Cloudflare's by name and by number, and another company's
 * (facts: cloudflare#resolver).
 */
export const publicResolvers: Resolvers = {
  overHttps: [
    'https://cloudflare-dns.com/dns-query',
    'https://1.1.1.1/dns-query',
    'https://dns.google/resolve',
  ],
  lastResort: 'system',
};

/**
 * What asking for a name came to.
 * - unknown: there is no such name, or no address under it
 * - unreliable: the servers failed, which is how broken DNSSEC looks
 * - nobody-to-ask: none of the resolvers could be asked; `system` is what this computer's own one said
 */
export type Resolution =
  | {
      readonly kind: 'addresses';
      readonly addresses: readonly string[];
      readonly toldBy: 'internet' | 'system';
    }
  | { readonly kind: 'unknown'; readonly saw: string }
  | { readonly kind: 'unreliable'; readonly saw: string }
  | { readonly kind: 'nobody-to-ask'; readonly system: 'unknown' | 'silent' };

/** Asks one resolver after the other for the IPv4 and IPv6 addresses of a name. A number is its own. */
export async function resolveName(
  hostname: string,
  { overHttps, lastResort }: Resolvers,
): Promise<Resolution> {
  const number = hostname.replace(/^\[|\]$/g, '');
  if (isIP(number) !== 0) return { kind: 'addresses', addresses: [number], toldBy: 'system' };
  let doubted: Resolution | undefined;
  for (const resolver of overHttps) {
    const said = await askOverHttps(resolver, hostname).catch(() => undefined);
    // One that cannot vouch for a name may have a bad moment; when nobody can, it is the name.
    if (said?.kind === 'unreliable') doubted = said;
    else if (said) return said;
  }
  if (doubted) return doubted;
  return lastResort === 'system' ? askSystem(hostname) : { kind: 'nobody-to-ask', system: 'silent' };
}

async function askOverHttps(resolver: string, hostname: string): Promise<Resolution | undefined> {
  const answers = await Promise.all(
    (['A', 'AAAA'] as const).map((type) => askJson(resolver, hostname, type)),
  );
  const addresses = answers.flatMap(addressesIn);
  if (addresses.length > 0) return { kind: 'addresses', addresses, toldBy: 'internet' };
  const failed = answers.find(({ Status }) => Status === status.serversFailed);
  if (failed)
    return { kind: 'unreliable', saw: ['SERVFAIL', failed.Comment].flat().filter(Boolean).join(', ') };
  if (answers.some(({ Status }) => Status === status.noSuchName)) return { kind: 'unknown', saw: 'NXDOMAIN' };
  const isFine = answers.every(({ Status }) => Status === status.fine);
  return isFine ? { kind: 'unknown', saw: 'no A or AAAA record' } : undefined;
}

function addressesIn({ Answer = [] }: DnsAnswer): readonly string[] {
  return Answer.filter(({ type }) => type === recordTypes.A || type === recordTypes.AAAA).map(
    ({ data }) => data,
  );
}

const DnsError = z.object({ code: z.string() });

/** May be an old answer, or this network's own, so a name it does not know may exist all the same. */
async function askSystem(hostname: string): Promise<Resolution> {
  const resolver = new dns.Resolver({ timeout: ANSWER_TIMEOUT_MS, tries: 1 });
  const told = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  const addresses = told.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  if (addresses.length > 0) return { kind: 'addresses', addresses, toldBy: 'system' };
  const codes = told.flatMap((each) =>
    each.status === 'rejected' ? [DnsError.parse(each.reason).code] : [],
  );
  if (codes.includes('ESERVFAIL')) return { kind: 'unreliable', saw: 'SERVFAIL' };
  const knowsNone = codes.some((code) => code === 'ENOTFOUND' || code === 'ENODATA');
  return { kind: 'nobody-to-ask', system: knowsNone ? 'unknown' : 'silent' };
}
