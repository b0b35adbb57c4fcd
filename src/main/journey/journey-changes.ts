import { hasEnded } from '../../contract/exception.ts';
import { answer, forget, type Journey, stepsOf, type Way, wayOf } from '../../contract/journey.ts';
import type { Device, DeviceId, Setup } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { newSetupId } from '../resources/cloudflare/mark.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';
import { answersFrom } from './setup-answers.ts';

/** What is noted of a key until it is another: it left Latchkey, was seen to work, or has no spare copy here. */
const keyNotes = ['handedOver', 'inUse', 'forgotten'] as const;
export type KeyNote = (typeof keyNotes)[number];

/** Notes what became of a device's key. */
export function addNote(journey: Journey, what: KeyNote, device: DeviceId): Journey {
  const devices = [...new Set([...(journey.answers[what] ?? []), device])];
  return { ...journey, answers: answer(journey.answers, what, devices) };
}

/** Notes that the very key of a lost device was seen refused; only the last time counts. */
export function addShutOut(journey: Journey, device: DeviceId, at: string): Journey {
  const others = (journey.answers.shutOut ?? []).filter((each) => each.device !== device);
  return { ...journey, answers: answer(journey.answers, 'shutOut', [...others, { device, at }]) };
}

/** Notes until when a device's old key can be taken back, or that there is nothing to take back any more. */
export function noteFarewell(journey: Journey, device: DeviceId, until: string | undefined): Journey {
  const others = (journey.answers.farewells ?? []).filter((each) => each.device !== device);
  const farewells = until === undefined ? others : [...others, { device, until }];
  return { ...journey, answers: answer(journey.answers, 'farewells', farewells) };
}

/** The devices; what was noted of a key goes when the device's key is another than before. */
export function replaceDevices({ answers, ...rest }: Journey, devices: readonly Device[]): Journey {
  const before = new Map((answers.devices ?? []).map((device) => [device.id, currentKeyId(device)]));
  const sameKey = new Set(
    devices.filter((each) => before.get(each.id) === currentKeyId(each)).map(({ id }) => id),
  );
  const changed = answer(answers, 'devices', devices);
  const notes = keyNotes
    .filter((what) => changed[what] !== undefined)
    .map((what) => [what, changed[what]?.filter((id) => sameKey.has(id))]);
  return { ...rest, answers: { ...changed, ...Object.fromEntries(notes) } };
}

/** Goes on with a home that stands at Cloudflare already, as if every question about it had been answered. */
export function goOnWithSetup(journey: Journey, setup: Setup): Journey {
  return { ...journey, setupId: setup.id, answers: answersFrom(setup) };
}

/** Everything has been taken away: what comes next is a new home, with a mark of its own. */
export function startOver({ mode, answers }: Journey): Journey {
  const { domain, way } = answers;
  return {
    mode,
    setupId: newSetupId(),
    step: 'find-home',
    answers: { ...(way ? { way } : {}), ...(domain ? { domain } : {}) },
  };
}

/** Leaves the welcome in this mode; a journey that was further along stays where it is. */
export function enterMode(journey: Journey, mode: 'practice' | 'real'): Journey {
  const [, first = journey.step] = stepsOf(journey);
  return { ...journey, mode, step: journey.step === 'welcome' ? first : journey.step };
}

/**
 * Goes another way than the journey was on, as long as nothing stands there: what is the same on both stays answered.
 * @throws {Refusal} `OTHER_WAY_STANDS`
 */
export function takeWay(journey: Journey, way: Way): Journey {
  const { answers } = journey;
  if (wayOf(answers) === way) return journey;
  if (answers.locked !== undefined || answers.firstKit !== undefined) throw new Refusal('OTHER_WAY_STANDS');
  const changed = way === 'cloudflare' ? forget(answers, 'way') : answer(answers, 'way', way);
  return { ...journey, step: 'welcome', answers: changed };
}

/**
 * Takes exceptions off the list that have run out. The lock shut them by itself, so nothing that was built or checked is another
 * than before, and no answer that depends on the list is lost; the next plan takes what is left of them out of the lock.
 */
export function dropEndedExceptions(journey: Journey, now: Date): Journey {
  const { exceptions = [], ...others } = journey.answers;
  const lasting = exceptions.filter((exception) => !hasEnded(exception, now));
  if (lasting.length === exceptions.length) return journey;
  return { ...journey, answers: lasting.length > 0 ? { ...others, exceptions: lasting } : others };
}
