import type { ProblemCode } from '../../contract/problem.ts';
import { answersProblems } from './problems/answers.ts';
import { cloudflareProblems } from './problems/cloudflare.ts';
import { handOverProblems } from './problems/hand-over.ts';
import { homeProblems } from './problems/home.ts';
import type { ProblemWords } from './problems/problem-words.ts';

/** For every problem: what happened, why that is likely, and the one next thing to do. */
export const problems = {
  ...cloudflareProblems,
  ...homeProblems,
  ...answersProblems,
  ...handOverProblems,
} as const satisfies Readonly<Record<ProblemCode, ProblemWords>>;
