import { useJourney } from '../../journey/journey-context.tsx';
import { useRequestedView } from './requested-view.ts';

/** To the plan as it is now, although a build is over. `settings` folds out the settings of the domain. */
export function useGoToPlan(settings: 'folded' | 'open' = 'folded'): () => void {
  const { goTo } = useJourney();
  const [, requestView] = useRequestedView();
  return () => {
    requestView(settings === 'open' ? 'plan-with-settings' : 'plan');
    goTo('build');
  };
}
