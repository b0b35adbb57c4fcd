import { Box, Button, Container, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isWalked } from '../../contract/journey.ts';
import type { Updates } from '../../contract/updates.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { roomAfter } from '../components/one-after-another.ts';
import { bandRow } from '../components/screen-layout.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { useWatched } from '../program-access/program-context.tsx';
import { RestartNow } from './restart-now.tsx';
import { useChoosing } from './use-choosing.ts';
import { WhatIsNewFold } from './what-is-new-fold.tsx';

/**
 * A line at the head of the first screen and of “Your home”: whether Latchkey may look for newer versions, and later that one lies
 * ready. Nobody is asked in the middle of something.
 */
export function UpdateBand() {
  const { step, answers } = useJourney().journey;
  const updates = useWatched('updates');
  const isAtRest = step === 'welcome' || (step === 'hand-over' && isWalked(answers));
  return isAtRest && updates.state === 'live' ? <Line of={updates.value} /> : null;
}

function Line({ of: updates }: { readonly of: Updates }) {
  const { t } = useTranslation(['updates', 'about']);
  switch (updates.kind) {
    case 'asked':
      return <Question />;
    case 'ready':
      return (
        <Band
          label={t('about:title')}
          says={t(`state.ready.${updates.putInPlace}`, { version: updates.release.version })}
        >
          <RestartNow ready={updates} />
          <WhatIsNewFold release={updates.release} />
        </Band>
      );
    // What nobody has to do anything about stands under “About Latchkey”.
    case 'not-here':
    case 'off':
    case 'looking':
    case 'nothing-new':
    case 'found':
    case 'downloading':
    case 'refused':
    case 'failed':
      return null;
  }
}

function Question() {
  const { t } = useTranslation('updates');
  const choosing = useChoosing();
  return (
    <Band
      label={t('question.title')}
      says={
        <>
          <Box component="strong" sx={{ fontWeight: 600 }}>
            {t('question.title')}
          </Box>
          {roomAfter(t('question.title'))}
          {t('question.says')}
        </>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          size="small"
          variant="outlined"
          disabled={choosing.isPending}
          onClick={() => choosing.mutate({ choice: 'look' })}
        >
          {t('question.yes')}
        </Button>
        <Button
          size="small"
          disabled={choosing.isPending}
          onClick={() => choosing.mutate({ choice: 'do-not' })}
        >
          {t('question.no')}
        </Button>
      </Box>
      <CallProblem error={choosing.error} sx={{ mt: 1.5 }} />
    </Band>
  );
}

function Band(props: { readonly label: string; readonly says: ReactNode; readonly children: ReactNode }) {
  return (
    <Box
      component="section"
      aria-label={props.label}
      sx={{ py: 1.5, bgcolor: 'soft.pine', borderBottom: 1, borderColor: 'divider' }}
    >
      <Container sx={bandRow}>
        <Typography variant="body2" sx={{ mb: 1, maxWidth: '44em' }}>
          {props.says}
        </Typography>
        {props.children}
      </Container>
    </Box>
  );
}
