import { useMutation } from '@tanstack/react-query';
import { useCalls } from '../program-access/program-context.tsx';

/** The answer to whether Latchkey may look for newer versions; what comes of it is said by the stream. */
export function useChoosing() {
  return useMutation(useCalls().updates.choose.mutationOptions());
}
