import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/problem-note.tsx';

/** With a login Latchkey sees whom Home Assistant refused, and can mend it. */
export function LogInOffer({ onLogIn }: { readonly onLogIn: () => void }) {
  const { t } = useTranslation('connect-home');
  return (
    <Notice tone="know" title={t('trust.logIn.title')}>
      <Typography variant="body2">{t('trust.logIn.why')}</Typography>
      <Button size="small" variant="outlined" onClick={onLogIn} sx={{ mt: 1.5 }}>
        {t('trust.logIn.go')}
      </Button>
    </Notice>
  );
}
