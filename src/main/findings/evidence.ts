import type { Plan } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Observed } from '../resources/model/observed.ts';

/** What was seen of a home at one moment. */
export interface Evidence {
  readonly setup: Setup;
  readonly observed: Observed;
  /** What would have to change so that everything is as the Setup says. */
  readonly plan: Plan;
  readonly now: Date;
}

/** The home's own address. A Setup without one has nothing that could be found. */
export function addressOf({ services, zone }: Setup): string {
  return services[0]?.hostname ?? zone.name;
}
