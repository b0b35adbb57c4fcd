import type { Setup } from '../../../contract/setup.ts';
import type { Cloudflare } from '../../cloudflare/client.ts';
import { readTunnelConnectors } from '../../cloudflare/tunnel-connectors.ts';
import { tunnelNamePrefix } from '../../resources/cloudflare/mark.ts';
import { isSetUpOnItsMachine, listTunnels } from '../../resources/cloudflare/tunnel/tunnel.ts';
import { readConfiguration } from '../../resources/cloudflare/tunnel/tunnel-configuration.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import type { IngressEntry } from '../../resources/model/observed.ts';

/** One tunnel of the account. Its entries are `hidden` where they stand in a file on the connector's machine. */
export interface TunnelWithEntries {
  readonly id: string;
  readonly name: string;
  readonly whose: 'ours' | 'other';
  readonly entries: readonly IngressEntry[] | 'hidden';
}

/** Every tunnel of the account with where it leads. `PERMISSION_MISSING` where the token may not look. */
export async function readTunnelEntries(
  setup: Setup,
  io: Pick<SetupIo, 'cloudflare' | 'recentWrites'>,
): Promise<readonly TunnelWithEntries[]> {
  const all = await listTunnels(setup, io.cloudflare);
  return Promise.all(
    all.map(async (tunnel): Promise<TunnelWithEntries> => {
      const { id, name } = tunnel;
      const isOurs = name.startsWith(tunnelNamePrefix(setup.id)) || id === setup.adopts?.tunnel?.id;
      const whose = isOurs ? 'ours' : 'other';
      if (isSetUpOnItsMachine(tunnel)) return { id, name, whose, entries: 'hidden' };
      const configuration = await readConfiguration(tunnel, setup, io);
      return { id, name, whose, entries: configuration?.ingress ?? [] };
    }),
  );
}

/** The public addresses from which a tunnel's connectors come (facts: cloudflare#tunnel-connections). */
export async function readConnectorAddresses(
  tunnelId: string,
  { zone }: Setup,
  cloudflare: Cloudflare,
): Promise<readonly string[]> {
  const connectors = await readTunnelConnectors(cloudflare, zone.account.id, tunnelId);
  const addresses = connectors.flatMap(({ conns }) =>
    (conns ?? []).flatMap(({ origin_ip }) => origin_ip ?? []),
  );
  return [...new Set(addresses)];
}
