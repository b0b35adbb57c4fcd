import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Column } from '../../../components/column.tsx';
import { Point } from '../../../components/points.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { WordsForKey } from '../keys/words-for-key.tsx';
import type { WayProps } from '../ways/way-props.ts';
import { StickDrawing } from './stick-drawing.tsx';

/** The stick can go to the device. */
export function StickOut(props: WayProps & { readonly how: 'ejected' | 'pulled' }) {
  const { t } = useTranslation('hand-over');
  const { id, name } = props.row.device;
  const ejected = props.how === 'ejected';
  return (
    <StepScreen
      heading={t(ejected ? 'ways.stick.outHeading' : 'ways.stick.pulledHeading')}
      lead={t(ejected ? 'ways.stick.outLead' : 'ways.stick.pulledLead', { name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      primary={{ label: t('device.toGuide', { name }), onPress: props.onGuide }}
    >
      <Column>
        <StickDrawing state="out" />
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
          <Point icon="lock">{t('ways.stick.warn')}</Point>
          <Point icon="trash">{t('ways.stick.outNext')}</Point>
        </Box>
        <WordsForKey deviceId={id} platform={props.row.device.platform} />
      </Column>
    </StepScreen>
  );
}
