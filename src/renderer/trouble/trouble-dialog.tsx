import { Box, Button, Container, Dialog, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Troubles } from '../../contract/trouble.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Icon } from '../components/icon.tsx';
import { PracticeRibbon } from '../components/practice-ribbon.tsx';
import { footFact, footRow, screenColumn } from '../components/screen-layout.ts';
import { ScreenLead } from '../components/screen-lead.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { HelpFromSomebody } from '../papers/help-from-somebody.tsx';
import { Looking } from './looking.tsx';
import { findNoTrouble, summarizeTroubles } from './outcome.ts';
import { NothingFound, OutcomeView } from './outcome-view.tsx';

/** One look, from when it is asked for to what came of it. */
export interface Look {
  readonly isPending: boolean;
  readonly data: Troubles | undefined;
  readonly error: Error | null;
}

interface AnswerProps {
  readonly look: Look;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The answer, as high as the window and where the question of a step would stand. */
export function TroubleDialog(props: AnswerProps & { readonly state: 'open' | 'closed' }) {
  const { journey } = useJourney();
  const heading = useId();
  return (
    <Dialog
      open={props.state === 'open'}
      onClose={props.onClose}
      aria-labelledby={heading}
      scroll="paper"
      sx={{ '& .MuiDialog-container': { justifyContent: 'flex-end' } }}
      slotProps={{ paper: { sx: paper } }}
    >
      {journey.mode === 'practice' && <PracticeRibbon />}
      <Answer heading={heading} {...props} />
    </Dialog>
  );
}

function Answer(props: AnswerProps & { readonly heading: string }) {
  const { t } = useTranslation('trouble');
  return (
    <>
      <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto' }}>
        <Container sx={screenColumn}>
          <Typography id={props.heading} component="h2" variant="h1" sx={{ textWrap: 'balance' }}>
            {t('heading')}
          </Typography>
          <ScreenLead>{t('lead')}</ScreenLead>
          <Box sx={{ mt: 3.25 }}>
            <WhatItCameTo {...props} />
          </Box>
        </Container>
      </Box>
      <Foot {...props} />
    </>
  );
}

function WhatItCameTo({ look, onAgain, onClose }: AnswerProps) {
  const { t } = useTranslation('common');
  const outcome = look.isPending || look.error || !look.data ? undefined : summarizeTroubles(look.data);
  const nothing = outcome && findNoTrouble(outcome);
  return (
    <>
      {/* There before it has something to say, so that a screen reader says it. */}
      <Box role="status" sx={{ '&:not(:empty)': { mb: 4 } }}>
        {nothing && <NothingFound because={nothing} notVisited={outcome.notVisited} />}
      </Box>
      {look.isPending && <Looking />}
      {!look.isPending && <CallProblem error={look.error} action={{ label: t('retry'), onPress: onAgain }} />}
      {outcome && <OutcomeView outcome={outcome} onClose={onClose} />}
      {!look.isPending && <HelpFromSomebody />}
    </>
  );
}

function Foot({ look, onAgain, onClose }: AnswerProps) {
  const { t } = useTranslation('trouble');
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'surface.band' }}>
      <Container sx={footRow}>
        <Button onClick={onClose} sx={{ ml: -1.5 }}>
          {t('close')}
        </Button>
        <Typography variant="body2" sx={footFact}>
          {t('fact')}
        </Typography>
        <Button
          variant="outlined"
          aria-disabled={look.isPending || undefined}
          onClick={() => !look.isPending && onAgain()}
          startIcon={<Icon name="refresh" size={18} />}
          sx={{ ml: { xs: 'auto', sm: 0 } }}
        >
          {t('again')}
        </Button>
      </Container>
    </Box>
  );
}

/** Said for the narrowest width too, where every other dialog keeps a margin. */
const paper = {
  m: { xs: 0 },
  width: { xs: '100%', md: 'calc(100% - clamp(300px, 28.4vw, 332px))' },
  maxWidth: 'none',
  height: '100dvh',
  maxHeight: { xs: 'none' },
  border: 0,
  borderRadius: 0,
  boxShadow: 'none',
} as const;
