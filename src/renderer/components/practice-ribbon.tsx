import { Box, Container } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { bandRow } from './screen-layout.ts';

/** On every screen of practice mode: nobody may take a rehearsal for protection. */
export function PracticeRibbon() {
  const { t } = useTranslation('common');
  return (
    <Box
      component="aside"
      aria-label={t('practice.name')}
      sx={{
        position: 'relative',
        py: 1,
        typography: 'body2',
        color: '#FDF4E4',
        bgcolor: 'sky.practiceRibbon',
        borderBottom: '4px solid',
        borderImage: 'repeating-linear-gradient(115deg, #F3B63F 0 12px, transparent 12px 22px) 4',
      }}
    >
      <Container sx={{ ...bandRow, display: 'flex', flexWrap: 'wrap', columnGap: 1.25 }}>
        <Box component="strong" sx={{ fontWeight: 600, color: '#F8CE7B' }}>
          {t('practice.name')}
        </Box>
        <span>{t('practice.says')}</span>
      </Container>
    </Box>
  );
}
