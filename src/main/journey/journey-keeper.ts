import type { FoundHome } from '../../contract/home.ts';
import {
  type AnswerName,
  type Answers,
  answer,
  canEnter,
  forget,
  isSame,
  type Journey,
  nearestStep,
  type StepId,
} from '../../contract/journey.ts';
import type { Device, DeviceId, Policy, Setup } from '../../contract/setup.ts';
import { nothingOf } from '../engine/journal.ts';
import { Refusal } from '../errors/refusal.ts';
import { newSetupId } from '../resources/cloudflare/mark.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';
import type { Document } from '../storage/documents.ts';
import { type Watched, watched } from '../streams/watched.ts';

/** What is noted of a key until it is another: it left Latchkey, was seen to work, or has no spare copy here. */
const keyNotes = ['handedOver', 'inUse', 'forgotten'] as const;
export type KeyNote = (typeof keyNotes)[number];

/** Keeps the wizard's answers: written down before anybody is told of them, so a crash loses nothing. */
export interface JourneyKeeper {
  readonly journey: Watched<Journey>;
  /** Goes on with the answers of this document from now on. */
  moveTo(document: Document<Journey>): void;
  answer<Name extends AnswerName>(name: Name, value: NonNullable<Answers[Name]>): Promise<Journey>;
  /** `ANSWERS_MISSING` when it has not been given. */
  requireAnswer<Name extends AnswerName>(name: Name): NonNullable<Answers[Name]>;
  /**
   * The answers of the journey we are on now, wherever we go meanwhile: what a call found out in practice must not
   * become an answer about the real home.
   */
  here(): Pick<JourneyKeeper, 'answer' | 'note'>;
  /** The devices; one whose key is another than before has not been handed its key yet. */
  answerDevices(devices: readonly Device[]): Promise<Journey>;
  /** Takes an answer back, and with it what depends on it. */
  forget(name: AnswerName): Promise<Journey>;
  /** Notes what became of a device's key. */
  note(what: KeyNote, device: DeviceId): Promise<Journey>;
  goTo(step: StepId): Promise<Journey>;
  /** Goes on with a home that stands at Cloudflare already, as if every question about it had been answered. */
  adopt(setup: Setup): Promise<Journey>;
  /** Everything has been taken away: what comes next is a new home, with a mark of its own. */
  startOver(): Promise<Journey>;
  /** Leaves the welcome in this mode; a journey that was further along stays where it is. */
  enter(mode: 'practice' | 'real'): Promise<Journey>;
  /** What the user wants, once all of it has been answered. Throws `ANSWERS_MISSING` before. */
  setup(): Setup;
  /** Whether this still is what the user wants: answers can change while something long is under way. */
  stillWants(setup: Setup): boolean;
}

export function createJourneyKeeper(first: Document<Journey>): JourneyKeeper {
  let document = first;
  const journey = watched(standing(first.read()));

  const changeIn = async (own: Document<Journey>, next: (journey: Journey) => Journey): Promise<Journey> => {
    await own.change((current) => standing(next(current)));
    if (own === document) journey.set(own.read());
    return document.read();
  };
  const change = (next: (journey: Journey) => Journey) => changeIn(document, next);
  const answersIn = (own: Document<Journey>): Pick<JourneyKeeper, 'answer' | 'note'> => ({
    answer: (name, value) =>
      changeIn(own, (current) => ({ ...current, answers: answer(current.answers, name, value) })),
    note: (what, device) =>
      changeIn(own, ({ answers, ...rest }) => {
        const devices = [...new Set([...(answers[what] ?? []), device])];
        return { ...rest, answers: answer(answers, what, devices) };
      }),
  });

  return {
    journey,
    moveTo: (other) => {
      document = other;
      journey.set(standing(other.read()));
    },
    answer: (name, value) => answersIn(document).answer(name, value),
    requireAnswer: (name) => {
      const value = document.read().answers[name];
      if (value === undefined) throw new Refusal('ANSWERS_MISSING');
      return value;
    },
    note: (what, device) => answersIn(document).note(what, device),
    here: () => answersIn(document),
    answerDevices: (devices) =>
      change(({ answers, ...rest }) => {
        const before = new Map((answers.devices ?? []).map((device) => [device.id, currentKeyId(device)]));
        const sameKey = new Set(
          devices.filter((each) => before.get(each.id) === currentKeyId(each)).map(({ id }) => id),
        );
        const changed = answer(answers, 'devices', devices);
        const notes = keyNotes
          .filter((what) => changed[what] !== undefined)
          .map((what) => [what, changed[what]?.filter((id) => sameKey.has(id))]);
        return { ...rest, answers: { ...changed, ...Object.fromEntries(notes) } };
      }),
    forget: (name) => change((current) => ({ ...current, answers: forget(current.answers, name) })),
    adopt: (setup) => change((current) => ({ ...current, setupId: setup.id, answers: answersFrom(setup) })),
    startOver: () =>
      change(({ mode, answers }) => ({
        mode,
        setupId: newSetupId(),
        step: 'find-home',
        answers: answers.domain ? { domain: answers.domain } : {},
      })),
    enter: (mode) =>
      change((current) => ({
        ...current,
        mode,
        step: current.step === 'welcome' ? 'connect-cloudflare' : current.step,
      })),
    goTo: async (step) => {
      if (!canEnter(step, document.read())) throw new Refusal('ANSWERS_MISSING');
      return change((current) => ({ ...current, step }));
    },
    setup: () => setupFrom(document.read()),
    stillWants: (setup) => {
      const wanted = setupOrNone(document.read());
      return isSame(wanted, setup);
    },
  };
}

/** A step whose ground is gone (an earlier answer changed) is left for the last one that still stands. */
function standing(journey: Journey): Journey {
  return { ...journey, step: nearestStep(journey.step, journey) };
}

/** The answers as the document that the engine works from. */
function setupFrom(journey: Journey): Setup {
  const setup = setupOrNone(journey);
  if (!setup) throw new Refusal('ANSWERS_MISSING');
  return setup;
}

function setupOrNone({ setupId, answers }: Journey): Setup | undefined {
  const { domain, home, address, devices, protection, takesOver, tunnelGeneration, homeWish } = answers;
  if (!domain || !home || !address || !devices) return undefined;
  const nothingDeclined: Policy = { declined: [] };
  const setup: Setup = {
    id: setupId,
    zone: domain,
    services: [
      {
        hostname: address,
        url: originFor(answers, home),
        openTo: 'every-device',
        ...(takesOver ? { takesOver } : {}),
      },
    ],
    devices,
    policy: protection ?? nothingDeclined,
    ...(homeWish ? { home: homeWish } : {}),
    ...(tunnelGeneration ? { tunnelGeneration } : {}),
  };
  return answers.removal === 'wanted' ? nothingOf(setup) : setup;
}

/** Home Assistant's own app reaches it by a name that only apps know; everybody else as this computer does. */
function originFor({ homeWish, origin }: Answers, home: FoundHome): string {
  return homeWish?.connector === 'app' && origin ? origin : (home.reachedAt ?? home.url);
}

/** The screens show one address; what else a Setup may have stays at Cloudflare and in the journal. */
function answersFrom(setup: Setup): Answers {
  const [service] = setup.services;
  return {
    domain: setup.zone,
    ...(service
      ? { home: { url: service.url, name: 'Home Assistant', version: null }, address: service.hostname }
      : {}),
    devices: setup.devices,
    protection: setup.policy,
    ...(setup.tunnelGeneration ? { tunnelGeneration: setup.tunnelGeneration } : {}),
  };
}
