import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/problem-note.tsx';

/** Good news, and the step that follows by itself: with a way to stay, for who reads on. */
export function MovingOn({ onStay }: { readonly onStay: () => void }) {
  const { t } = useTranslation('connect-home');
  return (
    <Notice tone="good" title={t('movingOn.title')}>
      <Typography variant="body2">{t('movingOn.why')}</Typography>
      <Button size="small" onClick={onStay} sx={{ mt: 0.5, ml: -1.5 }}>
        {t('movingOn.stay')}
      </Button>
    </Notice>
  );
}
