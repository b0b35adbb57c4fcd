import { type Journey, type StepId, stepsOf } from './journey.ts';

/** What the rail counts: a stage is one thing to the person, and may take the program several steps. */
export const stageIds = [
  'welcome',
  'cloudflare',
  'home',
  'address',
  'devices',
  'build',
  'hand-over',
] as const;
export type StageId = (typeof stageIds)[number];

/** The stage that each step belongs to. Trying the locks ends the build on every way. */
export function stageOf(step: StepId): StageId {
  switch (step) {
    case 'welcome':
      return 'welcome';
    case 'connect-cloudflare':
      return 'cloudflare';
    case 'find-home':
      return 'home';
    case 'choose-address':
      return 'address';
    case 'devices':
      return 'devices';
    case 'proxy':
    case 'build':
    case 'connect-home':
    case 'check-locks':
      return 'build';
    case 'hand-over':
      return 'hand-over';
  }
}

/** The stages of the way that the home is on, in order. */
export function stagesOf(journey: Pick<Journey, 'answers'>): readonly StageId[] {
  return [...new Set(stepsOf(journey).map(stageOf))];
}

/** 1 for the first stage of the way that the home is on. */
export function getStageNumber(journey: Journey): number {
  return stagesOf(journey).indexOf(stageOf(journey.step)) + 1;
}
