import { Box, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../contract/progress.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { BuildRows } from './build-rows.tsx';
import type { Work } from './plan-kind.ts';
import { Sent } from './sent.tsx';

/** All of it is in place: what was made, how long it took, and on to the home. */
export function BuiltScreen(props: {
  readonly work: Work;
  readonly progress: Progress;
  readonly onLookAgain: () => void;
}) {
  const { t } = useTranslation(['build', 'common']);
  const { goOn, moving } = useJourney();
  const { steps } = props.progress;
  const { work } = props;
  // Main begins anew a moment later, and with that this screen goes.
  const gone = work === 'removal';
  return (
    <StepScreen
      heading={t(`at.${work}.built.heading`)}
      lead={t(`at.${work}.built.lead`)}
      primary={{
        label: t('common:continue'),
        onPress: () => goOn(),
        state: gone || moving === 'moving' ? 'busy' : 'ready',
      }}
      fact={t(gone ? 'built.gone' : 'built.fact')}
    >
      {steps.length > 0 && <BuildRows steps={steps} build="stopped" direction="build" />}
      <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        {steps.length > 0 && <Sent changes={steps.map((step) => step.change)} />}
        {!gone && (
          <Button size="small" onClick={props.onLookAgain} sx={{ alignSelf: 'flex-start', mr: -1.5 }}>
            {t('built.again')}
          </Button>
        )}
      </Box>
    </StepScreen>
  );
}
