import { useTranslation } from 'react-i18next';
import { StepScreen } from '../../../components/step-screen.tsx';
import type { KeyRow } from '../keys/key-rows.ts';
import { InstallWay } from './install-way.tsx';

/** Takes a key out of this computer whose spare copy is deleted: what it was installed in still has it. */
export function TakeOutScreen(props: {
  readonly row: KeyRow;
  readonly onWays: () => void;
  readonly onGuide: () => void;
}) {
  const { t } = useTranslation(['hand-over', 'install']);
  const back = { label: t('device.backToDevice', { name: props.row.device.name }), onPress: props.onWays };
  return (
    <StepScreen
      heading={t('install:takeOut.heading')}
      lead={t('install:takeOut.lead', { name: props.row.device.name })}
      back={back}
      fact={t('ways.install.fact')}
    >
      <InstallWay row={props.row} onByHand={props.onGuide} />
    </StepScreen>
  );
}
