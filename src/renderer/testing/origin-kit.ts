import type { OriginKitShown } from '../../contract/origin.ts';

/** What a home at 203.0.113.80 is to be given, with a proxy at 192.168.1.40. */
export const aKitShown: OriginKitShown = {
  hostname: 'ha.linden.house',
  proxyAt: '192.168.1.40',
  routers: [
    {
      router: 'pfsense',
      filters: 'by-fetched-list',
      list: {
        name: 'Cloudflare',
        type: 'URL Table (IPs)',
        urls: ['https://www.cloudflare.com/ips-v4', 'https://www.cloudflare.com/ips-v6'],
        days: 1,
      },
      forwards: [{ port: 443, to: '192.168.1.40' }],
    },
    {
      router: 'openwrt',
      filters: 'by-script',
      files: [{ path: '/etc/cloudflare-ips.sh', text: '#!/bin/sh\nfetch\n' }],
      commands: ['chmod 700 /etc/cloudflare-ips.sh', '/etc/init.d/firewall restart'],
      forwards: [{ port: 443, to: '192.168.1.40' }],
    },
    {
      router: 'unifi',
      filters: 'by-list-kept-by-hand',
      networks: ['173.245.48.0/20', '2400:cb00::/32'],
      forwards: [{ port: 443, to: '192.168.1.40' }],
    },
    { router: 'fritzbox', filters: 'not-at-all', forwards: [{ port: 443, to: '192.168.1.40' }] },
  ],
  ddns: [
    { by: 'home-assistant', record: 'ha.linden.house' },
    { by: 'container', file: { path: 'keep-the-address.yaml', text: 'services:\n' } },
  ],
  trustedProxies: ['192.168.1.40/32'],
};
