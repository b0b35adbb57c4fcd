import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/** The homes on this computer; looked at again whenever the open one has changed. */
export function useKeptHomes() {
  const { journey } = useJourney();
  const homes = useQuery(useCalls().homes.list.queryOptions());
  const { refetch } = homes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was answered is what the list shows
  useEffect(() => void refetch(), [journey, refetch]);
  return homes;
}
