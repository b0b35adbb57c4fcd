import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Column } from '../components/column.tsx';
import { ProblemNote } from '../components/problem-note.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { Waiting } from '../components/waiting.tsx';
import { problemOf } from '../program-access/problem-of.ts';
import { useCalls } from '../program-access/program-context.tsx';

/** Home Assistant updates itself. It does so whether anybody watches or not; `onBack` is where it was asked for. */
export function UpdatingScreen({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('home-assistant');
  const calls = useCalls();
  const look = useMutation(calls.home.lookAgain.mutationOptions({ onSuccess: onBack }));
  return (
    <StepScreen
      heading={t('update.heading')}
      lead={t('update.lead')}
      back={{ label: t('update.back'), onPress: onBack }}
      primary={{
        label: t('update.lookAgain'),
        onPress: () => look.mutate({}),
        state: look.isPending ? 'busy' : 'ready',
      }}
      fact={t('update.fact')}
    >
      <Column>
        <Waiting what={t('update.what')} usually={t('update.usually')} />
        {look.error && <ProblemNote problem={problemOf(look.error)} />}
      </Column>
    </StepScreen>
  );
}
