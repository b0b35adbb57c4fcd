import { tunnelNamePrefix } from '../../src/main/resources/cloudflare/mark.ts';
import type { AccountState } from '../../src/practice/cloudflare/state.ts';
import { printTunnelToken } from '../../src/practice/connector/tunnel-token.ts';
import type { PracticeWorld } from '../../src/practice/world.ts';
import { setupId } from './flows.ts';

/** Connects the home to our tunnels, unless Home Assistant's own app does that in the flow. */
export interface HomeConnector {
  readonly use: (way: 'our-connector' | 'own-app') => void;
  /** Connects every tunnel of ours that has no connector. */
  readonly connect: () => void;
}

export function createHomeConnector(world: PracticeWorld, account: AccountState): HomeConnector {
  let used: 'our-connector' | 'own-app' = 'our-connector';
  return {
    use: (way) => {
      used = way;
    },
    connect: () => {
      if (used === 'own-app') return;
      for (const { id, secret } of listUnconnectedTunnels(account)) {
        world.connect(printTunnelToken({ accountTag: account.account.id, tunnelId: id, secret }));
      }
    },
  };
}

function listUnconnectedTunnels({ tunnels }: AccountState) {
  return [...tunnels.values()].filter(
    ({ name, deletedAt, connectors }) =>
      name.startsWith(tunnelNamePrefix(setupId)) && deletedAt === null && connectors.length === 0,
  );
}
