import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ZoneSettingId } from '../../../../contract/setup.ts';
import { hidden } from '../../../components/hidden.ts';
import { chooseValueKey } from './value-words.ts';

/** What a setting is and what it becomes, in plain words. */
export function BeforeAfter(props: {
  readonly setting: ZoneSettingId;
  readonly before: string;
  readonly after: string;
}) {
  const { t } = useTranslation('protection');
  const says = (value: string): string => t(chooseValueKey(props.setting, value), { value });
  return (
    <span>
      {says(props.before)}{' '}
      <Box component="span" aria-hidden="true" sx={{ color: 'primary.main', fontWeight: 600, mx: 0.5 }}>
        →
      </Box>{' '}
      <Box component="span" sx={hidden}>
        {t('becomes')}
      </Box>{' '}
      <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
        {says(props.after)}
      </Box>
    </span>
  );
}
