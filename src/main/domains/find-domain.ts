import { CloudflareNameServer, type Whereabouts } from '../../contract/domain.ts';
import type { Resolvers } from '../probe/resolve-name.ts';
import { resolveNameServers } from '../probe/resolve-name-servers.ts';
import { findSeller } from './sellers.ts';

/** Where a domain is today, as the internet sees it. Nothing is asked of whoever sold it. */
export async function findDomain(domain: string, resolvers: Resolvers): Promise<Whereabouts> {
  const seen = await resolveNameServers(domain, resolvers, areCloudflares);
  switch (seen.kind) {
    case 'none':
      return { at: 'nowhere' };
    case 'unseen':
      return { at: 'unseen' };
    case 'servers': {
      const { names } = seen;
      if (areCloudflares(names)) return { at: 'cloudflare', nameServers: names };
      return { at: 'elsewhere', nameServers: names, seller: findSeller(names) };
    }
  }
}

/** Not before the last one has changed: Cloudflare wants all others gone (facts: domains#name-servers). */
function areCloudflares(names: readonly string[]): boolean {
  return names.every((name) => CloudflareNameServer.safeParse(name).success);
}
