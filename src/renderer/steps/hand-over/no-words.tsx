import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/problem-note.tsx';

/** Of the one thing that leaves without the words. */
export function NotLocked() {
  const { t } = useTranslation('hand-over');
  return (
    <Notice tone="watch" title={t('ways.program.open.title')}>
      <Typography variant="body2">{t('ways.program.open.why')}</Typography>
      <Typography variant="body2">{t('ways.program.open.next')}</Typography>
    </Notice>
  );
}

/** In the place of the words, where the key is in the folder for Alexa and none are asked for. */
export function NoWordsForAlexa() {
  const { t } = useTranslation('hand-over');
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h2" sx={{ mb: 1 }}>
        {t('ways.program.noWords')}
      </Typography>
      <NotLocked />
    </Box>
  );
}
