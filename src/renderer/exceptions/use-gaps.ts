import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import type { Gap } from './gap-list.tsx';
import { stateOfGap } from './gap-state.ts';

/** What is on the list, and how each stands as the screen is opened. */
export function useGaps(): readonly Gap[] {
  const calls = useCalls();
  const { exceptions = [] } = useJourney().journey.answers;
  const [now] = useState(() => new Date());
  const standing = useQuery(calls.exceptions.standing.queryOptions({ gcTime: 0 })).data ?? [];
  return exceptions.map((exception) => ({
    exception,
    state: stateOfGap(exception, { standing: standing.includes(exception.id) ? 'built' : 'planned', now }),
  }));
}
