import { useEffect, useEffectEvent, useState } from 'react';
import type { Answers } from '../../../../contract/journey.ts';
import type { PathEndState } from './path-state.ts';

/** How long the good news stands before the screen moves on, in ms: long enough to be read, and to be heard. */
const READING_MS = 4000;

export type Moving = 'not-yet' | 'soon' | 'stays';

/**
 * What becomes of the screen when the home connects.
 * - not-yet: it is not connected    - soon: it became so before the user's eyes, and the next step follows by itself
 * - stays: it was connected when the user came, so going back here does not bounce
 */
export function chooseMoving(first: PathEndState | 'unheard', now: PathEndState | 'unheard'): Moving {
  if (now !== 'connected') return 'not-yet';
  return first === 'connected' || first === 'unheard' ? 'stays' : 'soon';
}

/** What the user came to: a home whose locks were tried before is not new, though its path is first looked at again. */
export function findArrival(first: PathEndState | 'unheard', { checked }: Answers): PathEndState | 'unheard' {
  return first === 'coming' && checked !== undefined ? 'connected' : first;
}

/** Moves on by itself once the home has connected while the screen was open. `stay` is the user's way to stop that. */
export function useMovingOn(
  now: PathEndState | 'unheard',
  answers: Answers,
  goOn: () => void,
): { readonly moving: Moving; readonly stay: () => void } {
  const [first, setFirst] = useState(() => findArrival(now, answers));
  const [choice, setChoice] = useState<'none' | 'stay'>('none');
  if (first === 'unheard' && now !== 'unheard') setFirst(findArrival(now, answers));
  const would = chooseMoving(first, now);
  const moving = would === 'soon' && choice === 'stay' ? 'stays' : would;
  const go = useEffectEvent(goOn);
  useEffect(() => {
    if (moving !== 'soon') return;
    const timer = setTimeout(() => go(), READING_MS);
    return () => clearTimeout(timer);
  }, [moving]);
  return { moving, stay: () => setChoice('stay') };
}
