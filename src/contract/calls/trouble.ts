import { eventIterator, oc } from '@orpc/contract';
import { Troubles } from '../trouble.ts';
import { cloudflareProblems, needsAnswers } from './problems.ts';

export const troubleCalls = {
  /** Looks for every known reason why the home cannot be reached. Returns when it has looked; `watch` shows each. */
  look: needsAnswers.errors(cloudflareProblems).output(Troubles),
  watch: oc.output(eventIterator(Troubles)),
};
