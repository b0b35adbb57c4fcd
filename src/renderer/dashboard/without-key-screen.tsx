import { useTranslation } from 'react-i18next';
import { ThingsWithoutKey } from '../exceptions/things-without-key.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useGoToPlan } from '../steps/build/go-to-plan.ts';

/** What may pass without a key, once the home stands: every change goes through the plan. */
export function WithoutKeyScreen(props: { readonly onBack: () => void }) {
  const { t } = useTranslation(['home', 'exceptions']);
  const { moving } = useJourney();
  const goToPlan = useGoToPlan();
  return (
    <ThingsWithoutKey
      back={{ label: t('back'), onPress: props.onBack }}
      primary={{
        label: t('exceptions:overview.toPlan'),
        onPress: goToPlan,
        state: moving === 'moving' ? 'busy' : 'ready',
      }}
    />
  );
}
