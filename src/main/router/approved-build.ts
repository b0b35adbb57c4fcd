import type { Change } from '../../contract/change.ts';
import type { Plan, PlanToApprove } from '../../contract/plan.ts';
import type { GoneOn, Progress } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import { listUnapproved } from '../engine/approval.ts';
import { Refusal } from '../errors/refusal.ts';
import type { HomeJourney } from '../journey/journey-keeper.ts';
import { forgetUnnamedWebhooks } from '../journey/webhook-ids.ts';
import { listAgreedExceptions } from '../resources/cloudflare/lock/agreed-exceptions.ts';
import { resources } from '../resources/registry.ts';
import type { Services } from './base/services.ts';

/** A plan, and the answers it was made for. */
interface PlanOfAnswers {
  readonly plan: Plan;
  readonly setup: Setup;
}

/** Carries out what the user approved, and nothing else. */
export interface ApprovedBuild {
  /** The plan for the answers as they are, with what of it is not approved yet. Only what was shown can be approved. */
  show(): Promise<PlanToApprove>;
  /** Approves the plan that was shown last and carries it out. `PLAN_CHANGED` when it is another, or the answers are. */
  start(planId: string): Promise<Progress>;
  /** Goes on with what was approved, unless that would do anything else: then here is what to approve. */
  goOn(): Promise<GoneOn>;
  /**
   * Approves the plan for the answers as they are and carries it out, if it does nothing but what is expected; else here is what to
   * approve.
   */
  startIfOnly(isExpected: (change: Change) => boolean): Promise<GoneOn>;
  /** From now on nothing is approved. */
  withdraw(): void;
}

export function createApprovedBuild(services: Services): ApprovedBuild {
  const { journey } = services;
  let shown: PlanOfAnswers | undefined;
  /** Kept until it is carried out: going on after a failure may do this and nothing else. */
  let approved: PlanOfAnswers | undefined;

  const show = async (): Promise<PlanToApprove> => {
    shown = await planAnswers(services);
    return { ...shown.plan, unapproved: unapprovedIds(shown.plan, ifStillWanted(approved, journey)) };
  };

  const carryOut = async (agreed: PlanOfAnswers): Promise<Progress> => {
    const progress = await carryOutAgreed(services, agreed, () => approved === agreed);
    if (progress.phase === 'done' && approved === agreed) approved = undefined;
    return progress;
  };

  const start = async (planId: string): Promise<Progress> => {
    if (shown?.plan.id !== planId || !journey.stillWants(shown.setup)) throw new Refusal('PLAN_CHANGED');
    approved = shown;
    return carryOut(approved);
  };

  return {
    show,
    start,

    async startIfOnly(isExpected) {
      const plan = await show();
      if (plan.blockers.length > 0 || !plan.changes.every(isExpected)) return { kind: 'asks', plan };
      return { kind: 'ran', progress: await start(plan.id) };
    },

    async goOn() {
      const plan = await show();
      const agreed = ifStillWanted(approved, journey);
      if (!agreed || plan.blockers.length > 0 || plan.unapproved.length > 0) return { kind: 'asks', plan };
      return { kind: 'ran', progress: await carryOut(agreed) };
    },

    withdraw() {
      approved = undefined;
    },
  };
}

async function planAnswers({ build, journey, setupIo }: Services): Promise<PlanOfAnswers> {
  const setup = journey.setup();
  return { setup, plan: await build.plan(setup, setupIo()) };
}

/** Other answers make another plan: what was approved for the former ones says nothing about it. */
function ifStillWanted(
  approved: PlanOfAnswers | undefined,
  journey: Services['journey'],
): PlanOfAnswers | undefined {
  return approved && journey.stillWants(approved.setup) ? approved : undefined;
}

/** The approval may be withdrawn at any time; the run asks right before it writes anything. */
async function carryOutAgreed(
  { build, journey, setupIo, workspace }: Services,
  agreed: PlanOfAnswers,
  isStillApproved: () => boolean,
): Promise<Progress> {
  const { setup } = agreed;
  const [answers, here] = [journey.here(), workspace()];
  await forgetBuilt(answers, setup);
  await here.visitors.agreeExceptions?.(setup.id, listAgreedExceptions(setup, here.webhookIds.all()));
  // What was approved in one home is not built with the access of another.
  if (!answers.isOpen()) throw new Refusal('PLAN_CHANGED');
  const isApproved = (plan: Plan) => isStillApproved() && unapprovedIds(plan, agreed).length === 0;
  return build.carryOut(setup, setupIo(), isApproved, async () => {
    await noteBuilt(answers, setup);
    await forgetUnnamedWebhooks(here);
  });
}

/** Empty as well where nothing was agreed: then all of it is new, and nothing need be marked. */
function unapprovedIds(plan: Plan, agreed: PlanOfAnswers | undefined): string[] {
  return agreed ? listUnapproved(resources, plan, agreed.plan).map(({ id }) => id) : [];
}

/** Until a build is over, what was built before may no longer be true. */
async function forgetBuilt(journey: HomeJourney, { services }: Setup): Promise<void> {
  await journey.forget('built');
  if (services.length === 0) await journey.forget('connected');
}

/** What has been carried out becomes an answer of the journey, as long as it is still what the user wants. */
async function noteBuilt(journey: HomeJourney, setup: Setup): Promise<void> {
  const now = new Date().toISOString();
  const { setupId, answers } = journey.read();
  if (setup.services.length > 0 && setupId === setup.id && !answers.locked)
    await journey.answer('locked', now);
  // An answer changed meanwhile has not been built.
  if (!journey.stillWants(setup)) return;
  if (setup.services.length === 0) await journey.startOver();
  else await journey.answer('built', now);
}
