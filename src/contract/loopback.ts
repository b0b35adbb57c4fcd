/** Whether a URL leads to this computer: a practice world elsewhere could be mistaken for the real thing. */
export function isOnThisComputer(url: URL | null, protocols: readonly string[] = ['http:']): boolean {
  return (
    url !== null &&
    protocols.includes(url.protocol) &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  );
}

/**
 * Whether a URL leads whoever opens it to their own device, in every spelling: `localhost` and names under it
 * (RFC 6761 §6.3), 127.0.0.0/8, `0.0.0.0`, `::1`, `::`, and these IPv4 addresses within IPv6. What the URL parser itself
 * brings into its usual form, such as `2130706433` or `0x7f.1`, it has.
 */
export function isLoopback(url: string): boolean {
  const host = URL.parse(url)?.hostname.replace(/\.+$/, '') ?? '';
  if (host.startsWith('[')) return isLoopbackInIpv6(host.slice(1, -1));
  return host === 'localhost' || host.endsWith('.localhost') || isLoopbackInIpv4(host);
}

function isLoopbackInIpv4(host: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(host) || host === '0.0.0.0';
}

/** The URL parser writes IPv4 within IPv6 as two groups (RFC 4291 §2.5.5). */
function isLoopbackInIpv6(address: string): boolean {
  if (address === '::1' || address === '::') return true;
  const [, high] = /^::(?:ffff:(?:0:)?)?([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(address) ?? [];
  return (
    high !== undefined && (Number.parseInt(high, 16) >> 8 === 127 || /^::(?:ffff:(?:0:)?)?0:0$/.test(address))
  );
}
