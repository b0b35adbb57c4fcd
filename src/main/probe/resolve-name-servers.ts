import { promises as dns } from 'node:dns';
import { z } from 'zod';
import { ANSWER_TIMEOUT_MS, askJson, recordTypes, status } from './dns-json.ts';
import type { Resolvers } from './resolve-name.ts';

/**
 * Which name servers a domain has, as one resolver tells it.
 * - none: there is no such domain, or it has no servers
 * - unseen: nobody could be asked, or nobody vouches for an answer
 */
export type NameServersSeen =
  | { readonly kind: 'servers'; readonly names: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unseen' };

/**
 * Asks every resolver, because each may remember the servers of before for as long as a day, and says what the first of them
 * told that `isNews` is true of, else what the first told.
 */
export async function resolveNameServers(
  domain: string,
  { overHttps, lastResort }: Resolvers,
  isNews: (names: readonly string[]) => boolean,
): Promise<NameServersSeen> {
  const told = await Promise.all(overHttps.map((resolver) => askOne(resolver, domain)));
  const seen = told.filter(({ kind }) => kind !== 'unseen');
  const news = seen.find((each) => each.kind === 'servers' && isNews(each.names));
  const first = news ?? seen[0];
  if (first) return first;
  return lastResort === 'system' ? askSystem(domain) : { kind: 'unseen' };
}

async function askOne(resolver: string, domain: string): Promise<NameServersSeen> {
  const answer = await askJson(resolver, domain, 'NS').catch(() => undefined);
  if (!answer) return { kind: 'unseen' };
  const { Status, Answer = [] } = answer;
  const names = Answer.filter(({ type }) => type === recordTypes.NS).map(({ data }) => canonical(data));
  if (names.length > 0) return { kind: 'servers', names: names.toSorted() };
  return Status === status.fine || Status === status.noSuchName ? { kind: 'none' } : { kind: 'unseen' };
}

const DnsError = z.object({ code: z.string() });

/** Last, because a network may keep or make up answers of its own: that it knows none says nothing. */
async function askSystem(domain: string): Promise<NameServersSeen> {
  const resolver = new dns.Resolver({ timeout: ANSWER_TIMEOUT_MS, tries: 1 });
  try {
    const names = await resolver.resolveNs(domain);
    return { kind: 'servers', names: names.map(canonical).toSorted() };
  } catch (error) {
    const { code } = DnsError.parse(error);
    return code === 'ENOTFOUND' || code === 'ENODATA' ? { kind: 'none' } : { kind: 'unseen' };
  }
}

/** As names are compared: small letters, no dot at the end (RFC 4343, RFC 1034 §3.1). */
function canonical(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
