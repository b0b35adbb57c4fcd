import type { ResolvedException, WebhookIds } from '../../../../contract/exception.ts';
import type { Service, Setup } from '../../../../contract/setup.ts';
import type { IngressEntry } from '../../model/observed.ts';
import { exceptionsAt } from '../lock/agreed-exceptions.ts';
import { asksForKeys } from '../wanted-keys.ts';

/**
 * What Cloudflare asks of a host that wants a certificate from it (RFC 8555 §8.3). Its edge once let visits to this path pass
 * the rules (facts: cloudflare#acme-path), and a home has nothing there for anybody: so it ends before the home. cloudflared
 * reads a path as a regular expression.
 */
const CERTIFICATE_CHALLENGES = '^/\\.well-known/acme-challenge/';

/**
 * The entries of one address: what ends before the home, and what leads there. An address that no key opens leads there with
 * the paths of its exceptions alone, so that the tunnel says the same as the lock.
 */
export function entriesFor(service: Service, setup: Setup, webhookIds: WebhookIds): readonly IngressEntry[] {
  const { hostname, url } = service;
  const entry = { hostname, service: url.replace(/\/+$/, '') };
  // Home Assistant's own certificate names another host or none at all, and the path is inside the user's network.
  const leading = url.startsWith('https:') ? { ...entry, originRequest: { noTLSVerify: true } } : entry;
  const ending = { hostname, service: 'http_status:404' };
  const challenges = { ...ending, path: CERTIFICATE_CHALLENGES };
  if (asksForKeys(service)) return [challenges, leading];
  const patterns = exceptionsAt(service, setup, webhookIds).flatMap(({ reach }) => patternsOf(reach));
  return [challenges, ...patterns.map((path) => ({ ...leading, path })), ending];
}

function patternsOf(reach: ResolvedException['reach']): readonly string[] {
  switch (reach.kind) {
    case 'exact':
      return reach.paths.map((path) => `^${escapeForPattern(path)}$`);
    case 'every-path':
      return ['^/'];
  }
}

/** Of what a path may hold, only the dot means something else in a pattern. */
function escapeForPattern(path: string): string {
  return path.replaceAll('.', '\\.');
}

/**
 * The same in a tunnel that somebody else set up: how the connector speaks to the home there (the name it asks for, whether it
 * verifies, a login of Cloudflare Access) goes on as they wrote it, as long as the address leads to the same place.
 */
export function withOptionsOf(
  entries: readonly IngressEntry[],
  hostname: string,
  ingress: readonly IngressEntry[],
): readonly IngressEntry[] {
  const theirs = findEntryTaking(ingress, hostname);
  return entries.map((entry) => {
    if (!theirs || !isSamePlace(entry.service, theirs.service)) return entry;
    const { originRequest: _ours, ...plain } = entry;
    const { originRequest } = theirs;
    return originRequest === undefined ? plain : { ...plain, originRequest };
  });
}

function isSamePlace(one: string, other: string): boolean {
  return one.replace(/\/+$/, '') === other.replace(/\/+$/, '');
}

type NamedEntry = Pick<IngressEntry, 'hostname' | 'path'>;

/** The entry that visits of an address end at: its own, or one that takes more names. */
export function findEntryTaking<Entry extends NamedEntry>(
  ingress: readonly Entry[],
  hostname: string,
): Entry | undefined {
  const takesIt = ({ hostname: pattern, path }: Entry): boolean =>
    !path && (!pattern || (pattern.startsWith('*.') && hostname.endsWith(pattern.slice(1))));
  return findLeadingEntry(ingress, hostname) ?? ingress.find(takesIt);
}

/** The entry by which an address leads somewhere, whatever becomes of single paths. */
export function findLeadingEntry<Entry extends NamedEntry>(
  ingress: readonly Entry[],
  hostname: string,
): Entry | undefined {
  return ingress.find((entry) => entry.hostname === hostname && !entry.path);
}
