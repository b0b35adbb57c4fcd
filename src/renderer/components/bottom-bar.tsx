import { Box, Button, CircularProgress, Container, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useJourney } from '../journey/journey-context.tsx';
import { Icon } from './icon.tsx';
import type { BackAction, PrimaryAction } from './screen-actions.ts';
import { footFact, footRow } from './screen-layout.ts';

const bar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  borderTop: 1,
  borderColor: 'divider',
  bgcolor: 'surface.band',
  // At 200 % zoom of a small window the bar would cover half the screen: there it scrolls along.
  '@media (max-height: 460px)': { position: 'static' },
} as const;

/** The same room as the scroll bar of what is above it takes: their columns end at the same place. */
const besideScrollBar = { overflowY: { md: 'hidden' }, scrollbarGutter: { md: 'stable' } } as const;

/** The foot of every step: the way back, one fact, and the primary action. */
export function BottomBar(props: {
  readonly back: BackAction;
  readonly fact: ReactNode;
  readonly primary: PrimaryAction | undefined;
  /** Whether what is above keeps room for a scroll bar, or fills the whole window. */
  readonly above?: 'keeps-room' | 'fills-window';
}) {
  const room = props.above === 'fills-window' ? {} : besideScrollBar;
  return (
    <Box component="footer" sx={{ ...bar, ...room }}>
      <Container sx={footRow}>
        <Back to={props.back} />
        <Typography id="lk-fact" variant="body2" sx={footFact}>
          {props.fact}
        </Typography>
        {props.primary && <Primary {...props.primary} />}
      </Container>
    </Box>
  );
}

function Back({ to }: { readonly to: BackAction }) {
  const { t } = useTranslation('common');
  const { journey, goBack } = useJourney();
  if (to === 'none' || (to === 'free' && journey.step === 'welcome')) return null;
  const { label, onPress } = to === 'free' ? { label: t('back'), onPress: goBack } : to;
  return (
    <Button onClick={onPress} sx={{ ml: -1.5 }}>
      {label}
    </Button>
  );
}

/** Stays focusable while it is off or busy, so that nobody who works by keyboard loses the place. */
function Primary({ label, state = 'ready', opens, onPress }: PrimaryAction) {
  if (opens !== undefined) {
    return (
      <Button
        variant="contained"
        component="a"
        href={opens}
        target="_blank"
        rel="noopener noreferrer"
        onClick={onPress}
        aria-describedby="lk-fact"
        endIcon={<Icon name="outside" size={18} />}
        sx={{ ml: { xs: 'auto', sm: 0 } }}
      >
        {label}
      </Button>
    );
  }
  return (
    <Button
      type="submit"
      variant="contained"
      aria-disabled={state === 'ready' ? undefined : true}
      aria-busy={state === 'busy' || undefined}
      aria-describedby="lk-fact"
      startIcon={
        state === 'busy' ? <CircularProgress size={17} color="inherit" aria-hidden="true" /> : undefined
      }
      sx={{ ml: { xs: 'auto', sm: 0 } }}
    >
      {label}
    </Button>
  );
}
