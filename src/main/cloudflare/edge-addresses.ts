import { BlockList, isIPv6 } from 'node:net';
import { z } from 'zod';
import type { Cloudflare } from './client.ts';

const Addresses = z.object({ ipv4_cidrs: z.array(z.string()), ipv6_cidrs: z.array(z.string()) });

/** The address ranges of Cloudflare's edge (`GET /ips`). */
export async function readEdgeAddresses(cloudflare: Cloudflare): Promise<(address: string) => boolean> {
  const { ipv4_cidrs, ipv6_cidrs } = await cloudflare.read(Addresses, 'GET ips', () =>
    cloudflare.sdk.ips.list(),
  );
  const ranges = new BlockList();
  for (const [cidrs, family] of [
    [ipv4_cidrs, 'ipv4'],
    [ipv6_cidrs, 'ipv6'],
  ] as const) {
    for (const cidr of cidrs) {
      const [network = '', bits] = cidr.split('/');
      ranges.addSubnet(network, Number(bits), family);
    }
  }
  return (address) => ranges.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
