import { useQuery } from '@tanstack/react-query';
import { useCalls } from '../../../program-access/program-context.tsx';

/** Whether this computer holds a key, without which nobody can look through the path to the home. */
export function useKeyHere(): 'held' | 'none' | 'unknown' {
  const { data } = useQuery(useCalls().keys.list.queryOptions());
  if (data === undefined) return 'unknown';
  return data.some(({ state }) => state === 'ready') ? 'held' : 'none';
}
