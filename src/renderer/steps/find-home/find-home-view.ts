import { z } from 'zod';
import type { HomeSession } from '../../../contract/home.ts';
import type { Answers } from '../../../contract/journey.ts';
import { useDraft } from '../../drafts/drafts.tsx';

/**
 * Which question the step asks.
 * - where: which home it is     - log-in: whether Latchkey may be let in     - found: what it may do there
 */
export type FindHomeView = 'where' | 'log-in' | 'found';

const Wanted = z.enum(['next', 'where']);

/** Whether the user wants to see the homes although one is chosen. Other screens may ask for that before they go there. */
export function useRequestedFindHomeView() {
  return useDraft<typeof Wanted>('find-home-view', Wanted, () => 'next');
}

/** Where the user stands follows from what is answered, so a reload and coming back show the same. */
export function chooseFindHomeView(
  answers: Answers,
  session: HomeSession | undefined,
  wanted: z.infer<typeof Wanted>,
): FindHomeView {
  if (wanted === 'where' || answers.home === undefined) return 'where';
  return session?.state === 'in' ? 'found' : 'log-in';
}
