import { useJourney } from '../../journey/journey-context.tsx';
import { useBuildLook } from './build-look.ts';

/** To the plan as it is now, although a build is over. */
export function useGoToPlan(): () => void {
  const { goTo } = useJourney();
  const [, setLook] = useBuildLook();
  return () => {
    setLook('at-plan');
    goTo('build');
  };
}
