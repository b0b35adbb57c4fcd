import type { Change } from '../../../contract/change.ts';
import type { Plan } from '../../../contract/plan.ts';
import type { Setup } from '../../../contract/setup.ts';
import { listUnapproved } from '../../engine/approval.ts';
import { observe } from '../../engine/observe.ts';
import { planFor } from '../../engine/plan.ts';
import { emptyLedger, type Ledger } from '../model/ledger.ts';
import type { SetupIo } from '../model/model.ts';
import type { Observed } from '../model/observed.ts';
import { resources } from '../registry.ts';

/** The engine's steps with Latchkey's resources, where nothing was there before unless a test says so. */

export function lookAround(setup: Setup, io: SetupIo, ledger: Ledger = emptyLedger): Promise<Observed> {
  return observe(resources, { setup, ledger, io });
}

export function planOf(setup: Setup, observed: Observed, ledger: Ledger = emptyLedger): Plan {
  return planFor(resources, setup, ledger, observed);
}

export function unapprovedIn(plan: Plan, approved: Plan): readonly Change[] {
  return listUnapproved(resources, plan, approved);
}

/** The ledger once this Setup is about to be carried out. */
export function rememberBefore(setup: Setup, observed: Observed, ledger: Ledger = emptyLedger): Ledger {
  return Object.values(resources).reduce(
    (known, resource) => resource.remember?.(setup, known, observed) ?? known,
    ledger,
  );
}
