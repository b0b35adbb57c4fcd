import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../components/copy-button.tsx';
import { Fold } from '../components/fold.tsx';
import { Point, Points } from '../components/points.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useJourney } from '../journey/journey-context.tsx';

/** What the login is good for, before it is asked for. */
export function WhatForPoints() {
  const { t } = useTranslation('home-assistant');
  const { mode } = useJourney().journey;
  return (
    <Points title={t('logIn.what')}>
      <Point icon="eye">{t('logIn.points.looks')}</Point>
      <Point icon="path">{t('logIn.points.sets')}</Point>
      <Point icon="shield">{t('logIn.points.gives')}</Point>
      {mode === 'practice' && <Point icon="practice">{t('logIn.practice')}</Point>}
    </Points>
  );
}

/** The page is open somewhere else; here is what happens next, and what to do where it did not open. */
export function PageWaits({ page }: { readonly page: string }) {
  const { t } = useTranslation('home-assistant');
  return (
    <Box>
      <Waiting what={t('logIn.waiting')} />
      <Typography variant="body2" sx={{ color: 'text.secondary', ml: 4.5, mt: -1.25, mb: 2 }}>
        {t('logIn.waitingWhy')}
      </Typography>
      <Fold title={t('logIn.pageFails')}>
        {t('logIn.pageFailsWhy')}
        <Box sx={{ ml: -1.5, mt: 0.5 }}>
          <CopyButton text={page} label={t('logIn.copyPage')} />
        </Box>
      </Fold>
    </Box>
  );
}

/** The way on for who would rather do it by hand. */
export function Without({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('home-assistant');
  return (
    <Box>
      <Button onClick={onPress} sx={{ ml: -1.5 }}>
        {t('logIn.without')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: -0.5 }}>
        {t('logIn.withoutWhy')}
      </Typography>
    </Box>
  );
}
