import type { Seller } from '../../contract/domain.ts';

/** By the end of their names: whose name servers a domain has (facts: domains#sellers). */
const serverSuffixes: Readonly<Record<Seller, readonly string[]>> = {
  godaddy: ['domaincontrol.com'],
  namecheap: ['registrar-servers.com', 'namecheaphosting.com'],
  ionos: ['ui-dns.com', 'ui-dns.org', 'ui-dns.de', 'ui-dns.biz'],
  squarespace: ['squarespacedns.com', 'googledomains.com'],
  porkbun: ['porkbun.com'],
  ovh: ['ovh.net', 'ovh.ca', 'anycast.me'],
  hostinger: ['dns-parking.com', 'hostinger.com'],
  gandi: ['gandi.net'],
  transip: ['transip.net', 'transip.nl', 'transip.eu'],
  // One of several endings stands behind a number: ns-123.awsdns-45.co.uk.
  amazon: [],
};

/** Whose they all are; `null` where nobody known has them, or several do. */
export function findSeller(nameServers: readonly string[]): Seller | null {
  const found = new Set(nameServers.map(sellerOf));
  const [first = null] = found;
  return found.size === 1 ? first : null;
}

function sellerOf(nameServer: string): Seller | null {
  if (/^ns-\d+\.awsdns-\d+\.(?:com|net|org|co\.uk)$/.test(nameServer)) return 'amazon';
  // Object.entries widens the names of the record; they are exactly the sellers above.
  const entries = Object.entries(serverSuffixes) as [Seller, readonly string[]][];
  const isBelow = (suffix: string) => nameServer === suffix || nameServer.endsWith(`.${suffix}`);
  return entries.find(([, suffixes]) => suffixes.some(isBelow))?.[0] ?? null;
}
