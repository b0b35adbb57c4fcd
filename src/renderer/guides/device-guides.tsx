import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../contract/setup.ts';
import { listGuides } from '../../guides/guides.ts';
import { aroundKey } from '../../guides/page.ts';
import { sheetArticle } from '../../guides/sheet.ts';
import type { Purpose } from '../../guides/text/guide.ts';
import { Column } from '../components/column.tsx';
import type { IconName } from '../components/icon.tsx';
import { GuideSwitch } from './guide-switch.tsx';
import { GuideView } from './guide-view.tsx';
import { PrintGuide } from './print-guide.tsx';

/** Everything about getting a key onto one device: for what, how, and the same on paper. */
export function DeviceGuides(props: {
  readonly device: Pick<Device, 'name' | 'platform'>;
  /** The hostname of the home. */
  readonly address: string;
  /** What a program may ask for there to see that it comes in. */
  readonly path?: string;
  /** The name of the device's .p12. */
  readonly fileName: string;
  /** What its key is called where a device asks which one to use, if that is not the device's name. */
  readonly keyName?: string;
  /** What the key before it is called there, if it was renewed. */
  readonly oldKeyName?: string | undefined;
  /** What the key is wanted for; the likeliest use of such a device until somebody chose. */
  readonly wanted: Purpose | undefined;
  readonly onWant: (purpose: Purpose) => void;
  /** What somebody needs beside the guide, such as the words: above it, below the choice of the use. */
  readonly beside?: (purpose: Purpose) => ReactNode;
}) {
  const { t, i18n } = useTranslation('guides');
  const { name, platform } = props.device;
  const guides = listGuides(platform, i18n.language);
  const shown = guides.find(({ purpose }) => purpose === props.wanted) ?? guides[0];
  const { address, path, fileName: file, keyName = name, oldKeyName } = props;
  const fillings = { name, keyName, oldKeyName, address, file, ...(path === undefined ? {} : { path }) };
  if (!shown) return null;
  return (
    <Column gap={3.5}>
      <GuideSwitch
        label={t('purpose')}
        choices={guides.map(({ purpose, label }) => ({
          value: purpose,
          title: label,
          icon: purposeIcons[purpose],
        }))}
        chosen={shown.purpose}
        onChoose={props.onWant}
      />
      {props.beside?.(shown.purpose)}
      <GuideView guide={shown} around={aroundKey(platform)} fillings={fillings} />
      <PrintGuide
        article={sheetArticle({ platform, ...fillings }, i18n.language)}
        about={t(oldKeyName === undefined ? 'printed' : 'printedRenewed')}
      />
    </Column>
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
