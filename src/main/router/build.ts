import type { Plan } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { lookForDangers } from '../setup/dangers.ts';
import { unfinishedIn } from '../setup/journal.ts';
import { observe } from '../setup/observe.ts';
import { isWithin } from '../setup/plan.ts';
import { calls } from './base.ts';

export function buildCalls({ build, journey, place, setupIo }: Services) {
  /** What the user is looking at, and for which answers: nothing else can be approved. */
  let shown: { readonly plan: Plan; readonly setup: Setup } | undefined;

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
      const answered = async (): Promise<void> => {
        // An answer changed meanwhile has not been built.
        if (!journey.stillWants(setup)) return;
        if (setup.services.length === 0) await journey.startOver();
        else await journey.answer('built', new Date().toISOString());
      };
      return build.carryOut(setup, setupIo(), (now) => isWithin(now, plan), answered);
    }),

    stopAndUndo: calls.build.stopAndUndo.handler(async () => {
      const progress = await build.stopAndUndo(setupIo());
      await journey.forget('built');
      // The path may be gone with the rest; if it is not, the next look at it says so.
      await journey.forget('connected');
      return progress;
    }),
    watch: calls.build.watch.handler(({ signal }) => build.progress.watch(signal)),
  };
}
