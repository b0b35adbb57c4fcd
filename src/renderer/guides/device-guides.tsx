import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../contract/setup.ts';
import { listGuides } from '../../guides/guides.ts';
import type { Guide, Purpose } from '../../guides/text/guide.ts';
import { ChoiceList } from '../components/choice-list.tsx';
import { Icon, type IconName } from '../components/icon.tsx';
import { GuideView } from './guide-view.tsx';
import { PrintedSheet } from './printed-sheet.tsx';

/** Everything about getting a key onto one device: for what, how, and the same on paper. */
export function DeviceGuides(props: {
  readonly device: Pick<Device, 'name' | 'platform'>;
  /** The hostname of the home. */
  readonly address: string;
  /** The name of the device's .p12. */
  readonly fileName: string;
  /** What its key is called where a device asks which one to use, if that is not the device's name. */
  readonly keyName?: string;
}) {
  const { t, i18n } = useTranslation('guides');
  const { name, platform } = props.device;
  const guides = listGuides(platform, i18n.language);
  const [wanted, setWanted] = useState<Purpose>();
  const shown = guides.find(({ purpose }) => purpose === wanted) ?? guides[0];
  const { address, fileName: file, keyName = name } = props;
  const fillings = { name, keyName, address, file };
  if (!shown) return null;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3.5 }}>
      {guides.length > 1 && <PurposeSwitch guides={guides} shown={shown} onChoose={setWanted} />}
      <GuideView guide={shown} fillings={fillings} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Button variant="outlined" startIcon={<Icon name="file" size={18} />} onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('printed')}
        </Typography>
      </Box>
      <PrintedSheet sheet={{ platform, ...fillings }} language={i18n.language} />
    </Box>
  );
}

function PurposeSwitch(props: {
  readonly guides: readonly Guide[];
  readonly shown: Guide;
  readonly onChoose: (purpose: Purpose) => void;
}) {
  const { t } = useTranslation('guides');
  return (
    <ChoiceList
      label={t('purpose')}
      labelLook="shown"
      look="tile"
      columns="repeat(auto-fit, minmax(150px, 1fr))"
      chosen={props.shown.purpose}
      onChoose={props.onChoose}
      choices={props.guides.map(({ purpose, label }) => ({
        value: purpose,
        title: label,
        icon: icons[purpose],
      }))}
    />
  );
}

const icons: Readonly<Record<Purpose, IconName>> = {
  browser: 'globe',
  firefox: 'globe',
  'home-assistant-app': 'home',
  'command-line': 'program',
  alexa: 'app',
};
