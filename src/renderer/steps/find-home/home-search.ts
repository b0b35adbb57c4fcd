import { z } from 'zod';
import { HomeNearby } from '../../../contract/home.ts';
import type { Answers } from '../../../contract/journey.ts';
import type { Problem } from '../../../contract/problem.ts';
import { isReady, mergeHomes } from './homes.ts';

/** What the user typed and picked so far. */
export const SearchDraft = z.object({
  typed: z.string(),
  picked: z.string().optional(),
  /** What answered at the typed address. */
  atTyped: HomeNearby.optional(),
});
export type SearchDraft = z.infer<typeof SearchDraft>;

/** Every home that is known of, and the one that is meant as long as nobody says otherwise. */
export interface HomeSearch {
  readonly homes: readonly HomeNearby[];
  readonly chosen: HomeNearby | undefined;
  /** Why the home at the typed address cannot be the one. */
  readonly problem: Problem | undefined;
}

export function searchHomes(
  draft: SearchDraft,
  answered: Answers['home'],
  found: readonly HomeNearby[],
): HomeSearch {
  const homes = mergeHomes(answered, draft.atTyped, found);
  const ready = homes.filter(isReady);
  const picked = draft.picked ?? (draft.typed === '' ? (answered ?? ready[0]?.home)?.url : undefined);
  return {
    homes,
    chosen: ready.find(({ home }) => home.url === picked),
    problem: picked === draft.atTyped?.home.url ? explainNotReady(draft.atTyped) : undefined,
  };
}

const stageProblems = { installing: 'HOME_INSTALLING', onboarding: 'HOME_NOT_ONBOARDED' } as const;

/** Somebody who typed the address of a home that is not ready is told why it cannot be chosen. */
function explainNotReady(nearby: HomeNearby | undefined): Problem | undefined {
  if (!nearby || nearby.stage === 'ready') return undefined;
  return { code: stageProblems[nearby.stage] };
}
