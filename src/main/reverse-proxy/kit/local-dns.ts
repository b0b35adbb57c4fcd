import type { ProxyWish } from '../wish.ts';
import { quoteShell } from './quote.ts';
import type { SpokenKit } from './read-me.ts';

/**
 * How the name leads straight to the proxy at home, without a way through the router's own public address
 * (facts: reverse-proxies#names-at-home).
 */
export function writeAddressAtHome(
  { localDns, hostname, proxyAddress }: ProxyWish,
  { words: { ownProxy } }: SpokenKit,
): string | undefined {
  const { atHome } = ownProxy;
  switch (localDns) {
    case 'none':
      return undefined;
    case 'hosts':
      return page(atHome.hosts, [`${proxyAddress} ${hostname}`]);
    case 'dnsmasq':
      return page(atHome.dnsmasq, [`host-record=${hostname},${proxyAddress}`]);
    case 'openwrt':
      return page(atHome.openwrt, [
        'uci add dhcp domain',
        `uci set dhcp.@domain[-1].name=${quoteShell(hostname)}`,
        `uci set dhcp.@domain[-1].ip=${quoteShell(proxyAddress)}`,
        'uci commit dhcp',
        '/etc/init.d/dnsmasq restart',
      ]);
    case 'pi-hole':
      return page(atHome.piHole, [`Domain: ${hostname}`, `IP: ${proxyAddress}`]);
    case 'adguard-home':
      return page(atHome.adGuardHome, [`Domain: ${hostname}`, `Answer: ${proxyAddress}`]);
    case 'opnsense': {
      const [host = '', ...domain] = hostname.split('.');
      return page(atHome.opnsense, [
        `Host: ${host}`,
        `Domain: ${domain.join('.')}`,
        `Type: ${proxyAddress.includes(':') ? 'AAAA' : 'A'}`,
        `IP address: ${proxyAddress}`,
      ]);
    }
  }
}

function page(sentences: readonly string[], lines: readonly string[]): string {
  return [...sentences, '', ...lines.map((line) => `    ${line}`), ''].join('\n');
}
