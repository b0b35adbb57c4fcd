import type { KeyFileKind, OwnAddress, PickUp } from '../../contract/hand-over.ts';
import type { DeviceId, Platform } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { newToken, type RandomBytes } from '../net/secret-token.ts';
import { type Watched, watched } from '../streams/watched.ts';
import { createDesk } from './desk.ts';
import type { GuidePages } from './guide-pages.ts';
import { createLife, LIFETIME_MS, type Life, type PackedFile, type Why } from './life.ts';
import { type Interfaces, ownAddresses } from './own-addresses.ts';
import type { PickUpRefusal } from './pick-up-refusal.ts';
import { isPrivateAddress } from './private-network.ts';
import { type PickUpServer, type ServerLimits, startPickUpServer } from './server.ts';

/** How long a link that is over still says so, before nobody answers any more. */
export const LINGER_MS = 60_000;
/** How often it is looked whether this computer still has the address. */
export const NETWORK_LOOK_MS = 2_000;

/** Does something later; what it returns calls that off. */
export type After = (ms: number, act: () => void) => () => void;

export interface PickUpParts {
  readonly now: () => Date;
  readonly after: After;
  readonly randomBytes: RandomBytes;
  /** `os.networkInterfaces`. */
  readonly interfaces: () => Interfaces;
  /** Which of this computer's addresses may be offered, and who may come: private networks, unless a test says otherwise. */
  readonly addressesIn?: (interfaces: Interfaces) => readonly OwnAddress[];
  readonly isWelcome?: (peer: string) => boolean;
  readonly limits?: ServerLimits;
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
  readonly files: (kind: KeyFileKind) => Promise<PackedFile>;
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

interface Current {
  readonly life: Life;
  readonly server: PickUpServer;
  readonly timers: Timers;
}

/**
 * Hands keys over on the local network. A pick-up is over once three files were fetched, after ten minutes, when it is
 * cancelled, and when this computer loses the address it listens at. `why` tells which of them ended it and not whether a
 * file was fetched before: the visits do.
 */
export function createPickUps(parts: PickUpParts): PickUps {
  const state = watched<PickUp>({ state: 'closed' });
  const addresses = () => (parts.addressesIn ?? ownAddresses)(parts.interfaces());
  const inTurn = oneAfterTheOther();
  let current: Current | undefined;

  const stop = async (): Promise<void> => {
    const stopped = current;
    current = undefined;
    stopped?.life.end('cancelled');
    stopped?.timers.stop();
    await stopped?.server.close();
  };

  const start = async (order: PickUpOrder): Promise<void> => {
    // The window may only name what it was offered: never every network at once, never a public address.
    if (!isOurs(order.address)) throw new Refusal('NETWORK_GONE');
    const timers = createTimers(parts.after);
    const token = newToken(parts.randomBytes);
    const promisedUntil = parts.now().getTime() + LIFETIME_MS;
    const life = createLife({
      ...order,
      now: parts.now,
      show: (pickUp) => {
        state.set(pickUp);
        if (pickUp.state === 'over') finish(pickUp.why);
      },
    });
    const { world, guides } = order;
    const { randomBytes } = parts;
    const device = { name: order.deviceName, platform: order.platform };
    const desk = createDesk({ token, life, device, world, guides, randomBytes });
    const server = await startPickUpServer(desk, serverOptions(order.address)).catch((error: unknown) => {
      throw refusalFor(error);
    });
    const opened: Current = { life, server, timers };
    current = opened;
    life.begin(`${server.origin}/${token}`);
    timers.after(LIFETIME_MS, () => life.end('expired'));
    timers.every(NETWORK_LOOK_MS, () => {
      if (!isOurs(order.address)) life.end('network-lost');
    });

    function finish(why: Why): void {
      timers.stop();
      timers.after(lingerFor(why), () => {
        timers.stop();
        void server.close();
      });
    }

    /** Who has fetched everything may still want a guide, so those stay for as long as the link was promised. */
    function lingerFor(why: Why): number {
      if (why === 'network-lost') return 0;
      const promised = why === 'fetched' ? promisedUntil - parts.now().getTime() : 0;
      return Math.max(0, promised) + LINGER_MS;
    }
  };

  const isOurs = (wanted: string): boolean => addresses().some(({ address }) => address === wanted);
  const serverOptions = (address: string) => ({
    address,
    isWelcome: parts.isWelcome ?? isPrivateAddress,
    ...(parts.limits && { limits: parts.limits }),
  });

  return {
    state,
    addresses,
    open: (order) =>
      inTurn(async () => {
        await stop();
        await start(order);
      }),
    cancel: () => inTurn(async () => current?.life.end('cancelled')),
    close: () =>
      inTurn(async () => {
        await stop();
        state.set({ state: 'closed' });
      }),
  };
}

function refusalFor(error: unknown): Refusal<PickUpRefusal> {
  const gone = error instanceof Error && 'code' in error && error.code === 'EADDRNOTAVAIL';
  return new Refusal(gone ? 'NETWORK_GONE' : 'PICKUP_BLOCKED');
}

/** Two that open at once must not leave a server behind that nobody knows. */
function oneAfterTheOther(): (act: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (act) => {
    const turn = last.then(act);
    last = turn.catch(() => {});
    return turn;
  };
}

interface Timers {
  after(ms: number, act: () => void): void;
  every(ms: number, act: () => void): void;
  /** Calls off everything that was to come. */
  stop(): void;
}

function createTimers(after: After): Timers {
  const pending = new Set<() => void>();
  const later = (ms: number, act: () => void): void => {
    const cancel = after(ms, () => {
      pending.delete(cancel);
      act();
    });
    pending.add(cancel);
  };
  const every = (ms: number, act: () => void): void => {
    // Set up anew before it acts, so that what it does can still call it off.
    later(ms, () => {
      every(ms, act);
      act();
    });
  };
  return {
    after: later,
    every,
    stop: () => {
      for (const cancel of pending) cancel();
      pending.clear();
    },
  };
}
