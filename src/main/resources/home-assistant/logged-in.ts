import { Refusal } from '../../errors/refusal.ts';
import type { HomeIo } from '../model/model.ts';

/** Home Assistant for a change in it. Nothing there is planned without a login; who logged out since plans anew. */
export function loggedIn(home: HomeIo | undefined): HomeIo {
  if (!home) throw new Refusal('PLAN_CHANGED');
  return home;
}
