import { type Journey, nearestStep, type StepId, stepsOf, wayOf } from '../../contract/journey.ts';
import { type StageId, stageOf, stagesOf } from '../../contract/stages.ts';
import { isDone } from './steps-done.ts';

/** A stage has its tick when all its steps have theirs. */
export function isStageDone(stage: StageId, journey: Journey): boolean {
  return stepsIn(stage, journey).every((step) => isDone(step, journey));
}

/** Where one comes back to in a stage: as far in it as one has been. `undefined` for one that cannot be entered yet. */
export function findWayInto(stage: StageId, journey: Journey): StepId | undefined {
  const last = stepsIn(stage, journey).at(-1);
  const step = last && nearestStep(last, journey);
  return step && stageOf(step) === stage ? step : undefined;
}

/** The nearest earlier stage that can be entered; what runs by itself within a stage is not gone back through. */
export function findStepBefore(journey: Journey): StepId {
  const stages = stagesOf(journey);
  const before = stages.slice(0, stages.indexOf(stageOf(journey.step))).toReversed();
  return (
    before.map((stage) => findWayInto(stage, journey)).find((step) => step !== undefined) ?? journey.step
  );
}

/** A stage of the own proxy bears another name than the one at Cloudflare. */
export function nameStage(stage: StageId, { answers }: Pick<Journey, 'answers'>): StageId | 'own-proxy' {
  return stage === 'build' && wayOf(answers) === 'own-proxy' ? 'own-proxy' : stage;
}

function stepsIn(stage: StageId, journey: Journey): readonly StepId[] {
  return stepsOf(journey).filter((step) => stageOf(step) === stage);
}
