import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../contract/problem.ts';
import { Column } from '../../../components/column.tsx';
import { Notice, ProblemNote } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';

/** Nobody could look whether something was made by hand: to look again, or to go on knowing that. */
export function NotLookedScreen(props: {
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation(['hand-made', 'common']);
  const hostname = useJourney().journey.answers.address ?? '';
  return (
    <StepScreen
      heading={t('notLooked.heading')}
      lead={t('notLooked.lead', { hostname })}
      back={{ label: t('back'), onPress: props.onBack }}
      primary={{ label: t('notLooked.goOn'), onPress: props.onGoOn }}
      fact={t('fact')}
    >
      <Column>
        <ProblemNote problem={props.problem} action={{ label: t('common:retry'), onPress: props.onRetry }} />
        <Notice tone="watch">{t('notLooked.what')}</Notice>
      </Column>
    </StepScreen>
  );
}
