import type { Problem } from '../../../contract/problem.ts';

/** What to say above a plan, besides the plan. */
export type News =
  | { readonly kind: 'none' }
  | { readonly kind: 'plan-changed' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'problem'; readonly problem: Problem };
