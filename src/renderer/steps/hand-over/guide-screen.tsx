import { useTranslation } from 'react-i18next';
import { addressFor, pathToTry } from '../../../contract/who-opens.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { DeviceGuides } from '../../guides/device-guides.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import type { KeyRow } from './keys/key-rows.ts';
import { useWantedPurpose } from './keys/use-wanted-purpose.ts';
import { WordsForKey } from './keys/words-for-key.tsx';
import { NoWordsForAlexa } from './no-words.tsx';

/** What is done on the device, with the words beside it as long as there is a spare copy of them. */
export function GuideScreen(props: {
  readonly row: KeyRow;
  readonly onWays: () => void;
  readonly onVisit: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { device, copy, fileName, keyName, oldKeyName } = props.row;
  const { answers } = useJourney().journey;
  const address = addressFor(device, answers);
  const path = pathToTry(address, answers.address);
  const [wanted, want] = useWantedPurpose(device);
  const words = copy === 'ready' && <WordsForKey deviceId={device.id} platform={device.platform} />;
  return (
    <StepScreen
      heading={t('guide.heading', { name: device.name })}
      lead={t(device.platform === 'program' ? 'guide.leadProgram' : 'guide.lead')}
      back={{ label: t('guide.back'), onPress: props.onWays }}
      fact={t('guide.fact')}
      primary={{ label: t('guide.next'), onPress: props.onVisit }}
    >
      <DeviceGuides
        {...{ device, address, path, fileName, keyName, oldKeyName, wanted }}
        onWant={want}
        beside={(purpose) => (purpose === 'alexa' ? <NoWordsForAlexa /> : words)}
      />
    </StepScreen>
  );
}
