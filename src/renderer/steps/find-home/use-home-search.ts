import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HomeNearby } from '../../../contract/home.ts';
import type { Problem } from '../../../contract/problem.ts';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { type HomeSearch, SearchDraft, searchOf } from './home-search.ts';
import { needsAgreement } from './homes.ts';

/** The search for the home: what is found by itself, what is typed, and the choice of one of them. */
export function useHomeSearch(onChosen: () => void) {
  const { answers } = useJourney().journey;
  const calls = useCalls();
  const [draft, write, drop] = useDraft('find-home', SearchDraft, () => ({ typed: '' }));
  const [asking, setAsking] = useState<HomeNearby>();
  const find = useQuery(calls.home.find.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const look = useMutation(calls.home.look.mutationOptions());
  const taken = (): void => {
    drop();
    onChosen();
  };
  // Another certificate than the one that was shown: the list is old.
  const refused = (): void => {
    setAsking(undefined);
    void find.refetch();
  };
  const { call, take } = useTaking(taken, refused);
  const search = searchOf(draft, answers.home, find.data ?? []);

  return {
    ...search,
    typed: draft.typed,
    problem: problemNow(look.error ?? call.error, search),
    found: stateOf(find),
    lookingAgain: find.isFetching,
    lookAgain: (): void => void find.refetch(),
    pick: (url: string): void => write({ ...draft, picked: url }),
    type: (typed: string): void => {
      look.reset();
      call.reset();
      write({ typed });
    },
    lookAtTyped: (): void =>
      look.mutate({ url: draft.typed }, { onSuccess: (nearby) => write(withAnswer(draft, nearby)) }),
    lookingAtTyped: look.isPending,
    /** The home whose certificate the user has to agree to first. */
    asking,
    choose: (home: HomeNearby): void => (needsAgreement(home, answers.home) ? setAsking(home) : take(home)),
    agree: take,
    dontAgree: (): void => setAsking(undefined),
    choosing: call.isPending,
  };
}
export type HomeSearching = ReturnType<typeof useHomeSearch>;

function problemNow(error: unknown, search: HomeSearch): Problem | undefined {
  return error ? problemOf(error) : search.problem;
}

function withAnswer(draft: SearchDraft, nearby: HomeNearby): SearchDraft {
  return { ...draft, atTyped: nearby, picked: nearby.home.url };
}

function stateOf(find: {
  readonly isPending: boolean;
  readonly error: unknown;
}): 'looking' | 'failed' | 'looked' {
  if (find.isPending) return 'looking';
  return find.error ? 'failed' : 'looked';
}

/** Tells the program which home it is. */
function useTaking(onTaken: () => void, onRefused: () => void) {
  const call = useMutation(useCalls().home.choose.mutationOptions());
  const take = ({ home }: HomeNearby): void =>
    call.mutate(
      { url: home.url, ...(home.certificate ? { trusting: home.certificate.fingerprint } : {}) },
      { onSuccess: onTaken, onError: onRefused },
    );
  return { call, take };
}
