import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Notice } from '../components/problem-note.tsx';
import { useAfter } from '../components/waiting.tsx';

/** A keychain answers at once, or it is asking the user: then the question may stand behind this window. */
const LONGER_THAN_USUAL_MS = 1000;

/** Beside a wait that may be one for the keychain: what the computer may be asking, and that it is right to allow it. */
export function KeychainMayAsk() {
  const { t } = useTranslation('custody');
  const long = useAfter(LONGER_THAN_USUAL_MS);
  return (
    <Box role="status">
      {long && (
        <Notice tone="know">
          <Typography variant="body2">{t('asking')}</Typography>
        </Notice>
      )}
    </Box>
  );
}

/** Said before the system can ask, so that its question is expected. */
export function KeychainWillAsk() {
  const { t } = useTranslation('custody');
  return (
    <>
      <Typography component="p" variant="subtitle2" sx={{ color: 'text.primary' }}>
        {t('before.title')}
      </Typography>
      {t('before.why')}
    </>
  );
}
