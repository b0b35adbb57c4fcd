import { useMutation } from '@tanstack/react-query';
import type { FoundSetup } from '../../../contract/found-setup.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';

/** Told of the homes that Latchkey built in a domain before. */
export type OnFound = (found: readonly [FoundSetup, ...FoundSetup[]]) => void;

/** Chooses a domain, and looks whether Latchkey was there before. */
export function useChooseDomain(onFound: OnFound) {
  const { goOn } = useJourney();
  const calls = useCalls().cloudflare;
  return useMutation({
    mutationFn: async (input: { readonly zoneId: string }) => {
      const now = await calls.chooseDomain.call(input);
      // Who is in the middle of setting up knows what stands there. Not being able to look is no reason to stay here.
      const look = now.answers.address === undefined;
      const found = look ? await calls.findSetups.call().catch(() => []) : [];
      return { now, found };
    },
    onSuccess: ({ now, found: [first, ...others] }) => (first ? onFound([first, ...others]) : goOn(now)),
  });
}
