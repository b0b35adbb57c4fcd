import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { ReadDiagnosticFile } from './read-diagnostic-file.tsx';

/** For the end of a screen about troubles: what to give to somebody who knows more. */
export function HelpFromSomebody() {
  const { t } = useTranslation('papers');
  return (
    <Box sx={{ mt: 4, pt: 2.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="subtitle2" component="h3">
        {t('help.title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.25 }}>
        {t('help.detail')}
      </Typography>
      <ReadDiagnosticFile />
    </Box>
  );
}
