import { useState } from 'react';
import { useJourney } from '../journey/journey-context.tsx';
import type { Gap } from './gap-list.tsx';
import { stateOfGap } from './gap-state.ts';

/** What is on the list, and how each stands as the screen is opened. */
export function useGaps(): readonly Gap[] {
  const { answers } = useJourney().journey;
  const [now] = useState(() => new Date());
  const standing = answers.built === undefined ? 'planned' : 'built';
  return (answers.exceptions ?? []).map((exception) => ({
    exception,
    state: stateOfGap(exception, { standing, now }),
  }));
}
