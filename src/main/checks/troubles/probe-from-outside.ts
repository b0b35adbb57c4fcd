import { probeHome, probeName, probeService } from '../../probe/probe.ts';
import type { ClientKey, Prober } from '../../probe/prober.ts';
import type { FromOutside, Gathered } from './evidence.ts';

export interface OutsideIo {
  readonly prober: Prober;
  /** Whether an address belongs to Cloudflare's edge. */
  readonly isEdge: (address: string) => Promise<boolean>;
  /** A key that should open; `undefined` where none can be shown from here. */
  readonly key: () => Promise<ClientKey | undefined>;
}

interface Address {
  readonly hostname: string;
  readonly place: 'home' | 'further';
}

/** Probes as a stranger and as one of the user's devices. Of WebSockets only Home Assistant is known to have one. */
export function probeFromOutside(
  { hostname, place }: Address,
  { prober, isEdge, key }: OutsideIo,
): Gathered<FromOutside> {
  const shown = key();
  const probe = place === 'home' ? probeHome : probeService;
  const withKey = async (protocol: 'https' | 'websocket') => {
    const ours = await shown;
    return ours && probe({ hostname, protocol }, prober, ours);
  };
  return {
    name: probeName(hostname, prober, isEdge),
    withoutKey: probe({ hostname, protocol: 'https' }, prober),
    withKey: withKey('https'),
    socket: place === 'home' ? withKey('websocket') : Promise.resolve(undefined),
  };
}
