import type { Instructions, Step, Symptom } from './guide.ts';

/** What may be in the way of one step: what is known of just that; else what belongs to no step in particular. */
export function troublesAt({ wrong }: Pick<Instructions, 'wrong'>, step: Step): readonly Symptom[] {
  const ofStep = step.doing === undefined ? [] : wrong.filter(({ at }) => at === step.doing);
  return ofStep.length > 0 ? ofStep : wrong.filter(({ at }) => at === undefined);
}
