import { z } from 'zod';
import { Change } from './change.ts';
import { PlanToApprove } from './plan.ts';
import { Problem } from './problem.ts';

export const StepState = z.enum(['waiting', 'running', 'done', 'failed', 'undone']);
export type StepState = z.infer<typeof StepState>;

/** One change of the running plan and how far it is. `ms` is the time it took, once it is over. */
export const ProgressStep = z
  .object({ change: Change, state: StepState, ms: z.number().nonnegative().nullable() })
  .readonly();
export type ProgressStep = z.infer<typeof ProgressStep>;

/**
 * What a run waits for, to go on by itself.
 * - rate-limit: Cloudflare asks us to slow down, until then
 * - propagation: Cloudflare is still passing on a change, so that what it shows is not what there is
 */
export const WaitingFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rate-limit'), until: z.iso.datetime() }).readonly(),
  z.object({ kind: z.literal('propagation') }).readonly(),
]);
export type WaitingFor = z.infer<typeof WaitingFor>;

/**
 * Where the build is: a whole picture each time, so that a window that comes late (a reload) has all of it.
 * - idle: nothing has been built in this session
 * - running: `waitingFor` is set while there is nothing to do but wait
 * - done: everything in the plan is in place
 * - failed: a change could not be made; what is done stays, and building again continues
 * - undoing, undone: the user stopped, and what had been made is taken away again
 */
export const Progress = z
  .object({
    phase: z.enum(['idle', 'running', 'done', 'failed', 'undoing', 'undone']),
    steps: z.array(ProgressStep).readonly(),
    problem: Problem.nullable(),
    waitingFor: WaitingFor.nullable(),
  })
  .readonly();
export type Progress = z.infer<typeof Progress>;

/** A run that did not come to its end, as far as it is written down. */
export const Unfinished = z
  .object({
    direction: z.enum(['build', 'undo']),
    hostnames: z.array(z.string()).readonly(),
    done: z.number().int().nonnegative(),
    /** Ids of the changes that were begun: one whose end was not noted may have been made all the same. */
    begun: z.array(z.string()).readonly(),
  })
  .readonly();
export type Unfinished = z.infer<typeof Unfinished>;

/**
 * What going on after a failure came to.
 * - ran: all that was left had been approved, and the build is over again
 * - asks: something is left that the user has not seen, so nothing was begun
 */
export const GoneOn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ran'), progress: Progress }).readonly(),
  z.object({ kind: z.literal('asks'), plan: PlanToApprove }).readonly(),
]);
export type GoneOn = z.infer<typeof GoneOn>;

export const idleProgress: Progress = { phase: 'idle', steps: [], problem: null, waitingFor: null };
