import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../contract/problem.ts';
import type { Unfinished } from '../../../contract/progress.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';

/** Something was being taken back when Latchkey was closed: go on with that, or look at the plan instead. */
export function BrokenOffScreen(props: {
  readonly unfinished: Unfinished;
  readonly going: 'going' | 'still';
  readonly problem: Problem | undefined;
  readonly onGoOn: () => void;
  readonly onBuild: () => void;
}) {
  const { t } = useTranslation('build');
  const { done } = props.unfinished;
  return (
    <StepScreen
      heading={t('brokenOff.heading')}
      lead={t('brokenOff.lead')}
      back={{ label: t('brokenOff.plan'), onPress: props.onBuild }}
      primary={{
        label: t('brokenOff.goOn'),
        onPress: props.onGoOn,
        state: props.going === 'going' ? 'busy' : 'ready',
      }}
      fact={t('brokenOff.fact')}
    >
      {props.problem && (
        <Box sx={{ mb: 2.5 }}>
          <ProblemNote problem={props.problem} />
        </Box>
      )}
      <Typography variant="subtitle2" component="p">
        {done === 0 ? t('brokenOff.none') : t('brokenOff.done', { count: done })}
      </Typography>
      <Typography sx={{ mt: 0.75, color: 'text.secondary' }}>{t('brokenOff.what')}</Typography>
    </StepScreen>
  );
}
