import type { HomeIo } from '../../engine/resource.ts';
import { Refusal } from '../../errors/refusal.ts';

/** Home Assistant for a change in it. Nothing there is planned without a login; who logged out since plans anew. */
export function loggedIn(home: HomeIo | undefined): HomeIo {
  if (!home) throw new Refusal('PLAN_CHANGED');
  return home;
}
