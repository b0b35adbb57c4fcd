import type { problems as english } from '../en/problems.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { answersProblems } from './problems/answers.ts';
import { cloudflareProblems } from './problems/cloudflare.ts';
import { handOverProblems } from './problems/hand-over.ts';
import { homeProblems } from './problems/home.ts';

export const problems: WordsOf<typeof english> = {
  ...cloudflareProblems,
  ...homeProblems,
  ...answersProblems,
  ...handOverProblems,
};
