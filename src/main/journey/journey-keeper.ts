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
  type Way,
} from '../../contract/journey.ts';
import type { Device, DeviceId, Setup } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Document } from '../storage/documents.ts';
import { type Watched, watched } from '../streams/watched.ts';
import {
  addNote,
  addShutOut,
  dropEndedExceptions,
  enterMode,
  goOnWithSetup,
  type KeyNote,
  noteFarewell,
  replaceDevices,
  startOver,
  takeWay,
} from './journey-changes.ts';
import { setupFrom, setupOrNone } from './setup-answers.ts';

/** The answers of one home: written down before anybody is told of them, so a crash loses nothing. */
export interface HomeJourney {
  /** As it is written down now. */
  read(): Journey;
  answer<Name extends AnswerName>(name: Name, value: NonNullable<Answers[Name]>): Promise<Journey>;
  /** `ANSWERS_MISSING` when it has not been given. */
  requireAnswer<Name extends AnswerName>(name: Name): NonNullable<Answers[Name]>;
  /** The devices; one whose key is another than before has not been handed its key yet. */
  answerDevices(devices: readonly Device[]): Promise<Journey>;
  /** Takes an answer back, and with it what depends on it. */
  forget(name: AnswerName): Promise<Journey>;
  /** Notes what became of a device's key. */
  note(what: KeyNote, device: DeviceId): Promise<Journey>;
  /** Notes when the very key of a lost device was seen refused. */
  noteShutOut(device: DeviceId, at: string): Promise<Journey>;
  /** Notes until when a device's old key can be taken back; `undefined` once there is nothing to take back. */
  noteFarewell(device: DeviceId, until: string | undefined): Promise<Journey>;
  /** Takes exceptions off the list that have run out by now; the user stays where they are, and what was built stays so. */
  dropEndedExceptions(now: Date): Promise<Journey>;
  goTo(step: StepId, from?: StepId): Promise<Journey>;
  /** Goes on with a home that was found at Cloudflare, as if every question about it had been answered. */
  goOnWith(setup: Setup): Promise<Journey>;
  /** Everything has been taken away: what comes next is a new home, with a mark of its own. */
  startOver(): Promise<Journey>;
  /** What the user wants, once all of it has been answered. Throws `ANSWERS_MISSING` before. */
  setup(): Setup;
  /** Whether this still is what the user wants: answers can change while something long is under way. */
  stillWants(setup: Setup): boolean;
}

/**
 * The wizard's answers, those of the home that is open now. What a call does after it has waited it does by `here()`, taken before:
 * another home may be open by then. Each change answers with the journey of the home that is open.
 */
export interface JourneyKeeper extends Omit<HomeJourney, 'read'> {
  readonly journey: Watched<Journey>;
  /** Goes on with the answers of this document from now on. */
  moveTo(document: Document<Journey>): void;
  /**
   * The answers of the home that is open now, wherever we go meanwhile: what a call found out in practice must not become an
   * answer about the real home, and what it found out about one home none about another.
   */
  here(): JourneyHere;
  /** Leaves the welcome in this mode, on this way where one is said; a journey that was further along on it stays where it is. */
  enter(mode: 'practice' | 'real', way?: Way): Promise<Journey>;
}

export interface JourneyHere extends HomeJourney {
  /** Whether this home is the open one still. */
  isOpen(): boolean;
}

export function createJourneyKeeper(first: Document<Journey>): JourneyKeeper {
  let document = first;
  const journey = watched(standing(first.read()));

  const changeIn = async (own: Document<Journey>, next: (journey: Journey) => Journey): Promise<Journey> => {
    await own.change((current) => standing(next(current)));
    if (own === document) journey.set(own.read());
    return document.read();
  };
  const here = (): JourneyHere => {
    const own = document;
    const change: Change = (next) => changeIn(own, next);
    return {
      ...readAnswers(() => own.read()),
      ...changeAnswers(own, change),
      isOpen: () => own === document,
    };
  };

  return {
    journey,
    here,
    moveTo: (other) => {
      document = other;
      journey.set(standing(other.read()));
    },
    ...readAnswers(() => document.read()),
    answer: (name, value) => here().answer(name, value),
    answerDevices: (devices) => here().answerDevices(devices),
    forget: (name) => here().forget(name),
    note: (what, device) => here().note(what, device),
    noteShutOut: (device, at) => here().noteShutOut(device, at),
    noteFarewell: (device, until) => here().noteFarewell(device, until),
    dropEndedExceptions: (now) => here().dropEndedExceptions(now),
    goTo: (step, from) => here().goTo(step, from),
    goOnWith: (setup) => here().goOnWith(setup),
    startOver: () => here().startOver(),
    enter: (mode, way) =>
      changeIn(document, (current) => enterMode(way ? takeWay(current, way) : current, mode)),
  };
}

type Reading = Pick<HomeJourney, 'read' | 'requireAnswer' | 'setup' | 'stillWants'>;

function readAnswers(read: () => Journey): Reading {
  return {
    read,
    requireAnswer: (name) => {
      const value = read().answers[name];
      if (value === undefined) throw new Refusal('ANSWERS_MISSING');
      return value;
    },
    setup: () => setupFrom(read()),
    stillWants: (setup) => isSame(setupOrNone(read()), setup),
  };
}

type Change = (next: (journey: Journey) => Journey) => Promise<Journey>;

function changeAnswers(own: Document<Journey>, change: Change): Omit<HomeJourney, keyof Reading> {
  return {
    answer: (name, value) =>
      change((current) => ({ ...current, answers: answer(current.answers, name, value) })),
    answerDevices: (devices) => change((current) => replaceDevices(current, devices)),
    forget: (name) => change((current) => ({ ...current, answers: forget(current.answers, name) })),
    note: (what, device) => change((current) => addNote(current, what, device)),
    noteShutOut: (device, at) => change((current) => addShutOut(current, device, at)),
    noteFarewell: (device, until) => change((current) => noteFarewell(current, device, until)),
    dropEndedExceptions: async (now) => {
      const current = own.read();
      // Nothing is written where nothing has ended: this is called at every start.
      const isSameList = dropEndedExceptions(current, now) === current;
      return isSameList ? current : change((latest) => dropEndedExceptions(latest, now));
    },
    goTo: async (step, from) => {
      const isLeft = (current: Journey): boolean => from !== undefined && current.step !== from;
      if (!isLeft(own.read()) && !canEnter(step, own.read())) throw new Refusal('ANSWERS_MISSING');
      return change((current) => (isLeft(current) ? current : { ...current, step }));
    },
    goOnWith: (setup) => change((current) => goOnWithSetup(current, setup)),
    startOver: () => change(startOver),
  };
}

/** A step whose ground is gone (an earlier answer changed) is left for the last one that still stands. */
function standing(journey: Journey): Journey {
  return { ...journey, step: nearestStep(journey.step, journey) };
}
