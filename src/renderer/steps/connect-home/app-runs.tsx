import { Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';

/** Home Assistant was set up to run the connector: there is nothing to do but to wait, or to have it put right. */
export function AppRuns({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('connect-home');
  const toPlan = useGoToPlan();
  return (
    <>
      <Notice tone="know" title={t('app.title')}>
        <Typography variant="body2">{t('app.why')}</Typography>
        <Button size="small" variant="outlined" onClick={toPlan} sx={{ mt: 1.5 }}>
          {t('app.plan')}
        </Button>
      </Notice>
      <Fold title={t('app.byHand')}>{children}</Fold>
    </>
  );
}

/** Nobody is logged in, so nobody sees what became of the app. A new path has a new code, which it may lack. */
export function AppUnseen({ onLogIn }: { readonly onLogIn: () => void }) {
  const { t } = useTranslation('connect-home');
  return (
    <Notice tone="watch" title={t('app.unseen')}>
      <Typography variant="body2">{t('app.unseenWhy')}</Typography>
      <Button size="small" variant="outlined" onClick={onLogIn} sx={{ mt: 1.5 }}>
        {t('app.logIn')}
      </Button>
    </Notice>
  );
}
