import { useMutation } from '@tanstack/react-query';
import { useCalls } from '../program-access/program-context.tsx';

/** Puts something onto the list; `onDone` once the program has written it down. */
export function useAdding(onDone: () => void) {
  const calls = useCalls();
  return useMutation(calls.exceptions.add.mutationOptions({ onSuccess: onDone }));
}
