import { APP_NETWORK, type FoundHome } from '../../../../contract/home.ts';
import type { ConnectorKind } from '../../../../contract/tunnel.ts';

/** Which machine runs the connector, as seen from Home Assistant. */
export type Machine = 'same' | 'another';

/** Who hands visits on to Home Assistant: a connector, or without a tunnel the reverse proxy. */
export type HandsOn = ConnectorKind | 'reverse-proxy';

/**
 * From where visits come to Home Assistant, as far as that can be known from here. The reverse proxy's place was asked for. On its own machine that is the machine's
 * own address where the path leads to that, and the loopback where it leads there; another machine's address only the
 * user knows: none then.
 */
export function listNetworks(
  way: HandsOn,
  machine: Machine,
  home: FoundHome | undefined,
  proxyAt?: string,
): readonly string[] {
  if (way === 'reverse-proxy') return proxyAt === undefined ? [] : [proxyAt];
  if (way === 'home-assistant-app') return [APP_NETWORK];
  if (machine === 'another') return [];
  const own = [home?.reachedAt, home?.url].map(findNumber).find((number) => number !== undefined);
  return ['127.0.0.1', '::1', ...(own === undefined ? [] : [own])];
}

/** Whether it has to be asked on which machine it runs: the app's place is known, and the reverse proxy's was asked for. */
export function asksForMachine(way: HandsOn): boolean {
  return way !== 'home-assistant-app' && way !== 'reverse-proxy';
}

/** What is trusted already stays, and what is added comes once. */
export function addNetwork(trusted: readonly string[], added: string): string[] {
  return [...new Set([...trusted, added])];
}

/** The lines that have to stand in configuration.yaml (facts: home-assistant#trust-timeline). */
export function writeYamlBlock(networks: readonly string[]): string {
  return [
    'http:',
    '  use_x_forwarded_for: true',
    '  trusted_proxies:',
    ...networks.map((each) => `    - "${each}"`),
  ].join('\n');
}

/** The number in a URL's host; a name is none. */
function findNumber(url: string | undefined): string | undefined {
  const hostname = url === undefined ? undefined : URL.parse(url)?.hostname;
  if (hostname === undefined) return undefined;
  if (/^\d+(\.\d+){3}$/.test(hostname)) return hostname;
  return hostname.startsWith('[') ? hostname.slice(1, -1) : undefined;
}
