import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { canEnter } from '../../../contract/journey.ts';
import type { Progress } from '../../../contract/progress.ts';
import { Column } from '../../components/column.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { BuildRows } from './build-rows.tsx';
import { PartsAhead } from './parts-ahead.tsx';
import type { Work } from './plan-kind.ts';

/** All of it is in place: it goes on to the home by itself. After a removal the program begins anew, and with that this screen goes. */
export function BuiltScreen({ work, progress }: { readonly work: Work; readonly progress: Progress }) {
  const { t } = useTranslation(['build', 'common']);
  const { journey, goOn, moving } = useJourney();
  const { steps } = progress;
  const isGone = work === 'removal';
  const goes = !isGone && canEnter('connect-home', journey);
  const go = useEffectEvent(goOn);
  useEffect(() => {
    if (goes) go();
  }, [goes]);
  return (
    <StepScreen
      heading={t(`at.${work}.built.heading`)}
      lead={t(`at.${work}.built.lead`)}
      primary={{
        label: t('common:continue'),
        onPress: () => goOn(),
        state: isGone || moving === 'moving' ? 'busy' : 'ready',
      }}
      fact={t(isGone ? 'built.gone' : 'built.fact')}
    >
      <Column gap={2.5}>
        {steps.length > 0 && <BuildRows steps={steps} build="stopped" direction="build" />}
        {!isGone && <PartsAhead parts={['connect', 'try']} />}
      </Column>
    </StepScreen>
  );
}
