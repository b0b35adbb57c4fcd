import { X509Certificate } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { Journey } from '../../../contract/journey.ts';
import type { Device } from '../../../contract/setup.ts';
import { type PracticeWorld, startPracticeWorld } from '../../../practice/world.ts';
import { systemClock, withShortSleeps } from '../../clock/clock.ts';
import { createCloudflare } from '../../cloudflare/client.ts';
import { emptyJournal } from '../../engine/journal.ts';
import { certified, openDoor } from '../../install/testing/a-locked-home.ts';
import { createJourneyKeeper } from '../../journey/journey-keeper.ts';
import { openPracticePlace, type Place } from '../../journey/place.ts';
import { createRealWorld } from '../../journey/real-world.ts';
import type { KeyPool } from '../../keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../../keys/key-ring.ts';
import { enterPracticeWorld } from '../../practice-world/practice-world.ts';
import { createWorldOfPractice } from '../../practice-world/world.ts';
import { type ClientKey, createProber, type ProbeResult } from '../../probe/prober.ts';
import { certificateName } from '../../resources/cloudflare/mark.ts';
import { Journal } from '../../resources/model/journal.ts';
import { memoryDocument } from '../../storage/documents.ts';
import { memoryVault } from '../../storage/vault.ts';
import type { KeyServices } from '../device-keys.ts';

export const hostname = 'ha.linden.house';
const setupId = '1a2b3c4d';
const realSetupId = '5e6f7a8b';

/** A practice home whose devices have keys, beside a real place where nothing was answered yet. */
export interface HomeWithKeys {
  readonly services: KeyServices;
  readonly world: PracticeWorld;
  readonly practice: Place;
  readonly real: Place;
  readonly ring: KeyRing;
  /** What the user does with the button for practice or the real home. */
  goTo(place: Place): void;
  /** Has Cloudflare certify a key by its id; made first when it is not there. Its fingerprint. */
  certify(keyId: string): Promise<string>;
  /** Lets these keys in, by their fingerprints. */
  open(fingerprints: readonly string[]): Promise<void>;
  /** Both halves of a key, as the device has them. */
  onDevice(keyId: string): Promise<ClientKey>;
  visit(path: string, key: ClientKey): Promise<ProbeResult>;
}

export async function aHomeWithKeys(keyPool: KeyPool, devices: readonly Device[]): Promise<HomeWithKeys> {
  const world = await startPracticeWorld({ revocationDelayMs: 0 });
  onTestFinished(() => world.stop());
  const practice = await answered(
    openPracticePlace(createWorldOfPractice(await enterPracticeWorld(world.baseUrl), nobodyLooks)),
    world,
    devices,
  );
  const real = aRealPlace();
  const ring = createKeyRing(setupId, practice.vault, keyPool);
  const ringOf = new Map([
    [practice, ring],
    [real, createKeyRing(realSetupId, real.vault, keyPool)],
  ]);
  const certificates = new Map<string, string>();
  const cloudflare = createCloudflare({
    token: world.token,
    apiUrl: world.apiUrl,
    clock: withShortSleeps(systemClock, 0),
  });

  let place = practice;
  const journey = createJourneyKeeper(place.journey);
  const keys = (): KeyRing => ringOf.get(place) ?? ring;
  const setupIo = () => ({ cloudflare, keys: keys(), journal: place.journal });

  return {
    services: { journey, keyPool, keys, setupIo, place: () => place },
    world,
    practice,
    real,
    ring,
    goTo: (next) => {
      place = next;
      journey.moveTo(next.journey);
    },
    certify: async (keyId) => {
      const { csr } = await ring.requestFor(keyId, certificateName(setupId, keyId, 'A key'));
      const pem = await certified(world, csr);
      certificates.set(keyId, pem);
      return new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();
    },
    open: (fingerprints) => openDoor(world, hostname, fingerprints),
    onDevice: async (keyId) => ({
      privateKeyPem: (await ring.privateKey(keyId)) ?? '',
      certificatePem: certificates.get(keyId) ?? '',
    }),
    visit: (path, key) =>
      createProber(practice.outside).probe({ hostname, address: '127.0.0.1', protocol: 'https', path, key }),
  };
}

async function answered(place: Place, world: PracticeWorld, devices: readonly Device[]): Promise<Place> {
  const domain = { ...world.zone, account: world.account };
  const home = { url: world.home.url, name: 'Home Assistant', version: null };
  await place.journey.write({
    mode: 'practice',
    setupId,
    step: 'hand-over',
    answers: { domain, home, address: hostname, devices, protection: { declined: [] } },
  });
  return place;
}

const notAsked = () => Promise.reject(new Error('nobody looks for homes here'));
const nobodyLooks = { find: notAsked, findAmong: notAsked, findAt: notAsked, choose: notAsked };

function aRealPlace(): Place {
  const initial: Journey = { mode: 'real', setupId: realSetupId, step: 'connect-cloudflare', answers: {} };
  return {
    ...createRealWorld(nobodyLooks),
    mode: 'real',
    journey: memoryDocument({ schema: Journey, initial }),
    journal: memoryDocument({ schema: Journal, initial: emptyJournal }),
    vault: memoryVault(),
    apiUrl: 'https://api.invalid',
    outside: { resolver: 'https://resolver.invalid', httpsPort: 443, httpPort: 80 },
  };
}
