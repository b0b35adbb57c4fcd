import type { Service } from '../../../../contract/setup.ts';
import type { IngressEntry } from '../../model/observed.ts';

/**
 * What Cloudflare asks of a host that wants a certificate from it (RFC 8555 §8.3). Its edge once let visits to this path pass
 * the rules (facts: cloudflare#acme-path), and a home has nothing there for anybody: so it ends before the home. cloudflared
 * reads a path as a regular expression.
 */
const CERTIFICATE_CHALLENGES = '^/\\.well-known/acme-challenge/';

/** The entries of one address: what ends before the home, and what leads there. */
export function entriesFor({ hostname, url }: Service): readonly IngressEntry[] {
  const entry = { hostname, service: url.replace(/\/+$/, '') };
  // Home Assistant's own certificate names another host or none at all, and the path is inside the user's network.
  const leading = url.startsWith('https:') ? { ...entry, originRequest: { noTLSVerify: true } } : entry;
  return [{ hostname, path: CERTIFICATE_CHALLENGES, service: 'http_status:404' }, leading];
}

/** The entry by which an address leads somewhere, whatever becomes of single paths. */
export function findLeadingEntry(
  ingress: readonly IngressEntry[],
  hostname: string,
): IngressEntry | undefined {
  return ingress.find((entry) => entry.hostname === hostname && !entry.path);
}
