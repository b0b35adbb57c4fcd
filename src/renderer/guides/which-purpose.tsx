import { useTranslation } from 'react-i18next';
import type { Guide, Purpose } from '../../guides/text/guide.ts';
import type { IconName } from '../components/icon.tsx';
import { GuideSwitch } from './guide-switch.tsx';

/** What the key is wanted for, where a device has several uses for it. */
export function WhichPurpose(props: {
  readonly guides: readonly Guide[];
  readonly chosen: Purpose;
  readonly onWant: (purpose: Purpose) => void;
}) {
  const { t } = useTranslation('guides');
  return (
    <GuideSwitch
      label={t('purpose')}
      choices={props.guides.map(({ purpose, label }) => ({
        value: purpose,
        title: label,
        icon: purposeIcons[purpose],
      }))}
      chosen={props.chosen}
      onChoose={props.onWant}
    />
  );
}

/** Where a key is used, as a picture. */
export const purposeIcons: Readonly<Record<Purpose, IconName>> = {
  browser: 'globe',
  firefox: 'globe',
  'home-assistant-app': 'home',
  'command-line': 'program',
  alexa: 'app',
};
