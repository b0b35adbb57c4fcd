import type { Change } from '../../../contract/change.ts';
import type { Answers } from '../../../contract/journey.ts';
import type { Plan } from '../../../contract/plan.ts';
import { groupChanges } from './groups.ts';

/**
 * What a plan is about.
 * - build: an entrance that is not there yet   - change: the user answered something else
 * - repair: nothing was answered since the last build, so somebody else changed it
 * - removal: everything is taken away          - in-place: nothing is to be done   - blocked: something stands in the way
 */
export type PlanKind = 'build' | 'change' | 'repair' | 'removal' | 'in-place' | 'blocked';

export function classifyPlan({ blockers, changes }: Plan, answers: Answers): PlanKind {
  if (blockers.length > 0) return 'blocked';
  if (answers.removal === 'wanted') return 'removal';
  if (changes.length === 0) return 'in-place';
  if (answers.built !== undefined) return 'repair';
  return classifyWork(changes, answers);
}

/** What the program is at while it carries changes out. */
export type Work = 'build' | 'change' | 'removal';

export function classifyWork(changes: readonly Change[], answers: Answers): Work {
  if (answers.removal === 'wanted') return 'removal';
  return bringsUpHome(changes, answers) ? 'build' : 'change';
}

/** Whether the rows of such a plan come from answers that can be changed. */
export function isAsked(kind: PlanKind): boolean {
  return kind === 'build' || kind === 'change';
}

/** An address that comes where one goes is a move and no new entrance, and one beside the home's is for a gap. */
function bringsUpHome(changes: readonly Change[], { address }: Answers): boolean {
  const puts = changes.some(
    (change) =>
      (change.kind === 'dns-record.create' || change.kind === 'dns-record.take-over') &&
      change.hostname === address,
  );
  return puts && !groupChanges(changes).some(({ id }) => id === 'old-address');
}
