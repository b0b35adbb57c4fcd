import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { type AnyFillings, fillPlainText } from '../../guides/text/fill-sentence.ts';
import type { AppSettings } from '../../guides/text/guide.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { ListCard, ListRow } from '../components/list-card.tsx';
import { Sentence } from './sentence.tsx';

/** What to set in the Home Assistant app: the two addresses, the home network, and why. */
export function AppSettingsCard(props: { readonly settings: AppSettings; readonly fillings: AnyFillings }) {
  const { t } = useTranslation('guides');
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 0.75 }}>
        {t('thenApp')}
      </Typography>
      <Typography sx={{ mb: 1.5 }}>
        <Sentence of={props.settings.lead} fillings={props.fillings} />
      </Typography>
      <AppSettingsList {...props} />
    </Box>
  );
}

/** The settings alone, and what to do where they have other names. */
export function AppSettingsList(props: { readonly settings: AppSettings; readonly fillings: AnyFillings }) {
  const { t } = useTranslation('guides');
  const { settings, otherwise } = props.settings;
  return (
    <div>
      <ListCard label={t('thenApp')}>
        {settings.map(({ label, value, why }) => (
          <ListRow
            key={label}
            title={fillPlainText(label, props.fillings)}
            detail={
              <>
                <Box component="span" sx={{ display: 'block', color: 'text.primary', typography: 'body1' }}>
                  {fillPlainText(value, props.fillings)}
                </Box>
                {why}
              </>
            }
            end={value.includes('{address}') && <CopyButton text={fillPlainText(value, props.fillings)} />}
          />
        ))}
      </ListCard>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1.25 }}>
        <Sentence of={otherwise} fillings={props.fillings} />
      </Typography>
    </div>
  );
}
