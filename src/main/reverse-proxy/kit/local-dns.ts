import type { ProxyWish } from '../wish.ts';
import { quoteShell } from './quote.ts';
import { localDnsWords } from './words.ts';

/**
 * How the name leads straight to the proxy at home, without a way through the router's own public address
 * (facts: reverse-proxies#names-at-home).
 */
export function writeAddressAtHome({ localDns, hostname, proxyAddress }: ProxyWish): string | undefined {
  switch (localDns) {
    case 'none':
      return undefined;
    case 'hosts':
      return page(localDnsWords.hosts, [`${proxyAddress} ${hostname}`]);
    case 'dnsmasq':
      return page(localDnsWords.dnsmasq, [`host-record=${hostname},${proxyAddress}`]);
    case 'openwrt':
      return page(localDnsWords.openwrt, [
        'uci add dhcp domain',
        `uci set dhcp.@domain[-1].name=${quoteShell(hostname)}`,
        `uci set dhcp.@domain[-1].ip=${quoteShell(proxyAddress)}`,
        'uci commit dhcp',
        '/etc/init.d/dnsmasq restart',
      ]);
    case 'pi-hole':
      return page(localDnsWords.piHole, [`Domain: ${hostname}`, `IP: ${proxyAddress}`]);
    case 'adguard-home':
      return page(localDnsWords.adGuardHome, [`Domain: ${hostname}`, `Answer: ${proxyAddress}`]);
    case 'opnsense': {
      const [host = '', ...domain] = hostname.split('.');
      return page(localDnsWords.opnsense, [
        `Host: ${host}`,
        `Domain: ${domain.join('.')}`,
        `Type: ${proxyAddress.includes(':') ? 'AAAA' : 'A'}`,
        `IP address: ${proxyAddress}`,
      ]);
    }
  }
}

function page(words: string, lines: readonly string[]): string {
  return [words, '', ...lines.map((line) => `    ${line}`), ''].join('\n');
}
