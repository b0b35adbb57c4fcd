import { addressLists } from './address-lists.ts';
import type { CheckedInput, KitFile } from './kit-input.ts';
import { listOpenWrtFiles } from './openwrt.ts';

/** The port that the router leads to the reverse proxy. */
export interface PortForward {
  readonly port: number;
  readonly to: string;
}

/** A list of networks that a router fetches by itself. */
export interface FetchedList {
  readonly name: string;
  /** As the router calls this kind of list. */
  readonly type: 'URL Table (IPs)';
  readonly urls: readonly string[];
  readonly days: number;
}

/**
 * What can be done at a router, and who keeps the list of Cloudflare's networks up to date. A router that cannot tell by where
 * somebody comes from leads everybody to the proxy, which then is the only one that turns them away.
 */
export type RouterGuide =
  | {
      readonly router: 'pfsense' | 'opnsense';
      readonly filters: 'by-fetched-list';
      readonly list: FetchedList;
      readonly forwards: readonly PortForward[];
    }
  | {
      readonly router: 'openwrt';
      readonly filters: 'by-script';
      readonly files: readonly KitFile[];
      /** To be run once, after the files are there. */
      readonly commands: readonly string[];
      readonly forwards: readonly PortForward[];
    }
  | {
      readonly router: 'unifi';
      readonly filters: 'by-list-kept-by-hand';
      readonly networks: readonly string[];
      readonly forwards: readonly PortForward[];
    }
  | {
      readonly router: 'fritzbox';
      /** A port is open to everybody or to nobody (facts: cloudflare#address-lists). */
      readonly filters: 'not-at-all';
      readonly forwards: readonly PortForward[];
    };

export function describeRouters(input: CheckedInput): readonly RouterGuide[] {
  const { ipv4, ipv6 } = input.proxy;
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
