import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { ChoiceCard } from '../components/choice-card.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/** Begins another home beside this one. */
export function AnotherHome() {
  const { t } = useTranslation('homes');
  const add = useMutation(useCalls().homes.add.mutationOptions());
  return (
    <div>
      <CallProblem error={add.error} sx={{ mb: 1.5 }} />
      <ChoiceCard
        icon="plus"
        title={t('card.title')}
        detail={t('card.detail')}
        state={add.isPending ? 'off' : 'ready'}
        onPress={() => add.mutate({})}
      />
    </div>
  );
}
