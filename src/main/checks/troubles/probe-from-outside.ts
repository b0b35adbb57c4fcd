import { probeHome, probeName } from '../../probe/probe.ts';
import type { ClientKey, Prober } from '../../probe/prober.ts';
import type { FromOutside, Gathered } from './evidence.ts';

export interface OutsideIo {
  readonly prober: Prober;
  /** Whether an address belongs to Cloudflare's edge. */
  readonly isEdge: (address: string) => Promise<boolean>;
  /** A key that should open; `undefined` where none can be shown from here. */
  readonly key: () => Promise<ClientKey | undefined>;
}

/** Probes as a stranger and as one of the user's devices. */
export function probeFromOutside(
  hostname: string,
  { prober, isEdge, key }: OutsideIo,
): Gathered<FromOutside> {
  const shown = key();
  const withKey = async (protocol: 'https' | 'websocket') => {
    const ours = await shown;
    return ours && probeHome({ hostname, protocol }, prober, ours);
  };
  return {
    name: probeName(hostname, prober, isEdge),
    withoutKey: probeHome({ hostname, protocol: 'https' }, prober),
    withKey: withKey('https'),
    socket: withKey('websocket'),
  };
}
