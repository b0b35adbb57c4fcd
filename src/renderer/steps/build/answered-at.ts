import { createContext, useContext } from 'react';
import type { Change, ChangeKind } from '../../../contract/change.ts';
import type { StepId } from '../../../contract/journey.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import type { Group, GroupId } from './groups.ts';

/** Where something of a plan was answered: on a step, or in the room for things without a key. */
export type AnsweredAt = StepId | 'without-key';

/** Opens the room for things without a key, which is part of this step. */
export const OpenRoomContext = createContext<() => void>(() => undefined);

/** Goes to where something was answered. */
export function useGoToAnswer(): (place: AnsweredAt) => void {
  const { goTo } = useJourney();
  const openRoom = useContext(OpenRoomContext);
  return (place) => (place === 'without-key' ? openRoom() : goTo(place));
}

/** Where a part of a plan was answered; `undefined` for what is answered on the plan itself. */
export function answeredAt(group: Group, plan: readonly Change[]): AnsweredAt | undefined {
  return group.id === 'lock' ? lockAnsweredAt(group, plan) : answeredOn[group.id];
}

const answeredOn: Readonly<Record<Exclude<GroupId, 'lock'>, StepId | undefined>> = {
  keys: 'devices',
  path: 'find-home',
  certificates: 'find-home',
  settings: undefined,
  address: 'choose-address',
  'taken-over': 'choose-address',
  'moved-names': 'find-home',
  'old-lock': 'choose-address',
  'old-keys': 'devices',
  'old-address': 'choose-address',
  'other-doors': undefined,
  'put-back': 'choose-address',
  connector: 'find-home',
  home: 'find-home',
};

/**
 * A lock with gaps is about these: its keys have a row of their own. One that changes beside neither keys nor addresses has lost its
 * last gap.
 */
function lockAnsweredAt(lock: Group, plan: readonly Change[]): AnsweredAt {
  if (lock.changes.some(isAboutGaps)) return 'without-key';
  if (lock.effect === 'update' && !plan.some(({ kind }) => changesKeysOrAddress.has(kind)))
    return 'without-key';
  return 'devices';
}

function isAboutGaps(change: Change): boolean {
  switch (change.kind) {
    case 'lock-rule.create':
    case 'lock-rule.update':
      return change.passes !== undefined || change.countries !== undefined;
    default:
      return false;
  }
}

const changesKeysOrAddress: ReadonlySet<ChangeKind> = new Set([
  'client-certificate.issue',
  'client-certificate.revoke',
  'dns-record.create',
  'dns-record.update',
  'dns-record.take-over',
]);
