import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { PlanToApprove } from '../plan.ts';
import { GoneOn, Progress, Unfinished } from '../progress.ts';
import {
  cloudflareProblems,
  homeBuildProblems,
  homeProblems,
  keepsAnswers,
  needsAnswers,
  problems,
  storageProblems,
} from './problems.ts';

/** A call that carries a plan out. */
export const carriesOut = keepsAnswers.errors({
  ...cloudflareProblems,
  ...homeBuildProblems,
  ...problems('PLAN_CHANGED', 'PLAN_BLOCKED', 'BUILD_RUNNING', 'KEY_REFUSED'),
});

export const buildCalls = {
  /** A build or undo that was broken off, by a crash or a closed window, and how far it had come. */
  unfinished: oc.output(Unfinished.nullable()),
  /** Looks at everything and says what would change; changes nothing. */
  plan: needsAnswers.errors({ ...cloudflareProblems, ...homeProblems }).output(PlanToApprove),
  /** Carries out the plan the user approved. Returns when it is over; `watch` shows the way. */
  start: carriesOut.input(z.object({ planId: z.string().max(100) })).output(Progress),
  /**
   * Goes on after a build that failed: looks again and carries out what is left, as long as the user has approved all of
   * it. Otherwise it begins nothing, and the plan has to be approved anew.
   */
  goOn: carriesOut.output(GoneOn),
  /** Stops after the calls under way and takes away again what this build has made. */
  stopAndUndo: oc.output(Progress).errors({
    ...cloudflareProblems,
    ...homeBuildProblems,
    ...storageProblems,
    ...problems('BUILD_RUNNING'),
  }),
  watch: oc.output(eventIterator(Progress)),
};
