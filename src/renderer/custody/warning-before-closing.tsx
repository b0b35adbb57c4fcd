import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { toProblem } from '../program-access/to-problem.ts';
import { useCustody } from './custody.ts';
import { type KeysSeen, keysAtRisk, mayHoldKeys } from './keys-at-risk.ts';

/** Part of the window as long as there is a journey; draws nothing. */
export function WarningBeforeClosing() {
  useWarningBeforeClosing();
  return null;
}

/**
 * Where secrets are forgotten when Latchkey closes, nobody shall lose a key by closing the window. A browser asks in its
 * own words; in Electron the program asks (closing.ts).
 */
function useWarningBeforeClosing(): void {
  const { journey } = useJourney();
  const custody = useCustody();
  const seen = useKeysSeen(custody === 'memory' && mayHoldKeys(journey) ? 'look' : 'leave');
  const warns = custody === 'memory' && keysAtRisk(journey, seen).length > 0;
  useEffect(() => {
    if (!warns) return;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [warns]);
}

/** Looked at anew after each build, which makes keys, and after a spare copy was deleted. */
function useKeysSeen(state: 'look' | 'leave'): KeysSeen {
  const { built = '', forgotten = [] } = useJourney().journey.answers;
  const calls = useCalls();
  const list = useQuery(
    calls.keys.list.queryOptions({
      queryKey: [...calls.keys.list.queryKey(), 'before-closing', built, ...forgotten],
      enabled: state === 'look',
    }),
  );
  if (list.data) return { keys: list.data };
  return list.error ? { problem: toProblem(list.error) } : undefined;
}
