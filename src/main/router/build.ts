import type { Plan } from '../../contract/plan.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { observe } from '../setup/observe.ts';
import { isWithin, planFor } from '../setup/plan.ts';
import { calls } from './base.ts';

export function buildCalls({ build, journey, setupIo }: Services) {
  /** What the user is looking at: nothing else can be approved. */
  let shown: Plan | undefined;

  return {
    plan: calls.build.plan.handler(async () => {
      const setup = journey.setup();
      shown = planFor(setup, await observe(setup, setupIo()));
      return shown;
    }),

    start: calls.build.start.handler(async ({ input }) => {
      const approved = shown;
      if (!approved || approved.id !== input.planId) throw new Refusal('PLAN_CHANGED');
      // Until it is over, what was built before may no longer be true.
      await journey.forget('built');
      const progress = await build.carryOut(journey.setup(), setupIo(), (plan) => isWithin(plan, approved));
      if (progress.phase === 'done') await journey.answer('built', new Date().toISOString());
      return progress;
    }),

    stopAndUndo: calls.build.stopAndUndo.handler(async () => {
      const progress = await build.stopAndUndo();
      await journey.forget('built');
      return progress;
    }),
    watch: calls.build.watch.handler(({ signal }) => build.progress.watch(signal)),
  };
}
