import { useMutation, useQuery } from '@tanstack/react-query';
import type { OtherDoors } from '../../contract/other-door.ts';
import type { DoorToClose } from '../../contract/setup.ts';
import { useCalls } from '../program-access/program-context.tsx';

/** A look for other ways in; `found` once it is through. */
export interface OtherDoorsLook {
  readonly state: 'looking' | 'unseen' | 'seen';
  readonly found: OtherDoors | undefined;
  readonly again: () => void;
}

export function useOtherDoors(): OtherDoorsLook {
  const calls = useCalls();
  const { isFetching, data, refetch } = useQuery(calls.otherDoors.look.queryOptions({ gcTime: 0 }));
  const state = isFetching ? 'looking' : data ? 'seen' : 'unseen';
  return { state, found: state === 'seen' ? data : undefined, again: () => void refetch() };
}

/** Writes down what is to become of a way in. */
export function useDecision(onDecided: () => void) {
  const calls = useCalls();
  const { mutate } = useMutation(calls.otherDoors.decide.mutationOptions({ onSuccess: onDecided }));
  return (door: DoorToClose, decision: 'close' | 'leave'): void => mutate({ door, decision });
}
