import { BlockList, isIPv6 } from 'node:net';
import { z } from 'zod';
import type { Cloudflare } from './client.ts';

const Addresses = z.object({ ipv4_cidrs: z.array(z.string()), ipv6_cidrs: z.array(z.string()) });

export interface EdgeNetworks {
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
}

/** The networks of Cloudflare's edge (`GET /ips`), as they are now (facts: cloudflare#addresses). */
export async function readEdgeNetworks(cloudflare: Cloudflare): Promise<EdgeNetworks> {
  const { ipv4_cidrs, ipv6_cidrs } = await cloudflare.read(Addresses, 'GET ips', () =>
    cloudflare.sdk.ips.list(),
  );
  return { ipv4: ipv4_cidrs, ipv6: ipv6_cidrs };
}

/** Whether an address is in one of them. */
export async function readEdgeAddresses(cloudflare: Cloudflare): Promise<(address: string) => boolean> {
  const networks = await readEdgeNetworks(cloudflare);
  const ranges = new BlockList();
  for (const [cidrs, family] of [
    [networks.ipv4, 'ipv4'],
    [networks.ipv6, 'ipv6'],
  ] as const) {
    for (const cidr of cidrs) {
      const [network = '', bits] = cidr.split('/');
      ranges.addSubnet(network, Number(bits), family);
    }
  }
  return (address) => ranges.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
