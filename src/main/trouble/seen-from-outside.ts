import { tryDoor, tryName } from '../setup/checks/knock.ts';
import type { ShownKey, Visitor } from '../setup/checks/visitor.ts';
import type { FromOutside, Gathered } from './evidence.ts';

export interface OutsideIo {
  readonly visitor: Visitor;
  /** Whether an address belongs to Cloudflare's edge. */
  readonly isEdge: (address: string) => Promise<boolean>;
  /** A key that should open; `undefined` where none can be shown from here. */
  readonly key: () => Promise<ShownKey | undefined>;
}

/** Knocks as a stranger and as one of the user's devices. */
export function seenFromOutside(
  hostname: string,
  { visitor, isEdge, key }: OutsideIo,
): Gathered<FromOutside> {
  const shown = key();
  const withKey = async (way: 'https' | 'websocket') => {
    const ours = await shown;
    return ours && tryDoor({ hostname, way }, visitor, ours);
  };
  return {
    name: tryName(hostname, visitor, isEdge),
    withoutKey: tryDoor({ hostname, way: 'https' }, visitor),
    withKey: withKey('https'),
    socket: withKey('websocket'),
  };
}
