import { readEdgeAddresses } from '../cloudflare/edge-addresses.ts';
import type { Services } from './services.ts';

/** Whether an address belongs to Cloudflare's edge; the practice world has one of its own. Rejects when nobody can say. */
export function edgeOf({ place, setupIo }: Services): (address: string) => Promise<boolean> {
  const { practice } = place();
  if (practice) return async (address) => address === practice.edge.host;
  // Asked once, by the first address that needs it.
  let ranges: ReturnType<typeof readEdgeAddresses> | undefined;
  return async (address) => {
    ranges ??= readEdgeAddresses(setupIo().cloudflare);
    return (await ranges)(address);
  };
}
