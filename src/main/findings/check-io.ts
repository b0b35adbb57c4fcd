import type { Setup } from '../../contract/setup.ts';
import type { CheckIo } from '../checks/check-io.ts';
import { readOrigin } from '../checks/read-origin.ts';
import type { Clock } from '../clock/clock.ts';
import type { World } from '../journey/world.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { type ClientKey, createProber } from '../probe/prober.ts';
import { listClientKeys, readClientKey } from '../resources/cloudflare/client-certificate/client-key.ts';
import type { SetupIo } from '../resources/model/model.ts';
import { readSlices } from '../resources/registry.ts';

export interface CheckIoParts {
  readonly setupIo: SetupIo;
  readonly keys: Pick<KeyRing, 'privateKey'>;
  readonly world: Pick<World, 'outside' | 'judgeEdge' | 'visitors'>;
  readonly clock: Clock;
  readonly pausesMs: readonly number[];
  /** Keys that somebody handed over as files, by their ids: they are shown as well. */
  readonly handedOver?: ReadonlyMap<string, ClientKey>;
}

/** What it takes to try the locks of a home in this world, with the keys that are on this computer. */
export async function createCheckIo(setup: Setup, parts: CheckIoParts): Promise<CheckIo> {
  const { setupIo, keys, world, clock, pausesMs, handedOver = new Map() } = parts;
  const { outside, judgeEdge, visitors } = world;
  const { strangersKey, outsideFrom } = visitors;
  const read = readSlices(setup, setupIo);
  const seen = await read('client-certificate');
  const origin = await readOrigin(setup, read, outside);
  return {
    prober: createProber(outside),
    heldHere: new Set([...listClientKeys(seen), ...handedOver.keys()]),
    keyFor: async (keyId) => handedOver.get(keyId) ?? readClientKey(keyId, seen, keys),
    isEdge: judgeEdge(() => setupIo.cloudflare),
    ...(strangersKey ? { strangersKey } : {}),
    ...(origin ? { origin } : {}),
    ...(outsideFrom ? { proberFrom: async (place) => createProber(await outsideFrom(place)) } : {}),
    webhookIds: setupIo.webhookIds(),
    pausesMs,
    clock,
  };
}
