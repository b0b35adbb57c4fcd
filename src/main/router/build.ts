import type { Plan } from '../../contract/plan.ts';
import type { GoneOn, Progress } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import { lookForDangers } from '../checks/dangers.ts';
import { listUnapproved } from '../engine/approval.ts';
import { unfinishedIn } from '../engine/journal.ts';
import { observe } from '../engine/observe.ts';
import type { Journal } from '../resources/model/journal.ts';
import { emptyLedger } from '../resources/model/ledger.ts';
import { resources } from '../resources/registry.ts';
import { calls } from './base.ts';
import { createPlanReview, type PlanOfAnswers, type PlanReview } from './plan-review.ts';
import type { Services } from './services.ts';

export function buildCalls(services: Services) {
  const { build, journey, workspace, setupIo } = services;
  const review = createPlanReview(services);
  return {
    unfinished: calls.build.unfinished.handler(() => unfinishedIn(workspace().journal.read())),

    dangers: calls.build.dangers.handler(async () => {
      const [setup, io] = [journey.setup(), setupIo()];
      return lookForDangers(setup, await observe(resources, { setup, ledger: emptyLedger, io }), io);
    }),

    plan: calls.build.plan.handler(() => review.show()),

    start: calls.build.start.handler(async ({ input }) =>
      carryOut(review.approve(input.planId), review, services),
    ),

    goOn: calls.build.goOn.handler(async (): Promise<GoneOn> => {
      const { plan, covered } = await review.showAgain();
      return covered
        ? { kind: 'ran', progress: await carryOut(covered, review, services) }
        : { kind: 'asks', plan };
    }),

    stopAndUndo: calls.build.stopAndUndo.handler(async () => {
      review.settle();
      const progress = await build.stopAndUndo(setupIo());
      await journey.forget('built');
      if (hasGone(workspace().journal.read())) await journey.forget('locked');
      // The tunnel may be gone with the rest; if it is not, the next look at it says so.
      await journey.forget('connected');
      return progress;
    }),

    watch: calls.build.watch.handler(({ signal }) => build.progress.watch(signal)),
  };
}

/** Carries an approved plan out. It stays approved until that is done, so that a failed build can go on. */
async function carryOut(agreed: PlanOfAnswers, review: PlanReview, services: Services): Promise<Progress> {
  await forgetBuilt(services, agreed.setup);
  const isApproved = (plan: Plan): boolean => listUnapproved(resources, plan, agreed.plan).length === 0;
  const progress = await services.build.carryOut(agreed.setup, services.setupIo(), isApproved, () =>
    noteBuilt(services, agreed.setup),
  );
  if (progress.phase === 'done') review.settle();
  return progress;
}

/** Whether what a run has come to is that nothing is left. */
function hasGone({ run }: Journal): boolean {
  return run?.state === 'done' && run.desired.services.length === 0;
}

/** Until a build is over, what was built before may no longer be true. */
async function forgetBuilt({ journey }: Services, { services }: Setup): Promise<void> {
  await journey.forget('built');
  if (services.length === 0) await journey.forget('connected');
}

/** What has been carried out becomes an answer of the journey, as long as it is still what the user wants. */
async function noteBuilt({ journey }: Services, setup: Setup): Promise<void> {
  const now = new Date().toISOString();
  const isOfThisHome = journey.journey.get().setupId === setup.id;
  if (setup.services.length > 0 && isOfThisHome && !journey.journey.get().answers.locked)
    await journey.answer('locked', now);
  // An answer changed meanwhile has not been built.
  if (!journey.stillWants(setup)) return;
  if (setup.services.length === 0) await journey.startOver();
  else await journey.answer('built', now);
}
