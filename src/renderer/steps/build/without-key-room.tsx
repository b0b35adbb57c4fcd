import { useTranslation } from 'react-i18next';
import { canEnter } from '../../../contract/journey.ts';
import { ThingsWithoutKey } from '../../exceptions/things-without-key.tsx';
import { useJourney } from '../../journey/journey-context.tsx';

/**
 * What may pass without a key, and from here on to the plan. Who came from “Your home” goes back there as long as nothing has
 * changed.
 */
export function WithoutKeyRoom(props: { readonly cameFrom: 'home' | 'plan'; readonly onPlan: () => void }) {
  const { t } = useTranslation(['exceptions', 'home']);
  const { journey, goTo } = useJourney();
  const canGoHome = props.cameFrom === 'home' && canEnter('hand-over', journey);
  return (
    <ThingsWithoutKey
      back={canGoHome ? { label: t('home:back'), onPress: () => goTo('hand-over') } : 'none'}
      primary={{ label: t('overview.toPlan'), onPress: props.onPlan }}
    />
  );
}
