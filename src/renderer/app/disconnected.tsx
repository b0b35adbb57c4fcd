import { Box, Button, Container } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { bandRow } from '../components/screen-layout.ts';

/** The window lost the program: what is seen is the last known picture, and it is being looked for again. */
export function Disconnected(props: { readonly onRetry: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Box
      role="alert"
      sx={{
        py: 0.5,
        typography: 'body2',
        bgcolor: 'soft.clay',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Container sx={{ ...bandRow, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 200 }}>{t('disconnected.what')}</Box>
        <Button size="small" onClick={props.onRetry}>
          {t('disconnected.retry')}
        </Button>
      </Container>
    </Box>
  );
}
