import { useTranslation } from 'react-i18next';
import { StepScreen } from '../../../components/step-screen.tsx';
import type { WayProps } from '../ways/way-props.ts';
import { InstallWay } from './install-way.tsx';

/** Install on this computer. Nobody has to type the words then, and so they are not shown here. */
export function ThisComputerWay(props: WayProps & { readonly onVisit: () => void }) {
  const { t } = useTranslation('hand-over');
  return (
    <StepScreen
      heading={t('ways.install.heading')}
      lead={t('ways.install.lead', { name: props.row.device.name })}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      fact={t('ways.install.fact')}
      primary={{ label: t('guide.next'), onPress: props.onVisit }}
    >
      <InstallWay row={props.row} onByHand={props.onGuide} />
    </StepScreen>
  );
}
