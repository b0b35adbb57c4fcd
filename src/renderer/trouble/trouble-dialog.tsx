import { Box, Button, Container, Dialog, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Troubles } from '../../contract/trouble.ts';
import { Icon } from '../components/icon.tsx';
import { PracticeRibbon } from '../components/practice-ribbon.tsx';
import { ProblemNote } from '../components/problem-note.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { problemOf } from '../program-access/problem-of.ts';
import { Looking } from './looking.tsx';
import { isNothing, outcomeOf } from './outcome.ts';
import { NothingFound, OutcomeView } from './outcome-view.tsx';

/** One look, from when it is asked for to what came of it. */
export interface Look {
  readonly isPending: boolean;
  readonly data: Troubles | undefined;
  readonly error: Error | null;
}

/** The answer, as high as the window and where the question of a step would stand. */
export function TroubleDialog(props: {
  readonly state: 'open' | 'closed';
  readonly look: Look;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}) {
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

function Answer(props: {
  readonly heading: string;
  readonly look: Look;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['trouble', 'common']);
  const { look, onAgain, onClose } = props;
  const outcome = look.isPending || look.error || !look.data ? undefined : outcomeOf(look.data);
  return (
    <>
      <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto' }}>
        <Container sx={column}>
          <Typography id={props.heading} component="h2" variant="h1" sx={{ textWrap: 'balance' }}>
            {t('heading')}
          </Typography>
          <Typography
            variant="subtitle1"
            component="p"
            sx={{ color: 'text.secondary', mt: 1.25, maxWidth: '34em', textWrap: 'pretty' }}
          >
            {t('lead')}
          </Typography>
          <Box sx={{ mt: 3.25 }}>
            {/* There before it has something to say, so that a screen reader says it. */}
            <Box role="status" sx={{ '&:not(:empty)': { mb: 4 } }}>
              {outcome && isNothing(outcome) && <NothingFound />}
            </Box>
            {body()}
          </Box>
        </Container>
      </Box>
      <Box sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'surface.band' }}>
        <Container sx={{ ...column, ...foot }}>
          <Button onClick={onClose} sx={{ ml: -1.5 }}>
            {t('close')}
          </Button>
          <Typography variant="body2" sx={fact}>
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
    </>
  );

  function body() {
    if (look.isPending) return <Looking />;
    if (look.error) {
      return (
        <ProblemNote
          problem={problemOf(look.error)}
          action={{ label: t('common:retry'), onPress: onAgain }}
        />
      );
    }
    return outcome && <OutcomeView outcome={outcome} onClose={onClose} />;
  }
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

const column = {
  maxWidth: '780px !important',
  mx: 0,
  px: { xs: 2.5, sm: 4, md: 'clamp(40px, 5.2vw, 76px) !important' },
  pt: { xs: 3.5, md: 6.5 },
  pb: { xs: 4, md: 5 },
} as const;

const foot = {
  py: { xs: '12px !important', md: '14px !important' },
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  rowGap: 1,
} as const;

const fact = {
  color: 'text.secondary',
  textAlign: { xs: 'left', sm: 'right' },
  flex: { xs: '1 0 100%', sm: 1 },
  order: { xs: -1, sm: 0 },
  minWidth: 0,
} as const;
