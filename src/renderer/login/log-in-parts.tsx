import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../components/copy-button.tsx';
import { Fold } from '../components/fold.tsx';
import { Point, Points } from '../components/points.tsx';
import { Notice } from '../components/problem-note.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useJourney } from '../journey/journey-context.tsx';

/** What the login is good for, before it is asked for. */
export function WhatForPoints() {
  const { t } = useTranslation('home-assistant');
  const { mode, answers } = useJourney().journey;
  // Not known before the first look.
  const connector = answers.homeWish?.connector ?? 'unknown';
  return (
    <Points title={t('logIn.what')}>
      <Point icon="eye">{t('logIn.points.looks')}</Point>
      <Point icon="path">{t(`logIn.points.sets.${connector}`)}</Point>
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

/** What frightens on Home Assistant's page, said before it is seen. */
export function ExpectedWarning({ page }: { readonly page: string }) {
  const { t } = useTranslation('home-assistant');
  return (
    <Notice tone="know" title={t('logIn.warning.title', { address: clientIn(page) })}>
      <Typography variant="body2">{t('logIn.warning.why')}</Typography>
    </Notice>
  );
}

/** As whom Home Assistant's page names Latchkey (facts: home-assistant#login). */
function clientIn(page: string): string {
  return URL.parse(page)?.searchParams.get('client_id') ?? '127.0.0.1';
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
