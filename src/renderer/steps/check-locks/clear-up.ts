import { useJourney } from '../../journey/journey-context.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';
import { useRequestedFindHomeView } from '../find-home/find-home-view.ts';
import type { PlaceToClearUp } from './findings.ts';

/** Goes to where a finding is taken care of. */
export function useGoToClearUp(): (place: PlaceToClearUp) => void {
  const { goTo } = useJourney();
  const [, want] = useRequestedFindHomeView();
  const toPlan = useGoToPlan();
  const toSettings = useGoToPlan('open');
  return (place) => {
    switch (place) {
      case 'plan':
        return toPlan();
      case 'settings':
        return toSettings();
      case 'find-home':
        // The address is what is in question, not the login that comes after it.
        want('where');
        return goTo(place);
      case 'choose-address':
      case 'connect-home':
        return goTo(place);
    }
  };
}
