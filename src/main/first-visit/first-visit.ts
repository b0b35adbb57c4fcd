import { randomBytes } from 'node:crypto';
import type { Diagnosis } from '../../contract/check.ts';
import type { FirstVisit, InstallProof } from '../../contract/hand-over.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import type { KeyVisit } from '../journey/world.ts';
import { deviceIn, type KeyServices, keysHere } from '../key-files/device-keys.ts';
import type { KeyHome } from '../key-files/key-home.ts';
import type { Asked } from '../probe/answer-endings.ts';
import { diagnose } from '../probe/diagnose.ts';
import { createProber, type ProbeRequest, type ProbeResult, type Prober } from '../probe/prober.ts';
import { locateEnd } from '../probe/request-stages.ts';

const LOOK_EVERY_MS = 1000;

/** Proof that a key works where it was brought: its device comes in with it. */
export interface FirstVisits {
  /**
   * Waits for the device and ends when it was seen. Where nobody but the user can see that, it only says what to open.
   * `DEVICE_UNKNOWN`, and where visits can be seen `KEY_MISSING` for a device that no key was made for.
   */
  watch(deviceId: DeviceId, signal: AbortSignal | undefined): AsyncGenerator<FirstVisit, void, void>;
  /** Comes in as the device would. `PRACTICE_ONLY`, `KEY_MISSING`. */
  play(deviceId: DeviceId): Promise<InstallProof>;
}

export type FirstVisitServices = KeyServices & {
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
};

export function createFirstVisits(services: FirstVisitServices): FirstVisits {
  /** Where each device is awaited now. */
  const awaited = new Map<DeviceId, string>();
  return {
    async *watch(deviceId, signal) {
      const { visitsTo } = services.workspace().visitors;
      if (visitsTo) yield* awaitVisit({ deviceId, visitsTo, awaited, services, signal });
      else yield* sendTheUser(deviceId, services);
    },

    async play(deviceId) {
      // Nobody else's part is played where the world is real.
      services.workspace().playOthers();
      const keys = keysHere(services);
      const [key, hostname] = [await keys.shown(deviceId), hostnameOf(keys.home, keys.device(deviceId))];
      const path = awaited.get(deviceId) ?? '/';
      const saw = await comeIn({ hostname, path, key }, createProber(keys.home.outside));
      return { outcome: saw ? outcomeOf(saw, { hostname, path, protocol: 'https' }) : 'not-reached' };
    },
  };
}

/** As a device does: it asks for the name, and opens it. `undefined` where the name leads nowhere. */
async function comeIn(visit: Pick<ProbeRequest, 'hostname' | 'path' | 'key'>, prober: Prober) {
  const resolution = await prober.resolve(visit.hostname);
  if (resolution.kind !== 'addresses') return undefined;
  const [address = ''] = resolution.addresses;
  return prober.probe({ ...visit, address, protocol: 'https' });
}

interface Awaiting {
  readonly deviceId: DeviceId;
  readonly visitsTo: (path: string) => Promise<readonly KeyVisit[]>;
  readonly awaited: Map<DeviceId, string>;
  readonly services: FirstVisitServices;
  readonly signal: AbortSignal | undefined;
}

/**
 * The device is asked to open an address that is used once, so an older visit with the same key cannot be taken for this
 * one; it is seen there by its key.
 */
async function* awaitVisit({
  deviceId,
  visitsTo,
  awaited,
  services,
  signal,
}: Awaiting): AsyncGenerator<FirstVisit, void, void> {
  const keys = keysHere(services);
  const { fingerprint } = await keys.certificate(deviceId);
  const { page, opensTo } = await whatTellsKeysApart(keys.device(deviceId), keys.home);
  const path = page ?? `/latchkey-${randomBytes(8).toString('hex')}`;
  awaited.set(deviceId, path);
  try {
    const address = addressOf(keys.home, keys.device(deviceId));
    yield { state: 'waiting', open: `https://${address}${path}`, seenBy: 'latchkey', opensTo };
    // A device that has another key by now is awaited with that one, by whoever asks again.
    while (!signal?.aborted && keys.isStillKeyOf(deviceId)) {
      const visits = await visitsTo(path);
      const visit = visits.find((each) => each.fingerprint === fingerprint);
      if (visit && keys.isStillKeyOf(deviceId)) {
        await keys.note('inUse', deviceId);
        yield { state: 'seen', at: visit.at };
        return;
      }
      await services.wait(LOOK_EVERY_MS, signal).catch((error: unknown) => {
        if (!signal?.aborted) throw error;
      });
    }
  } finally {
    if (awaited.get(deviceId) === path) awaited.delete(deviceId);
  }
}

async function* sendTheUser(
  deviceId: DeviceId,
  { journey, keyHome }: FirstVisitServices,
): AsyncGenerator<FirstVisit, void, void> {
  const home = keyHome();
  const device = deviceIn(journey.journey.get().answers.devices, deviceId);
  const { page = '/', opensTo } = await whatTellsKeysApart(device, home);
  yield { state: 'waiting', open: `https://${addressOf(home, device)}${page}`, seenBy: 'user', opensTo };
}

/** Nobody is asked about a device that has one key. What could not be seen tells nothing apart. */
async function whatTellsKeysApart(
  device: Device,
  home: KeyHome,
): Promise<{ readonly page?: string; readonly opensTo: 'newest-key' | 'either-key' }> {
  if (device.renewal?.previous !== 'works') return { opensTo: 'newest-key' };
  const page = await home.proofPage(device).catch(ifUnseen);
  return page === undefined ? { opensTo: 'either-key' } : { page, opensTo: 'newest-key' };
}

function ifUnseen(error: unknown): undefined {
  if (!isProblem(error)) throw error;
}

/** The first address that the device's key opens is the one that the window shows. `ANSWERS_MISSING` when the home is being taken away. */
export function hostnameOf(home: KeyHome, device: Device): string {
  const [hostname] = home.opens(device).hostnames;
  if (hostname === undefined) throw new Refusal('ANSWERS_MISSING');
  return hostname;
}

/** The same as people type it. */
function addressOf(home: KeyHome, device: Device): string {
  hostnameOf(home, device);
  return home.opens(device).address;
}

/** A home that answers anything has been reached: it knows nothing of the address that the device was sent to. */
function outcomeOf(saw: ProbeResult, asked: Asked): InstallProof['outcome'] {
  const diagnosis = diagnose(saw, asked);
  if (diagnosis === 'blocked') return 'refused';
  return isFromHome(diagnosis) ? 'opened' : 'not-reached';
}

function isFromHome(diagnosis: Diagnosis): boolean {
  return diagnosis !== 'home-silent' && locateEnd('entry', { diagnosis, saw: '' }) === 'beyond';
}
