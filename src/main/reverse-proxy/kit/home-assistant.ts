import { stringify } from 'yaml';
import type { ProxyWish } from '../wish.ts';

/** What Home Assistant has to believe about the proxy (facts: home-assistant#untrusted-proxy, home-assistant#http-config). */
export function writeTrustedProxies({ seenFrom }: Pick<ProxyWish, 'seenFrom'>): string {
  return stringify({ http: { use_x_forwarded_for: true, trusted_proxies: [...seenFrom] } });
}
