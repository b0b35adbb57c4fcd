import type { Plan, PlanToApprove } from '../../contract/plan.ts';
import type { GoneOn, Progress } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import { lookForDangers } from '../checks/dangers.ts';
import { listUnapproved } from '../engine/approval.ts';
import { unfinishedIn } from '../engine/journal.ts';
import { observe } from '../engine/observe.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Journal } from '../resources/model/journal.ts';
import { emptyLedger } from '../resources/model/ledger.ts';
import { resources } from '../resources/registry.ts';
import { calls } from './base.ts';
import type { Services } from './services.ts';

/** A plan, and the answers it was made for. */
interface PlanOfAnswers {
  readonly plan: Plan;
  readonly setup: Setup;
}

export function buildCalls(services: Services) {
  const { build, journey, place, setupIo } = services;
  /** What the user is looking at, and for which answers: nothing else can be approved. */
  let shown: PlanOfAnswers | undefined;
  /** What the user approved, until it is carried out: going on after a failure may do this and nothing else. */
  let approved: PlanOfAnswers | undefined;

  const show = async (): Promise<PlanToApprove> => {
    const setup = journey.setup();
    const plan = await build.plan(setup, setupIo());
    shown = { plan, setup };
    // Other answers make another plan: what was approved for the former ones says nothing about it.
    const agreed = approved && journey.stillWants(approved.setup) ? approved : undefined;
    const unapproved = agreed ? listUnapproved(resources, plan, agreed.plan) : [];
    return { ...plan, unapproved: unapproved.map(({ id }) => id) };
  };

  const carryOut = async (agreed: PlanOfAnswers): Promise<Progress> => {
    approved = agreed;
    await forgetBuilt(services, agreed.setup);
    const isApproved = (plan: Plan): boolean => listUnapproved(resources, plan, agreed.plan).length === 0;
    const progress = await build.carryOut(agreed.setup, setupIo(), isApproved, () =>
      noteBuilt(services, agreed.setup),
    );
    if (progress.phase === 'done') approved = undefined;
    return progress;
  };

  return {
    unfinished: calls.build.unfinished.handler(() => unfinishedIn(place().journal.read())),

    dangers: calls.build.dangers.handler(async () => {
      const [setup, io] = [journey.setup(), setupIo()];
      return lookForDangers(setup, await observe(resources, { setup, ledger: emptyLedger, io }), io);
    }),

    plan: calls.build.plan.handler(show),

    start: calls.build.start.handler(async ({ input }) => {
      if (shown?.plan.id !== input.planId || !journey.stillWants(shown.setup)) {
        throw new Refusal('PLAN_CHANGED');
      }
      return carryOut(shown);
    }),

    goOn: calls.build.goOn.handler(async (): Promise<GoneOn> => {
      const agreed = approved;
      const plan = await show();
      const mayGoOn =
        agreed !== undefined &&
        journey.stillWants(agreed.setup) &&
        plan.blockers.length === 0 &&
        plan.unapproved.length === 0;
      return mayGoOn ? { kind: 'ran', progress: await carryOut(agreed) } : { kind: 'asks', plan };
    }),

    stopAndUndo: calls.build.stopAndUndo.handler(async () => {
      approved = undefined;
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
