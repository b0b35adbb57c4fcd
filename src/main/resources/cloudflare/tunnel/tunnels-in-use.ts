import type { Setup } from '../../../../contract/setup.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { IngressEntry, Observed, OurTunnel, TunnelConfigurationSeen } from '../../model/observed.ts';
import { ourHostnames } from '../lock/our-hostnames.ts';
import { wantsTunnel } from '../origin/public-address.ts';
import { isCarried } from './carried-entries.ts';

/** Tunnels of ours that others have put addresses into: those stay when we leave. Pure. */

/** The tunnels that bear this Setup's name and are needed no more. */
export function leavingTunnels(setup: Setup, { tunnel }: Observed): readonly OurTunnel[] {
  const { ours, abandoned } = tunnel;
  return [...abandoned, ...(ours && !wantsTunnel(setup) ? [ours] : [])];
}

/** What is not ours among the entries of a tunnel of ours: it would be lost with the tunnel. */
export function entriesOfOthers(
  tunnel: OurTunnel,
  setup: Setup,
  ledger: Ledger,
  observed: Observed,
): readonly IngressEntry[] {
  const hostnames = ourHostnames(setup, ledger, observed);
  return (configurationOf(tunnel, observed)?.ingress ?? []).filter(
    (entry) =>
      !(entry.hostname && hostnames.has(entry.hostname)) &&
      !isPlainCatchAll(entry) &&
      !isCarried(entry, setup.adopts?.app),
  );
}

export function configurationOf({ id }: OurTunnel, observed: Observed): TunnelConfigurationSeen | null {
  const { ours, abandoned } = observed['tunnel-configuration'];
  return id === observed.tunnel.ours?.id ? ours : (abandoned[id] ?? null);
}

/** Matches every request that no entry before it did. */
export function isCatchAll({ hostname, path }: IngressEntry): boolean {
  return !hostname && !path;
}

/** One that somebody pointed somewhere is theirs. */
function isPlainCatchAll(entry: IngressEntry): boolean {
  return isCatchAll(entry) && entry.service.startsWith('http_status:');
}
