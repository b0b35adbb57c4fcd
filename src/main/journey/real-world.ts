import { classifyAddress } from '../../contract/public-address.ts';
import { CLOUDFLARE_API } from '../cloudflare/client.ts';
import { readEdgeAddresses } from '../cloudflare/edge-addresses.ts';
import { CLOUDFLARE_DASHBOARD } from '../cloudflare/token-page.ts';
import { Refusal } from '../errors/refusal.ts';
import type { HomeFinder } from '../home-assistant/find/home-finder.ts';
import { publicInternet } from '../probe/prober.ts';
import type { World } from './world.ts';

/** The user's own network, Cloudflare's own API, the internet. */
export function createRealWorld(finder: HomeFinder): World {
  return {
    apiUrl: CLOUDFLARE_API,
    dashboard: CLOUDFLARE_DASHBOARD,
    outside: publicInternet,
    googleNetworks: 'https://www.gstatic.com/ipranges',
    homes: {
      find: () => finder.find(),
      findAt: (typed) => finder.findAt(typed),
      choose: (typed, trusting) => finder.choose(typed, trusting),
      mayEnter: () => true,
      portsToTry: 'usual',
    },
    isPublic: (address) => classifyAddress(address) === 'public',
    judgeEdge: (cloudflare) => {
      // Asked for by the first address that needs it.
      let ranges: ReturnType<typeof readEdgeAddresses> | undefined;
      return async (address) => {
        ranges ??= readEdgeAddresses(cloudflare());
        return (await ranges)(address);
      };
    },
    visitors: { countExposed: async () => null },
    playOthers: () => {
      throw new Refusal('PRACTICE_ONLY');
    },
  };
}
