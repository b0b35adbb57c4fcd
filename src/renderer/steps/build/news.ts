import type { Problem } from '../../../contract/problem.ts';
import type { GoneOn, Progress } from '../../../contract/progress.ts';

/** What to say above a plan, besides the plan. */
export type News =
  | { readonly kind: 'none' }
  | { readonly kind: 'plan-changed' }
  /** A build went on after a failure, and something is left that was not approved. */
  | { readonly kind: 'unapproved' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What this window asked for last, and what came of it. */
export interface LastAnswers {
  readonly lastRun: Progress | undefined;
  readonly goneOn: GoneOn | undefined;
  readonly startProblem: Problem | undefined;
}

export function deriveNews(progress: Progress, { lastRun, goneOn, startProblem }: LastAnswers): News {
  const problem = startProblem ?? findRefusal(lastRun);
  if (problem?.code === 'PLAN_CHANGED') return { kind: 'plan-changed' };
  if (goneOn?.kind === 'asks') return { kind: 'unapproved' };
  if (problem && problem.code !== 'BUILD_RUNNING') return { kind: 'problem', problem };
  return progress.phase === 'undone' ? { kind: 'undone' } : { kind: 'none' };
}

/** Why a run ended before its first change. */
function findRefusal(run: Progress | undefined): Problem | undefined {
  if (run?.phase !== 'failed' || run.steps.length > 0) return undefined;
  return run.problem ?? undefined;
}
