import type { ProblemCode } from '../../../contract/problem.ts';

/** What happened, why that is likely, and the one next thing to do. */
export interface ProblemWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export type SomeProblems = Readonly<Partial<Record<ProblemCode, ProblemWords>>>;
