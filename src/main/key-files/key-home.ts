import type { Journey } from '../../contract/journey.ts';
import type { Device, Setup } from '../../contract/setup.ts';
import { pathToTry } from '../../contract/who-opens.ts';
import type { Outside } from '../probe/prober.ts';
import { standingProofPage } from '../resources/cloudflare/lock/proof-page.ts';
import { servicesFor } from '../resources/cloudflare/wanted-keys.ts';
import type { SetupIo } from '../resources/model/model.ts';
import type { ClientCertificatesSeen } from '../resources/model/observed.ts';
import { readSlices } from '../resources/registry.ts';

/**
 * The home that the keys of a journey open, whoever signs their certificates. It is what a key's file, its guide and its proof
 * need to know of the home, and all they know.
 */
export interface KeyHome {
  /** Where the key of a device opens. */
  opens(device: Device): KeyPlaces;
  /** Whether the journey is about this very home still. */
  isThatOf(journey: Journey): boolean;
  /** Reads the certificates. What it takes to read them is asked for at once: `NOT_CONNECTED` */
  certificates(): () => Promise<ClientCertificatesSeen>;
  /**
   * The page that the device's newest key alone opens, where the one before it opens as well; `undefined` where no page tells them
   * apart. What it takes to look: `NOT_CONNECTED`
   */
  proofPage(device: Device): Promise<string | undefined>;
  /** How its door is reached from here. */
  readonly outside: Outside;
}

export interface KeyPlaces {
  readonly hostnames: readonly string[];
  /** What people type for the first of them: the name, and the port where it is not the usual one. */
  readonly address: string;
  /** What a program may ask for there to see that it comes in. */
  readonly path: string;
}

/** A home behind Cloudflare's lock: its certificates are in Cloudflare's list. */
export function homeAtCloudflare(setup: Setup, io: () => SetupIo, outside: Outside): KeyHome {
  return {
    opens: (device) => {
      const hostnames = servicesFor(device, setup.services).map(({ hostname }) => hostname);
      const [home] = setup.services;
      const address = hostnames[0] ?? '';
      return { hostnames, address, path: pathToTry(address, home?.hostname) };
    },
    isThatOf: ({ setupId, answers }) => setupId === setup.id && answers.domain?.id === setup.zone.id,
    certificates: () => {
      const connected = io();
      return () => readSlices(setup, connected)('client-certificate');
    },
    proofPage: async (device) => {
      const read = readSlices(setup, io());
      const [rules, certificates] = await Promise.all([read('lock-rule'), read('client-certificate')]);
      const seen = { 'lock-rule': rules, 'client-certificate': certificates };
      return standingProofPage(device, setup, seen);
    },
    outside,
  };
}
