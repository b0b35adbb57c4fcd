import { BlockList, isIP } from 'node:net';

/**
 * Whether the practice home accepts visitors that come through the tunnel. `refuses-proxies` is Home Assistant as it is
 * installed: `use_x_forwarded_for` is off.
 */
export type TrustedProxies = 'trusts-tunnel' | 'refuses-proxies';

export type ClientAddress =
  | { readonly kind: 'known'; readonly address: string }
  /** Home Assistant answers every such request with 400, whatever its path. */
  | { readonly kind: 'refused' };

/**
 * The visitor's address as Home Assistant works it out: the rightmost entry of X-Forwarded-For that is not itself a
 * trusted proxy (facts/home-assistant.md §2). The pretend connector runs on this computer, so loopback is what a home
 * that trusts its tunnel trusts.
 */
export function clientAddress(
  peer: string,
  forwardedFor: string | undefined,
  trust: TrustedProxies,
): ClientAddress {
  if (forwardedFor === undefined) return { kind: 'known', address: plain(peer) };
  if (trust === 'refuses-proxies' || !isTunnel(plain(peer))) return { kind: 'refused' };
  const entries = forwardedFor.split(',').map((entry) => entry.trim());
  if (entries.some((entry) => isIP(entry) === 0)) return { kind: 'refused' };
  const visitor = entries.findLast((entry) => !isTunnel(entry)) ?? entries[0];
  return { kind: 'known', address: visitor ?? plain(peer) };
}

const tunnel = new BlockList();
tunnel.addSubnet('127.0.0.0', 8, 'ipv4');
tunnel.addAddress('::1', 'ipv6');

function isTunnel(address: string): boolean {
  return tunnel.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** A dual-stack socket writes IPv4 peers as `::ffff:127.0.0.1`. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
