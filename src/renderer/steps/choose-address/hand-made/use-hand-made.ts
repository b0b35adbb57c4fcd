import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { HandMade } from '../../../../contract/hand-made.ts';
import type { Answers, Journey } from '../../../../contract/journey.ts';
import type { Problem } from '../../../../contract/problem.ts';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';

/** What is known of what somebody made by hand at the address. Where there is nothing, the journey has gone on. */
export type HandMadeSeen =
  | { readonly state: 'not-asked' }
  | { readonly state: 'looking' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'found'; readonly handMade: HandMade };

/** Looks at an address that was chosen before going on with it, where what was made by hand could be taken over. */
export function useHandMade() {
  const { journey, goOn } = useJourney();
  const calls = useCalls().adoption;
  const [chosen, choose] = useState<Journey>(journey);
  const clear = useMutation(calls.answer.mutationOptions({ onSuccess: goOn }));
  const look = useMutation(calls.look.mutationOptions());
  const lookAgain = (now: Journey = chosen): void =>
    look.mutate(
      {},
      {
        onSuccess: (found) => {
          if (found) return;
          // What was agreed to was at another address.
          if (hasAdopted(now.answers)) clear.mutate({ takeOver: false });
          else goOn(now);
        },
      },
    );
  const begin = (now: Journey): void => {
    choose(now);
    if (canBeAdopted(now.answers)) lookAgain(now);
    else goOn(now);
  };
  const goOnWithoutLooking = (): void => goOn(chosen);
  return { seen: seenNow(), begin, lookAgain: () => lookAgain(), goOnWithoutLooking, leave: look.reset };

  function seenNow(): HandMadeSeen {
    const error = look.error ?? clear.error;
    if (look.isPending || clear.isPending) return { state: 'looking' };
    if (error) return { state: 'failed', problem: toProblem(error) };
    return look.data ? { state: 'found', handMade: look.data } : { state: 'not-asked' };
  }
}

/** A tunnel can, and only until the lock stands. */
function canBeAdopted({ reach, locked }: Answers): boolean {
  return reach?.by !== 'public-address' && locked === undefined;
}

/** Whether something of an address was taken over, and not only the app. */
function hasAdopted({ adopts }: Answers): boolean {
  return (
    adopts !== undefined && (adopts.tunnel !== undefined || adopts.keys.length + adopts.rules.length > 0)
  );
}
