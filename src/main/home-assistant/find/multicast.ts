import { EventEmitter } from 'node:events';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { Bonjour } from 'bonjour-service';
import { z } from 'zod';
import type { Clock } from '../../clock/clock.ts';
import { type Announced, MOST_ANNOUNCED, mergeAnnouncements, parseAnnouncement } from './announced.ts';

/** Listens for homes that announce themselves. Takes a few seconds, never fails, and leaves no socket open. */
export type Listen = () => Promise<readonly Announced[]>;

const LISTEN_MS = 2500;
/** A query or its answer can get lost (RFC 6762 §5.2 repeats after a second). */
const ASK_AGAIN_MS = 1000;
const SERVICE = { type: 'home-assistant', protocol: 'tcp' } as const;
/** Virtual machines bring along many. */
const MOST_INTERFACES = 8;

export interface MulticastParts {
  readonly clock: Clock;
  readonly interfaces?: () => NodeJS.Dict<NetworkInterfaceInfo[]>;
  /** The port of all multicast DNS but in tests. */
  readonly port?: number;
}

/** Hears nothing without a network, or where the system forbids it. */
export function createListen({ clock, interfaces = networkInterfaces, port = 5353 }: MulticastParts): Listen {
  return async () => {
    const heard: Announced[] = [];
    const browser = openBrowser({ interfaces, port }, (announced) => {
      if (heard.length < MOST_ANNOUNCED) heard.push(announced);
    });
    try {
      await clock.sleep(ASK_AGAIN_MS);
      browser.askAgain();
      await clock.sleep(LISTEN_MS - ASK_AGAIN_MS);
    } finally {
      browser.close();
    }
    return mergeAnnouncements(heard);
  };
}

interface MulticastBrowser {
  readonly askAgain: () => void;
  readonly close: () => void;
}

/** Queries every network of this computer, because one socket reaches only one of them. */
export function openBrowser(
  { interfaces, port }: Required<Pick<MulticastParts, 'interfaces' | 'port'>>,
  hear: (announced: Announced) => void,
): MulticastBrowser {
  const onService = (service: unknown): void => {
    const announced = parseAnnouncement(service);
    if (announced) hear(announced);
  };
  const browsers = addressesOf(interfaces()).flatMap(
    (address) => openBrowserOn(address, port, onService) ?? [],
  );
  return {
    askAgain: () => {
      for (const { askAgain } of browsers) askAgain();
    },
    close: () => {
      for (const { close } of browsers) close();
    },
  };
}

function addressesOf(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): readonly string[] {
  const found = Object.values(interfaces).flatMap(
    (each) => each?.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? [],
  );
  return found.slice(0, MOST_INTERFACES);
}

/** The part of the library that emits errors; without a listener they would end the program. */
const Inside = z.object({ mdns: z.instanceof(EventEmitter) });

function openBrowserOn(
  address: string,
  port: number,
  hear: (service: unknown) => void,
): MulticastBrowser | undefined {
  try {
    const options = { port, interface: address, bind: '0.0.0.0' };
    // It passes its options on to multicast-dns, which knows these; its own type names another set.
    const bonjour = new Bonjour(options as ConstructorParameters<typeof Bonjour>[0], () => {});
    Inside.parse(Reflect.get(bonjour, 'server')).mdns.on('error', () => {});
    const browser = bonjour.find(SERVICE, hear);
    browser.on('txt-update', hear);
    browser.on('srv-update', hear);
    return { askAgain: () => browser.update(), close: () => closeQuietly(bonjour) };
  } catch {
    return undefined;
  }
}

/** A socket that could not even be opened has nothing to close, and Node says so by throwing. */
function closeQuietly(bonjour: Bonjour): void {
  try {
    bonjour.destroy();
  } catch {
    // Then it is closed already.
  }
}
