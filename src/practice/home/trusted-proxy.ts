import { isIP } from 'node:net';
import { membership } from '../net/networks.ts';
import type { HttpConfig } from './http-config.ts';
import type { LogRecord } from './system-log.ts';

/**
 * Whether the practice home accepts requests that come through the tunnel. `refuses-proxies` is Home Assistant as it is
 * installed: `use_x_forwarded_for` is off.
 */
export type TrustedProxies = 'trusts-tunnel' | 'refuses-proxies';

/** What a home trusts that `trusts-tunnel`: this computer's pretend connectors, and the Supervisor's network. */
export const tunnelNetworks: readonly string[] = ['127.0.0.1/32', '::1/128', '172.30.33.0/24'];

export type ProxyRules = Pick<HttpConfig, 'use_x_forwarded_for' | 'trusted_proxies'>;

/** The headers that a proxy writes, joined where they came more than once. */
export interface Forwarded {
  readonly for: string | undefined;
  readonly proto?: string | undefined;
  readonly host?: string | undefined;
}

export type ClientAddress =
  | { readonly kind: 'known'; readonly address: string }
  /** Home Assistant answers every such request with 400, whatever its path, and writes why into its log. */
  | { readonly kind: 'refused'; readonly record: LogRecord };

/**
 * The client's address as Home Assistant works it out: the rightmost entry of X-Forwarded-For that is not itself a
 * trusted proxy, or the leftmost when all are (facts: home-assistant#visitor-address).
 */
export function clientAddress(peer: string, forwarded: Forwarded, rules: ProxyRules): ClientAddress {
  const from = plainAddress(peer);
  if (forwarded.for === undefined) return { kind: 'known', address: from };
  const trusted = membership(rules.trusted_proxies ?? []);
  if (rules.use_x_forwarded_for !== true)
    return refused(
      `A request from a reverse proxy was received from ${from}, but your HTTP integration is not set-up for reverse proxies`,
      100,
    );
  if (!trusted(from)) return refused(`Received X-Forwarded-For header from an untrusted proxy ${from}`, 111);
  const entries = parts(forwarded.for);
  if (entries.some((entry) => isIP(entry) === 0))
    return refused(`Invalid IP address in X-Forwarded-For: ${forwarded.for}`, 128);
  return (
    refusalOf(forwarded, entries.length) ?? {
      kind: 'known',
      address: entries.findLast((entry) => !trusted(entry)) ?? entries[0] ?? from,
    }
  );
}

/** The other two headers count only when the first one was right. */
function refusalOf({ proto, host }: Forwarded, proxies: number): ClientAddress | undefined {
  if (proto !== undefined) {
    const schemes = parts(proto);
    if (schemes.includes('')) return refused(`Empty item received in X-Forward-Proto header: ${proto}`, 163);
    if (![1, proxies].includes(schemes.length))
      return refused(
        `Incorrect number of elements in X-Forward-Proto. Expected 1 or ${proxies}, got ${schemes.length}: ${proto}`,
        172,
      );
  }
  if (host !== undefined && parts(host).at(-1) === '')
    return refused('Empty value received in X-Forward-Host header', 200);
  return undefined;
}

/** The line stands for the place in the source: entries of one line are one in the log. */
function refused(text: string, line: number): ClientAddress {
  return {
    kind: 'refused',
    record: {
      name: 'homeassistant.components.http.forwarded',
      level: 'ERROR',
      source: ['components/http/forwarded.py', line],
      text,
    },
  };
}

function parts(header: string): readonly string[] {
  return header.split(',').map((part) => part.trim());
}

/** A dual-stack socket writes IPv4 peers as `::ffff:127.0.0.1`. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
