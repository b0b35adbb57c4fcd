import { Box, Chip } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { toProblem } from '../../program-access/to-problem.ts';

/** In practice the program has a token of its own; what one would do for real is told beside it. */
export function PracticeScreen(props: {
  readonly onFill: () => void;
  readonly error: unknown;
  /** Access that other homes have. */
  readonly ofOthers: ReactNode;
}) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <StepScreen
      heading={t('practice.heading')}
      lead={t('practice.lead')}
      primary={{ label: t('practice.fill'), onPress: props.onFill }}
      fact={t('practice.fact')}
    >
      {props.error !== null && (
        <Box sx={{ mb: 2 }}>
          <ProblemNote problem={toProblem(props.error)} />
        </Box>
      )}
      {props.ofOthers}
      <ListCard label={t('practice.token')}>
        <ListRow
          mark={<IconTile icon="key" />}
          title={t('practice.token')}
          detail={t('practice.tokenDetail')}
          end={<Chip label={t('practice.ready')} color="warning" />}
        />
      </ListCard>
      <Box sx={{ mt: 2 }}>
        <Fold title={t('practice.real')}>{t('practice.realHow')}</Fold>
      </Box>
    </StepScreen>
  );
}
