import type { OwnAddress, PickUp } from '../../contract/hand-over.ts';
import type { DeviceId, Platform } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { newToken, type RandomBytes } from '../net/secret-token.ts';
import { createInTurn } from '../streams/in-turn.ts';
import { type Watched, watched } from '../streams/watched.ts';
import type { GuidePages } from './client/guide-pages.ts';
import { type Interfaces, ownAddresses } from './own-addresses.ts';
import type { PickUpRefusal } from './pick-up-refusal.ts';
import { isPrivateAddress } from './private-network.ts';
import { createRequestHandler } from './request-handler.ts';
import { type PickUpServer, type ServerLimits, startPickUpServer } from './server.ts';
import { createSession, type PackFile, type Session } from './session.ts';
import {
  beginSession,
  type EndReason,
  LIFETIME_MS,
  type OpenSession,
  type SessionState,
} from './session-state.ts';
import { type After, createTimers } from './timers.ts';

/** How long a link that is over still says so, before nobody answers any more. */
export const LINGER_MS = 60_000;
/** How often it is looked whether this computer still has the address. */
export const NETWORK_LOOK_MS = 2_000;

export interface PickUpParts extends PickUpNetwork {
  readonly now: () => Date;
  readonly after: After;
  readonly randomBytes: RandomBytes;
  /** `os.networkInterfaces`. */
  readonly interfaces: () => Interfaces;
  readonly limits?: ServerLimits;
}

/** Which of this computer's addresses may be offered, and who may come: private networks, unless a test says otherwise. */
export interface PickUpNetwork {
  readonly addressesIn?: (interfaces: Interfaces) => readonly OwnAddress[];
  readonly isWelcome?: (peer: string) => boolean;
}

/** Which key is handed over, and where. The passphrase is not among it and never comes here. */
export interface PickUpOrder {
  readonly deviceId: DeviceId;
  readonly deviceName: string;
  readonly platform: Platform;
  /** One of `addresses()`. */
  readonly address: string;
  /** Practice is marked on the page, too. */
  readonly world: 'real' | 'practice';
  /** May speak of this device and its home. */
  readonly guides: GuidePages;
  /** Packs the file each time it is fetched. What it rejects with reaches nobody: the phone is told to try again. */
  readonly packFile: PackFile;
}

/** The one pick-up there is at a time. */
export interface PickUps {
  readonly state: Pick<Watched<PickUp>, 'get' | 'watch'>;
  /** Where a phone may reach this computer, the likely address first. Empty without a network. */
  addresses(): readonly OwnAddress[];
  /** Opens a link for ten minutes and three fetches; the one before it is gone. Rejects with `PickUpRefusal`. */
  open(order: PickUpOrder): Promise<void>;
  /** Nothing can be fetched any more. Whoever has the link is told so for another minute. */
  cancel(): Promise<void>;
  /** Ends everything at once, and forgets it. */
  close(): Promise<void>;
}

/**
 * Hands keys over on the local network. A pick-up is over once three files were fetched, after ten minutes, when it is
 * cancelled, and when this computer loses the address it listens at. `why` tells which of them ended it and not whether a
 * file was fetched before: the visits do.
 */
export function createPickUps(parts: PickUpParts): PickUps {
  const state = watched<PickUp>({ state: 'closed' });
  // Two that open at once must not leave a server behind that nobody knows.
  const inTurn = createInTurn();
  let current: RunningPickUp | undefined;

  const stop = async (): Promise<void> => {
    const stopped = current;
    current = undefined;
    await stopped?.stop();
  };

  return {
    state,
    addresses: () => listAddresses(parts),
    open: (order) =>
      inTurn(async () => {
        await stop();
        current = await startPickUp(order, parts, state.set);
      }),
    cancel: () => inTurn(async () => current?.session.end('cancelled')),
    close: () =>
      inTurn(async () => {
        await stop();
        state.set({ state: 'closed' });
      }),
  };
}

interface RunningPickUp {
  readonly session: Session;
  /** Ends it and everything that it still waits for. */
  stop(): Promise<void>;
}

async function startPickUp(
  order: PickUpOrder,
  parts: PickUpParts,
  show: (state: SessionState) => void,
): Promise<RunningPickUp> {
  const hasAddress = () => listAddresses(parts).some(({ address }) => address === order.address);
  // The window may only name what it was offered: never every network at once, never a public address.
  if (!hasAddress()) throw new Refusal('NETWORK_GONE');
  const server = await listenAt(order.address, parts);
  const timers = createTimers(parts.after);
  const token = newToken(parts.randomBytes);
  const { deviceId, address, packFile } = order;
  const begin = beginSession({ deviceId, address, url: `${server.origin}/${token}` }, parts.now());
  const session = createSession({
    begin,
    now: parts.now,
    packFile,
    show: (state) => {
      show(state);
      if (state.state === 'open') return;
      timers.stop();
      timers.after(lingerMs(state.why, begin, parts.now()), () => void server.close());
    },
  });
  server.handle(createRequestHandler({ ...order, token, session, randomBytes: parts.randomBytes }));
  timers.after(LIFETIME_MS, () => session.end('expired'));
  timers.every(NETWORK_LOOK_MS, () => {
    if (!hasAddress()) session.end('network-lost');
  });
  const stop = async (): Promise<void> => {
    session.end('cancelled');
    timers.stop();
    await server.close();
  };
  return { session, stop };
}

/** Who has fetched everything may still want a guide, so those stay for as long as the link was promised. */
function lingerMs(why: EndReason, { expiresAt }: OpenSession, now: Date): number {
  if (why === 'network-lost') return 0;
  const promised = why === 'fetched' ? new Date(expiresAt).getTime() - now.getTime() : 0;
  return Math.max(0, promised) + LINGER_MS;
}

function listAddresses({ addressesIn = ownAddresses, interfaces }: PickUpParts): readonly OwnAddress[] {
  return addressesIn(interfaces());
}

async function listenAt(address: string, { isWelcome, limits }: PickUpParts): Promise<PickUpServer> {
  const options = { address, isWelcome: isWelcome ?? isPrivateAddress, ...(limits && { limits }) };
  try {
    return await startPickUpServer(options);
  } catch (error) {
    throw refusalFor(error);
  }
}

function refusalFor(error: unknown): Refusal<PickUpRefusal> {
  const gone = error instanceof Error && 'code' in error && error.code === 'EADDRNOTAVAIL';
  return new Refusal(gone ? 'NETWORK_GONE' : 'PICKUP_BLOCKED');
}
