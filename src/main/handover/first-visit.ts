import { randomBytes } from 'node:crypto';
import type { FirstVisit, InstallProof } from '../../contract/hand-over.ts';
import type { DeviceId } from '../../contract/setup.ts';
import type { PracticeWorld } from '../practice-world.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { diagnose } from '../setup/checks/diagnose.ts';
import { shownKey } from '../setup/checks/shown-key.ts';
import { createVisitor } from '../setup/checks/visitor.ts';
import { certificateFor } from '../setup/resources/client-certificate.ts';
import { currentKeyId } from '../setup/wanted-keys.ts';
import type { DeviceKeys } from './device-keys.ts';

const LOOK_EVERY_MS = 1000;

/** Proof that a key works where it was brought: its device comes in with it. */
export interface FirstVisits {
  /** Waits for the device and ends when it was seen. Really nobody but the user can see that: then it only waits. */
  watch(deviceId: DeviceId, signal: AbortSignal | undefined): AsyncGenerator<FirstVisit, void, void>;
  /** Comes in as the device would. `PRACTICE_ONLY`, `KEY_MISSING`. */
  play(deviceId: DeviceId): Promise<InstallProof>;
}

/**
 * In a practice world the device is asked to open an address that is used once, so an older visit with the same key cannot
 * be taken for this one; the world tells whose key came there.
 */
export function visitsTo(
  { journey, place, keys, wait }: Pick<Services, 'journey' | 'place' | 'keys' | 'wait'>,
  deviceKeys: DeviceKeys,
): FirstVisits {
  /** Where each device is awaited. */
  const awaited = new Map<DeviceId, string>();

  const hostname = (): string => {
    const [service] = journey.setup().services;
    if (!service) throw new Refusal('ANSWERS_MISSING');
    return service.hostname;
  };

  async function* untilSeen(
    practice: PracticeWorld,
    deviceId: DeviceId,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<FirstVisit, void, void> {
    const here = journey.here();
    const keyId = currentKeyId(deviceKeys.device(deviceId));
    const certificate = certificateFor(keyId, await deviceKeys.certificates());
    const path = `/latchkey-${randomBytes(8).toString('hex')}`;
    awaited.set(deviceId, path);
    yield { state: 'waiting', open: `https://${hostname()}${path}`, seenBy: 'latchkey' };
    while (!signal?.aborted) {
      const visits = await practice.visitsTo(path);
      const visit = visits.find(({ fingerprint }) => fingerprint === certificate?.fingerprint);
      if (visit) {
        await here.note('inUse', deviceId);
        yield { state: 'seen', at: visit.at };
        return;
      }
      await wait(LOOK_EVERY_MS, signal).catch(() => undefined);
    }
  }

  return {
    async *watch(deviceId, signal) {
      const { practice } = place();
      if (practice) return yield* untilSeen(practice, deviceId, signal);
      deviceKeys.device(deviceId);
      yield { state: 'waiting', open: `https://${hostname()}/`, seenBy: 'user' };
    },

    async play(deviceId) {
      const { practice, outside } = place();
      if (!practice) throw new Refusal('PRACTICE_ONLY');
      const path = awaited.get(deviceId) ?? '/';
      const seen = await deviceKeys.certificates();
      const key = await shownKey(currentKeyId(deviceKeys.device(deviceId)), seen, keys());
      const visitor = createVisitor(outside);
      const [address] = await visitor.resolve(hostname());
      if (address === undefined) return { outcome: 'not-reached' };
      const saw = await visitor.visit({ hostname: hostname(), address, way: 'https', path, key });
      if (saw.kind !== 'answer' || saw.status >= 500) return { outcome: 'not-reached' };
      return { outcome: diagnose(saw) === 'blocked' ? 'refused' : 'opened' };
    },
  };
}
