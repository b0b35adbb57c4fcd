import { useEffect, useEffectEvent, useState } from 'react';
import type { Answers } from '../../../../contract/journey.ts';
import type { PathEndState } from './path-state.ts';

/** `untried`: the path is up, and no key is here to look through it with. */
type Heard = PathEndState | 'unheard' | 'untried';

/**
 * Whether the build goes on by itself, to the locks: once the home is connected, or no key is here to see more with, and the program has
 * noted it. Who comes back to look at a home whose locks were tried before stays, unless it was away and connects before their eyes.
 */
export function goesOn(first: Heard, now: Heard, { connected, checked }: Answers): boolean {
  if ((now !== 'connected' && now !== 'untried') || connected === undefined) return false;
  return checked === undefined || first === 'to-do' || first === 'not-trusting' || first === 'wrong';
}

/** Goes on by itself as soon as nothing more is to be done here. */
export function useGoingOn(now: Heard, answers: Answers, goOn: () => void): void {
  const [first, setFirst] = useState(now);
  if (first === 'unheard' && now !== 'unheard') setFirst(now);
  const going = goesOn(first, now, answers);
  const go = useEffectEvent(goOn);
  useEffect(() => {
    if (going) go();
  }, [going]);
}
