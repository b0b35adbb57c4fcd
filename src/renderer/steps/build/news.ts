import type { Problem } from '../../../contract/problem.ts';

/** What to say above a plan, besides the plan. */
export type News =
  | { readonly kind: 'none' }
  | { readonly kind: 'plan-changed' }
  /** A build went on after a failure, and something is left that was not approved. */
  | { readonly kind: 'unapproved' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'problem'; readonly problem: Problem };
