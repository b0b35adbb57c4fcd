import type { DoorToClose, Setup } from '../../../../contract/setup.ts';
import type { IngressEntry, TunnelConfigurationSeen, TunnelSeen } from '../../model/observed.ts';

/** Entries of tunnels that lead past the lock, and that the user agreed to take out. Pure. */

type EntryToClose = Extract<DoorToClose, { readonly kind: 'tunnel-entry' }>;
export type TunnelToClose = EntryToClose['tunnel'];

/** Each tunnel once. A Setup that takes everything away closes nothing more. */
export function listTunnelsToClose(setup: Setup): readonly TunnelToClose[] {
  const byId = new Map(entriesToClose(setup).map(({ tunnel }) => [tunnel.id, tunnel]));
  return [...byId.values()];
}

/** Those that are not the one this Setup uses: that one is read anyway. */
export function listForeignTunnelsToClose(setup: Setup, { ours }: TunnelSeen): readonly TunnelToClose[] {
  return listTunnelsToClose(setup).filter(({ id }) => id !== ours?.id);
}

/** The entries that are still there as the user saw them. */
export function listEntriesToClose(
  { id }: TunnelToClose,
  { ingress }: TunnelConfigurationSeen,
  setup: Setup,
): readonly IngressEntry[] {
  const agreed = entriesToClose(setup).filter(({ tunnel }) => tunnel.id === id);
  return ingress.filter((entry) => agreed.some((each) => isSame(entry, each)));
}

function entriesToClose({ services, closes = [] }: Setup): readonly EntryToClose[] {
  return services.length === 0 ? [] : closes.filter((each) => each.kind === 'tunnel-entry');
}

function isSame({ hostname, path, service }: IngressEntry, agreed: EntryToClose): boolean {
  return (
    (hostname || null) === agreed.hostname && (path || null) === agreed.path && service === agreed.service
  );
}
