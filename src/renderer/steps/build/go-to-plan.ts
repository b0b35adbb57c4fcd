import { useJourney } from '../../journey/journey-context.tsx';
import { useRequestedView } from './requested-view.ts';

/** To the plan as it is now, although a build is over. */
export function useGoToPlan(): () => void {
  const { goTo } = useJourney();
  const [, requestView] = useRequestedView();
  return () => {
    requestView('plan');
    goTo('build');
  };
}
