import { Box, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';

/** The window lost the program: what is seen is the last known picture, and it is being looked for again. */
export function Disconnected(props: { readonly onRetry: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 1,
        px: { xs: 2.5, sm: 4, md: 'clamp(40px, 5.2vw, 76px)' },
        py: 0.5,
        typography: 'body2',
        bgcolor: 'soft.clay',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 200 }}>{t('disconnected.what')}</Box>
      <Button size="small" onClick={props.onRetry}>
        {t('disconnected.retry')}
      </Button>
    </Box>
  );
}
