import { isProblem } from '../../errors/problem.ts';

/** Codes by which Cloudflare says that there is nothing to list. */
export const nothingThere = {
  /** A phase without rules has no ruleset (facts: cloudflare#custom-rules). */
  noRuleset: 10003,
  /** The domain may have no names of others: nobody ever enabled that (facts: cloudflare#further-products). */
  noQuota: 1404,
} as const;

/** For `catch`: that refusal is an empty list, and every other one stays a refusal. */
export function noneIf(code: (typeof nothingThere)[keyof typeof nothingThere]) {
  return (error: unknown): readonly never[] => {
    if (isProblem(error) && error.technical.code === code) return [];
    throw error;
  };
}
