import type { Danger } from '../../contract/danger.ts';
import type { OtherDoor } from '../../contract/other-door.ts';
import type { Plan } from '../../contract/plan.ts';
import type { GroupId } from '../steps/build/groups.ts';

/**
 * What looking around came to.
 * - same: nothing   - attention: ours is as it was, others did something   - drifted: ours was changed
 * - taken: a record of others stands at our address, and can be taken over
 * - blocked: ours was changed, and something else stands in the way of putting it right
 */
export type Outlook = 'same' | 'attention' | 'drifted' | 'taken' | 'blocked';

export function assessChanges(
  plan: Plan,
  { dangers, openDoors }: { readonly dangers: readonly Danger[]; readonly openDoors: readonly OtherDoor[] },
): Outlook {
  if (plan.blockers.some(({ code }) => code !== 'ADDRESS_TAKEN')) return 'blocked';
  if (plan.blockers.length > 0) return 'taken';
  if (plan.changes.length > 0) return 'drifted';
  return dangers.length > 0 || openDoors.length > 0 ? 'attention' : 'same';
}

/** The words of what was found: a row that goes, or comes back, is told as the thing it belongs to. */
export const foundAs = {
  lock: 'lock',
  keys: 'keys',
  path: 'path',
  certificates: 'certificates',
  settings: 'settings',
  address: 'address',
  'taken-over': 'address',
  'moved-names': 'moved-names',
  'old-lock': 'old-lock',
  'old-keys': 'keys',
  'old-address': 'address',
  'put-back': 'address',
  'other-doors': 'other-doors',
  connector: 'connector',
  home: 'home',
} as const satisfies Readonly<Record<GroupId, string>>;
