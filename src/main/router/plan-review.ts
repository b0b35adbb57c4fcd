import type { Plan, PlanToApprove } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';
import { listUnapproved } from '../engine/approval.ts';
import { Refusal } from '../errors/refusal.ts';
import { resources } from '../resources/registry.ts';
import type { Services } from './services.ts';

/** A plan, and the answers it was made for. */
export interface PlanOfAnswers {
  readonly plan: Plan;
  readonly setup: Setup;
}

/** What the user is looking at, and what of it they have approved: nothing else is ever carried out. */
export interface PlanReview {
  /** Plans what is wanted now, and says what of it has not been approved yet. */
  show(): Promise<PlanToApprove>;
  /** Plans again after a failure. `covered` is what was approved, where that is still wanted and goes as far as the plan. */
  showAgain(): Promise<{ readonly plan: PlanToApprove; readonly covered: PlanOfAnswers | undefined }>;
  /** Notes that the user agreed to the plan they are looking at. `PLAN_CHANGED` when it is another, or its answers are. */
  approve(planId: string): PlanOfAnswers;
  /** What was approved is done or taken back: from now on it allows nothing. */
  settle(): void;
}

export function createPlanReview({
  build,
  journey,
  setupIo,
}: Pick<Services, 'build' | 'journey' | 'setupIo'>): PlanReview {
  let shown: PlanOfAnswers | undefined;
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

  return {
    show,
    async showAgain() {
      const agreed = approved;
      const plan = await show();
      const isCovered = plan.blockers.length === 0 && plan.unapproved.length === 0;
      const isWanted = agreed !== undefined && journey.stillWants(agreed.setup);
      return { plan, covered: isCovered && isWanted ? agreed : undefined };
    },
    approve(planId) {
      if (shown?.plan.id !== planId || !journey.stillWants(shown.setup)) throw new Refusal('PLAN_CHANGED');
      approved = shown;
      return shown;
    },
    settle() {
      approved = undefined;
    },
  };
}
