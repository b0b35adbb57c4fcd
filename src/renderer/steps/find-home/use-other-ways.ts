import { useMutation } from '@tanstack/react-query';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import type { OtherWays } from './certificate-screen.tsx';
import { isReady } from './homes.ts';
import { listOtherAddresses, type OtherAddress } from './other-addresses.ts';
import type { HomeSearching } from './use-home-search.ts';

/** The other ways to the home that is asked about. Where nobody knocked yet, Latchkey does before anything is chosen. */
export function useOtherWays(search: HomeSearching): OtherWays {
  const { choice, homes } = search;
  const look = useMutation(useCalls().home.look.mutationOptions());
  const knock = (url: string): void =>
    look.mutate(
      { url },
      {
        onSuccess: (nearby) => {
          if (isReady(nearby)) return choice.choose(nearby);
          choice.decline();
          search.show(nearby);
        },
      },
    );
  return {
    addresses: choice.asking ? listOtherAddresses(choice.asking, homes) : [],
    onTake: (address: OtherAddress): void =>
      address.kind === 'found' ? choice.choose(address.nearby) : knock(address.url),
    knockingAt: look.isPending ? look.variables.url : undefined,
    problem: look.error ? toProblem(look.error) : undefined,
  };
}
