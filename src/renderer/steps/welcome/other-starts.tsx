import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { isBegun, isWalked, type Journey } from '../../../contract/journey.ts';
import { ChoiceCard } from '../../components/choice-card.tsx';

interface Chosen {
  readonly mode: 'practice' | 'real';
  readonly from?: 'the-beginning';
}

/** Beside the main button: to practise, or to begin for real where somebody practises. */
export function OtherStarts(props: {
  readonly journey: Journey;
  readonly state: 'ready' | 'off';
  readonly onBegin: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation('welcome');
  const { mode, answers } = props.journey;
  const isPractising = mode === 'practice' && isBegun(answers);
  const offersReal = isPractising && !isWalked(answers);
  const again: Chosen = isPractising ? { mode: 'practice', from: 'the-beginning' } : { mode: 'practice' };
  return (
    <Box role="group" aria-label={t('choices')} sx={{ display: 'grid', gap: 1.5 }}>
      {offersReal && (
        <ChoiceCard
          icon="home"
          title={t('start.real.title')}
          detail={t('start.real.detail')}
          state={props.state}
          onPress={() => props.onBegin({ mode: 'real' })}
        />
      )}
      <ChoiceCard
        icon="practice"
        title={t(isPractising ? 'start.again.title' : 'start.practise.title')}
        detail={t(isPractising ? 'start.again.detail' : 'start.practise.detail')}
        note={
          <Typography component="span" variant="body2" sx={{ display: 'block', mt: 0.5, fontWeight: 600 }}>
            {t('start.practise.note')}
          </Typography>
        }
        state={props.state}
        onPress={() => props.onBegin(again)}
      />
    </Box>
  );
}
