import { createSocket, type Socket } from 'node:dgram';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { Clock } from '../clock/clock.ts';
import { isPrivate, type Network, type RouterAnswer, readSearchAnswer } from './search-answer.ts';

/** UPnP's own (facts: platforms#upnp-igd). */
const usual = { group: '239.255.255.250', port: 1900 } as const;
const searched = [1, 2].map((version) => `urn:schemas-upnp-org:device:InternetGatewayDevice:${version}`);
/** Whoever is asked answers within this many seconds. */
const LONGEST_WAIT_S = 1;
const LISTEN_MS = 1500;
/** A question or its answer can get lost. */
const ASK_AGAIN_MS = 300;
/** Virtual machines bring along many networks. */
const MOST_NETWORKS = 8;
/** More than any home has. Whoever answers more often is up to something. */
const MOST_ROUTERS = 4;

export interface FindRoutersParts {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly interfaces?: () => NodeJS.Dict<NetworkInterfaceInfo[]>;
  /** Whom a question goes to and who is believed, but in tests. */
  readonly asked?: { readonly group: string; readonly port: number };
  readonly isHomeAddress?: (address: string) => boolean;
}

/**
 * Searches the private networks of this computer for routers, and no network of the internet: nobody there is believed. Takes a second and a half, never fails, and leaves no
 * socket open.
 */
export async function findRouters({
  clock,
  interfaces = networkInterfaces,
  asked = usual,
  isHomeAddress = isPrivate,
}: FindRoutersParts): Promise<readonly RouterAnswer[]> {
  const found = new Map<string, RouterAnswer>();
  const hear = (text: string, from: string, network: Network): void => {
    const answer = readSearchAnswer(text, from, network, isHomeAddress);
    if (answer && found.size < MOST_ROUTERS) found.set(answer.description.href, answer);
  };
  const sockets = networksOf(interfaces(), isHomeAddress).map((network) => openSocket(network, asked, hear));
  try {
    await clock.sleep(ASK_AGAIN_MS);
    for (const { ask } of sockets) ask();
    await clock.sleep(LISTEN_MS - ASK_AGAIN_MS);
  } finally {
    for (const { close } of sockets) close();
  }
  return [...found.values()];
}

function networksOf(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>,
  isHomeAddress: (address: string) => boolean,
): readonly Network[] {
  const networks = Object.values(interfaces).flatMap((each) => {
    const own = each?.find(({ family, internal }) => family === 'IPv4' && !internal);
    return own?.cidr && isHomeAddress(own.address) ? own.cidr : [];
  });
  return networks.slice(0, MOST_NETWORKS);
}

interface Search {
  readonly ask: () => void;
  readonly close: () => void;
}

/** One socket for each network, because one reaches only one of them. */
function openSocket(
  network: Network,
  { group, port }: typeof usual | { readonly group: string; readonly port: number },
  hear: (text: string, from: string, network: Network) => void,
): Search {
  const [address = ''] = network.split('/');
  const socket = createSocket('udp4');
  let isOpen = false;
  const ask = (): void => {
    if (!isOpen) return;
    for (const target of searched) socket.send(questionFor(target, { group, port }), port, group, () => {});
  };
  // Where the system forbids it nothing is heard.
  socket.on('error', () => {});
  socket.on('message', (message, { address: from }) => hear(message.toString('latin1'), from, network));
  socket.bind(0, address, () => {
    isOpen = reachesGroup(socket, address);
    ask();
  });
  return {
    ask,
    close: () => {
      isOpen = false;
      closeQuietly(socket);
    },
  };
}

function reachesGroup(socket: Socket, address: string): boolean {
  try {
    socket.setMulticastInterface(address);
    // No router hands it on.
    socket.setMulticastTTL(1);
    return true;
  } catch {
    return false;
  }
}

/** A socket that could not even be opened has nothing to close, and Node says so by throwing. */
function closeQuietly(socket: Socket): void {
  try {
    socket.close();
  } catch {
    // Then it is closed already.
  }
}

function questionFor(target: string, { group, port }: { readonly group: string; readonly port: number }) {
  return [
    'M-SEARCH * HTTP/1.1',
    `HOST: ${group}:${port}`,
    'MAN: "ssdp:discover"',
    `MX: ${LONGEST_WAIT_S}`,
    `ST: ${target}`,
    '',
    '',
  ].join('\r\n');
}
