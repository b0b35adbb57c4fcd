import { useTranslation } from 'react-i18next';
import type { PlanToApprove } from '../../../contract/plan.ts';
import type { BackAction, PrimaryAction } from '../../components/screen-actions.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import type { Review } from './use-review.ts';

/** The safe way out of a removal is to keep the home; out of a build that was broken off, to undo it. */
export function useReviewBack(
  review: Review,
  brokenOff: 'broken-off' | 'none',
  onUndo: () => void,
): BackAction {
  const { t } = useTranslation('build');
  const { journey, goTo } = useJourney();
  if (brokenOff === 'broken-off') return { label: t('review.undo'), onPress: onUndo };
  if (journey.answers.removal !== 'wanted') return 'free';
  // A home that stands as it was is gone back to; one that is half gone is built again.
  const stands = journey.answers.checked !== undefined;
  return { label: t('review.keep'), onPress: stands ? () => goTo('hand-over') : review.keepHome };
}

/** Carries the plan out, or does what comes first. `label` says which. */
export function useReviewPrimary(
  review: Review,
  label: string,
  start: { readonly state: 'starting' | 'still'; readonly onApprove: (plan: PlanToApprove) => void },
): PrimaryAction {
  const { journey, goOn } = useJourney();
  const { plan, kind } = review;
  const isBusy = start.state === 'starting' || review.keeping === 'keeping';
  // What others have put there, and where else the home opens, is read before anything is approved.
  const isLooking = review.otherDoors.state === 'looking';
  if (!plan || (kind !== 'removal' && isLooking))
    return { label, onPress: () => undefined, state: isBusy ? 'busy' : 'off' };
  const approve = (): void => start.onApprove(plan);
  const state = isBusy ? 'busy' : 'ready';
  switch (kind) {
    case 'blocked':
      return { label, onPress: review.lookAgain };
    case 'in-place':
      // Nothing to send, but it has to be known as built before the next step opens.
      return { label, onPress: journey.answers.built === undefined ? approve : () => goOn(), state };
    case 'build':
    case 'change':
    case 'repair':
    case 'removal':
      return { label, onPress: approve, state };
  }
}
