import { type Answers, answer, type Journey } from '../../contract/journey.ts';
import type { Device, DeviceId, Setup } from '../../contract/setup.ts';
import { newSetupId } from '../resources/cloudflare/mark.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';
import { readAnswers } from './setup-of-answers.ts';

/** What becomes of a journey when more than one answer changes at once. */

/** What is noted of a key until it is another: it left Latchkey, was seen to work, or has no spare copy here. */
const keyNotes = ['handedOver', 'inUse', 'forgotten'] as const;
export type KeyNote = (typeof keyNotes)[number];

export function noteKey(what: KeyNote, device: DeviceId, { answers, ...rest }: Journey): Journey {
  const devices = [...new Set([...(answers[what] ?? []), device])];
  return { ...rest, answers: answer(answers, what, devices) };
}

/** What was noted of a key stays only as long as the device has that key. */
export function changeDevices(devices: readonly Device[], { answers, ...rest }: Journey): Journey {
  const before = new Map((answers.devices ?? []).map((device) => [device.id, currentKeyId(device)]));
  const sameKey = new Set(
    devices.filter((each) => before.get(each.id) === currentKeyId(each)).map(({ id }) => id),
  );
  const changed = answer(answers, 'devices', devices);
  const notes = keyNotes
    .filter((what) => changed[what] !== undefined)
    .map((what): readonly [KeyNote, Answers[KeyNote]] => [
      what,
      changed[what]?.filter((id) => sameKey.has(id)),
    ]);
  return { ...rest, answers: { ...changed, ...Object.fromEntries(notes) } };
}

export function adoptSetup(setup: Setup, journey: Journey): Journey {
  return { ...journey, setupId: setup.id, answers: readAnswers(setup) };
}

/** The domain is still the user's, and asking for it again would be a nuisance. */
export function beginAnew({ mode, answers }: Journey): Journey {
  return {
    mode,
    setupId: newSetupId(),
    step: 'find-home',
    answers: answers.domain ? { domain: answers.domain } : {},
  };
}

export function enterMode(mode: 'practice' | 'real', journey: Journey): Journey {
  return { ...journey, mode, step: journey.step === 'welcome' ? 'connect-cloudflare' : journey.step };
}
