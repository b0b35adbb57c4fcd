import { useTranslation } from 'react-i18next';
import { Column } from '../../../components/column.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import type { WayProps } from '../ways/way-props.ts';
import { StickDrawing } from './stick-drawing.tsx';

/** Nothing is in the computer yet. Putting a stick in goes on by itself. */
export function StickWaiting(props: WayProps) {
  const { t } = useTranslation('hand-over');
  return (
    <StepScreen
      heading={t('ways.stick.waitingHeading')}
      lead={t('ways.stick.lead', { name: props.row.device.name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t('ways.stick.waitingFact')}
      primary={{ label: t('ways.stick.write'), onPress: () => undefined, state: 'off' }}
    >
      <Column>
        <StickDrawing state="waiting" />
        <Waiting what={t('ways.stick.waiting')} />
      </Column>
    </StepScreen>
  );
}
