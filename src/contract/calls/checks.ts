import { eventIterator, oc } from '@orpc/contract';
import { Checks } from '../check.ts';
import { cloudflareProblems, keepsAnswers, problems } from './problems.ts';

export const checksCalls = {
  /** Tries every lock from outside. Returns when all have been tried; `watch` shows each. */
  run: keepsAnswers.errors({ ...cloudflareProblems, ...problems('KEY_MISSING') }).output(Checks),
  watch: oc.output(eventIterator(Checks)),
};
