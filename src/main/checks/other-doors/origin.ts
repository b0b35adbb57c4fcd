import type { Setup } from '../../../contract/setup.ts';

/** How sure it is that a tunnel's local address is this home. `elsewhere` is not shown to anybody. */
export type OriginSureness = 'certain' | 'likely' | 'perhaps' | 'elsewhere';

/** Where Home Assistant listens unless somebody chose another port (facts: home-assistant#default-port). */
export const USUAL_PORT = 8123;

/** Where this home is known to answer, as far as the answers say. */
export function listHomeOrigins({ services, home }: Setup): readonly URL[] {
  const told = [...services.map(({ url }) => url), home?.at, home?.internalUrl];
  return told.flatMap((url) => (url ? (URL.parse(url) ?? []) : []));
}

/**
 * Compares the service of a tunnel's entry with where the home answers. The same host and port is the home. A name that only
 * Home Assistant has, or its port on the connector's own machine, most likely is. Its port anywhere, or another port on the
 * same machine, as a reverse proxy has, may be: only a visit can tell (facts: home-assistant#origin-url). Pure.
 */
export function judgeOrigin(service: string, homes: readonly URL[]): OriginSureness {
  const origin = URL.parse(service);
  if (!origin?.hostname) return 'elsewhere';
  const port = portOf(origin);
  const ports = new Set([USUAL_PORT, ...homes.map(portOf)]);
  const host = bareHost(origin);
  const there = homes.filter((home) => bareHost(home) === host);
  if (there.some((home) => portOf(home) === port)) return 'certain';
  const isUsualName = usualNames.has(host) || isLoopback(host);
  if (isUsualName && ports.has(port)) return 'likely';
  return there.length > 0 || isUsualName || ports.has(port) ? 'perhaps' : 'elsewhere';
}

/** Names by which apps and machines of a home find Home Assistant. */
const usualNames = new Set(['homeassistant', 'homeassistant.local', 'homeassistant.local.hass.io', 'hassio']);

/**
 * Whether a local address is one that every home has: what apps call their own Home Assistant, or a connector its own machine. In another
 * house it is another Home Assistant.
 */
export function isInEveryHome(service: string): boolean {
  const origin = URL.parse(service);
  return origin !== null && (usualNames.has(bareHost(origin)) || isLoopback(bareHost(origin)));
}

/** Every protocol that a tunnel hands on reaches a port; those without one of their own say it. */
function portOf({ port, protocol }: URL): number {
  if (port) return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

function bareHost({ hostname }: URL): string {
  return hostname.toLowerCase().replace(/\.$/, '');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}
