import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { Point, Points } from '../components/points.tsx';
import { StepScreen } from '../components/step-screen.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';

/** A new tunnel, explained before it is planned. */
export function NewPathScreen(props: { readonly onBack: () => void }) {
  const { t } = useTranslation('home');
  const { goTo } = useJourney();
  const calls = useCalls();
  const want = useMutation(calls.journey.wantNewTunnel.mutationOptions({ onSuccess: () => goTo('build') }));
  return (
    <StepScreen
      heading={t('newPath.heading')}
      lead={t('newPath.lead')}
      back={{ label: t('back'), onPress: props.onBack }}
      primary={{
        label: t('newPath.go'),
        onPress: () => want.mutate({}),
        state: want.isPending ? 'busy' : 'ready',
      }}
      fact={t('newPath.fact')}
    >
      <CallProblem error={want.error} sx={{ mb: 2.5 }} />
      <Points title={t('newPath.list')}>
        <Point icon="path">{t('newPath.points.made')}</Point>
        <Point icon="globe">{t('newPath.points.moves')}</Point>
        <Point icon="home">{t('newPath.points.away')}</Point>
        <Point icon="lock">{t('newPath.points.stays')}</Point>
      </Points>
    </StepScreen>
  );
}
