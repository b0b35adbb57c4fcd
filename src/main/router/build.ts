import type { Plan } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';
import { lookForDangers } from '../checks/dangers.ts';
import { type Journal, unfinishedIn } from '../engine/journal.ts';
import { observe } from '../engine/observe.ts';
import { isWithin } from '../engine/plan.ts';
import { Refusal } from '../errors/refusal.ts';
import { calls } from './base.ts';
import type { Services } from './services.ts';

/** Whether what a run has come to is that nothing is left. */
function hasGone({ run }: Journal): boolean {
  return run?.state === 'done' && run.wish.services.length === 0;
}

export function buildCalls({ build, journey, place, setupIo }: Services) {
  /** What the user is looking at, and for which answers: nothing else can be approved. */
  let shown: { readonly plan: Plan; readonly setup: Setup } | undefined;

  const locked = async (when: string): Promise<void> => {
    if (!journey.journey.get().answers.locked) await journey.answer('locked', when);
  };

  return {
    unfinished: calls.build.unfinished.handler(() => unfinishedIn(place().journal.read())),

    dangers: calls.build.dangers.handler(async () => {
      const setup = journey.setup();
      return lookForDangers(setup, await observe(setup, setupIo()), setupIo());
    }),

    plan: calls.build.plan.handler(async () => {
      const setup = journey.setup();
      const plan = await build.plan(setup, setupIo());
      shown = { plan, setup };
      return plan;
    }),

    start: calls.build.start.handler(async ({ input }) => {
      const approved = shown;
      if (approved?.plan.id !== input.planId || !journey.stillWants(approved.setup)) {
        throw new Refusal('PLAN_CHANGED');
      }
      const { plan, setup } = approved;
      // Until it is over, what was built before may no longer be true.
      await journey.forget('built');
      if (setup.services.length === 0) await journey.forget('connected');
      const answered = async (): Promise<void> => {
        const now = new Date().toISOString();
        const isOfThisHome = journey.journey.get().setupId === setup.id;
        if (setup.services.length > 0 && isOfThisHome) await locked(now);
        // An answer changed meanwhile has not been built.
        if (!journey.stillWants(setup)) return;
        if (setup.services.length === 0) await journey.startOver();
        else await journey.answer('built', now);
      };
      return build.carryOut(setup, setupIo(), (now) => isWithin(now, plan), answered);
    }),

    stopAndUndo: calls.build.stopAndUndo.handler(async () => {
      const progress = await build.stopAndUndo(setupIo());
      await journey.forget('built');
      if (hasGone(place().journal.read())) await journey.forget('locked');
      // The path may be gone with the rest; if it is not, the next look at it says so.
      await journey.forget('connected');
      return progress;
    }),
    watch: calls.build.watch.handler(({ signal }) => build.progress.watch(signal)),
  };
}
