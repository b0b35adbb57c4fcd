import { type Model, type PlanOf, type Resources, resourceOf } from './resource.ts';

/** The changes of `plan` that the user has not seen in `approved`: without any, it may be carried out unasked. */
export function listUnapproved<M extends Model>(
  resources: Resources<M>,
  plan: PlanOf<M>,
  approved: PlanOf<M>,
): readonly M['change'][] {
  const keyOf = (change: M['change']): string =>
    resourceOf(resources, change).approvalKey?.(change) ?? change.id;
  const isNoNews = (change: M['change']): boolean =>
    resourceOf(resources, change).isNoNews?.(change, approved.changes) === true;
  const seen = new Set(approved.changes.map(keyOf));
  return plan.changes.filter((change) => !seen.has(keyOf(change)) && !isNoNews(change));
}
