import type { Journey } from '../../contract/journey.ts';
import type { KeyState } from '../../contract/key-state.ts';
import type { Problem } from '../../contract/problem.ts';
import type { DeviceId } from '../../contract/setup.ts';

/** What was seen of the keys that this computer holds; `undefined` before it was looked. */
export type KeysSeen = { readonly keys: readonly KeyState[] } | { readonly problem: Problem } | undefined;

/** Whether there can be keys at all: they are made by the first build of a real home. */
export function mayHoldKeys({ mode, answers }: Journey): boolean {
  return mode === 'real' && (answers.locked ?? answers.built ?? answers.firstKit) !== undefined;
}

/**
 * The devices that would lose their key if Latchkey forgot everything now. Where it could not be looked, every key that
 * is not handed over counts: to be asked once too often is better than to lose one.
 */
export function keysAtRisk(journey: Journey, seen: KeysSeen): readonly DeviceId[] {
  if (!mayHoldKeys(journey)) return [];
  const { devices = [], handedOver = [] } = journey.answers;
  return devices
    .filter((device) => device.state === 'on' && !handedOver.includes(device.id) && isHere(device.id, seen))
    .map(({ id }) => id);
}

function isHere(device: DeviceId, seen: KeysSeen): boolean {
  if (seen === undefined) return true;
  // The token is forgotten together with the keys: who has none since the start has no keys either.
  if ('problem' in seen) return seen.problem.code !== 'NOT_CONNECTED';
  return seen.keys.some(({ deviceId, state }) => deviceId === device && state === 'ready');
}
