import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HomeNearby } from '../../../contract/home.ts';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { SearchDraft, searchHomes } from './home-search.ts';
import { needsAgreement } from './homes.ts';

/** The search for the home: what is found by itself, what is typed, and the choice of one of them. */
export function useHomeSearch(onChosen: () => void) {
  const { answers } = useJourney().journey;
  const [draft, write, drop] = useDraft('find-home', SearchDraft, () => ({ typed: '' }));
  const nearby = useNearbyHomes();
  const typed = useTypedAddress(draft, write);
  const choice = useChoice({
    onTaken: () => {
      drop();
      onChosen();
    },
    // Another certificate than the one that was shown: the list is old.
    onRefused: nearby.lookAgain,
  });
  const search = searchHomes(draft, answers.home, nearby.homes);
  const error = typed.error ?? choice.error;
  return {
    ...search,
    problem: error ? toProblem(error) : search.problem,
    nearby,
    typed: {
      ...typed,
      type: (text: string): void => {
        typed.reset();
        choice.reset();
        write({ typed: text });
      },
    },
    choice,
    pick: (url: string): void => write({ ...draft, picked: url }),
    /** As if its address had been typed. */
    show: (nearby: HomeNearby): void =>
      write({ typed: nearby.home.url, atTyped: nearby, picked: nearby.home.url }),
  };
}
export type HomeSearching = ReturnType<typeof useHomeSearch>;

/** The homes that announce themselves or answer nearby. */
function useNearbyHomes() {
  const find = useQuery(useCalls().home.find.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  return {
    homes: find.data ?? [],
    state: find.isPending ? ('looking' as const) : find.error ? ('failed' as const) : ('looked' as const),
    refreshing: find.isFetching ? ('refreshing' as const) : ('still' as const),
    lookAgain: (): void => void find.refetch(),
  };
}

/** Looks at the address that is typed. What answers there is picked at once. */
function useTypedAddress(draft: SearchDraft, write: (draft: SearchDraft) => void) {
  const look = useMutation(useCalls().home.look.mutationOptions());
  const pickAnswer = (atTyped: HomeNearby): void => write({ ...draft, atTyped, picked: atTyped.home.url });
  return {
    text: draft.typed,
    look: (): void => look.mutate({ url: draft.typed }, { onSuccess: pickAnswer }),
    state: look.isPending ? ('looking' as const) : ('still' as const),
    error: look.error,
    reset: look.reset,
  };
}

/** Tells the program which home it is. A certificate of the home's own making has to be agreed to first. */
function useChoice(then: { readonly onTaken: () => void; readonly onRefused: () => void }) {
  const { answers } = useJourney().journey;
  const [asking, setAsking] = useState<HomeNearby>();
  const choose = useMutation(useCalls().home.choose.mutationOptions());
  const stopAsking = (): void => setAsking(undefined);
  const take = ({ home: { url, certificate } }: HomeNearby): void =>
    choose.mutate(
      { url, ...(certificate ? { trusting: certificate.fingerprint } : {}) },
      {
        onSuccess: then.onTaken,
        onError: () => {
          stopAsking();
          then.onRefused();
        },
      },
    );
  return {
    /** The home whose certificate the user has to agree to. */
    asking,
    choose: (home: HomeNearby): void => (needsAgreement(home, answers.home) ? setAsking(home) : take(home)),
    agree: take,
    decline: stopAsking,
    state: choose.isPending ? ('choosing' as const) : ('still' as const),
    error: choose.error,
    reset: choose.reset,
  };
}
