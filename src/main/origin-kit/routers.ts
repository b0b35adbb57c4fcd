import type { FetchedList, RouterGuide } from '../../contract/origin.ts';
import { addressLists } from './address-lists.ts';
import { type CheckedInput, portLeadsTo } from './kit-input.ts';
import { listOpenWrtFiles } from './openwrt.ts';

export function describeRouters(input: CheckedInput): readonly RouterGuide[] {
  const { ipv4, ipv6 } = portLeadsTo(input);
  const forwards = [ipv4, ipv6].flatMap((to) => (to === undefined ? [] : { port: input.port, to }));
  const list: FetchedList = {
    name: 'Cloudflare',
    type: 'URL Table (IPs)',
    urls: [addressLists.ipv4, addressLists.ipv6],
    days: 1,
  };
  return [
    { router: 'pfsense', filters: 'by-fetched-list', list, forwards },
    { router: 'opnsense', filters: 'by-fetched-list', list, forwards },
    { router: 'openwrt', filters: 'by-script', ...listOpenWrtFiles(input), forwards },
    {
      router: 'unifi',
      filters: 'by-list-kept-by-hand',
      networks: [...input.networks.ipv4, ...input.networks.ipv6],
      forwards,
    },
    { router: 'fritzbox', filters: 'not-at-all', forwards },
  ];
}
