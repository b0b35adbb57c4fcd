import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Notice } from '../components/problem-note.tsx';

/**
 * Beside a wait that may be one for the keychain: what the computer may be asking, and that it is right to allow it. Said
 * at once, as the system's question comes at once and may stand in front of this window.
 */
export function KeychainMayAsk() {
  const { t } = useTranslation('custody');
  return (
    <Box role="status">
      <Notice tone="know">
        <Typography variant="body2">{t('asking')}</Typography>
      </Notice>
    </Box>
  );
}
