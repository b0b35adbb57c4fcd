import { canListen } from '../net/open-port.ts';

/** Below this, ports need rights that practice does not have and must not ask for. */
const firstFreePort = 1024;

/** Whether a home that was told to listen there could not be reached in practice at all. */
export function isOutOfReach(port: number): boolean {
  return port !== 0 && port < firstFreePort;
}

/** Ports of the system are not tried: there a real Home Assistant may listen, and practice may not. */
export async function canMoveTo(port: number): Promise<boolean> {
  return isOutOfReach(port) || canListen(port);
}
