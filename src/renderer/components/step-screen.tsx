import { Box, Container, Typography } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { useJourney } from '../journey/journey-context.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { useFocusedHeading, useFocusKept } from './heading-focus.ts';
import { ProblemNote } from './problem-note.tsx';
import type { BackAction, PrimaryAction } from './screen-actions.ts';
import { screenColumn } from './screen-layout.ts';
import { ScreenLead } from './screen-lead.tsx';

export interface StepScreenProps {
  /** The question, or what is happening. Focus moves here when the screen appears; give a `key` to do it again. */
  readonly heading: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** At most one thing to know, below the body and quiet. */
  readonly aside?: ReactNode;
  readonly primary?: PrimaryAction;
  /** One reassuring fact beside the primary action. */
  readonly fact?: ReactNode;
  readonly back?: BackAction;
}

/** One question: heading, one sentence, the thing to do, at most one aside, and the bar at the foot. */
export function StepScreen(props: StepScreenProps) {
  const { problem } = useJourney();
  const heading = useFocusedHeading(props.heading);
  const form = useFocusKept(heading);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { primary } = props;
    if ((primary?.state ?? 'ready') === 'ready' && primary?.opens === undefined) primary?.onPress();
  };
  return (
    <Box component="form" ref={form} noValidate onSubmit={submit} sx={formColumn}>
      <Box component="main" sx={scrolled}>
        <Container sx={screenColumn}>
          <Typography ref={heading} variant="h1" tabIndex={-1} sx={{ outline: 'none', textWrap: 'balance' }}>
            {props.heading}
          </Typography>
          {props.lead && <ScreenLead>{props.lead}</ScreenLead>}
          {problem && (
            <Box sx={{ mt: 2.5 }}>
              <ProblemNote problem={problem} />
            </Box>
          )}
          <Box sx={{ mt: 3.25 }}>{props.children}</Box>
          {props.aside && (
            <Box sx={{ mt: 2.5, typography: 'body2', color: 'text.secondary', maxWidth: '44em' }}>
              {props.aside}
            </Box>
          )}
        </Container>
      </Box>
      <BottomBar back={props.back ?? 'free'} fact={props.fact} primary={props.primary} />
    </Box>
  );
}

const formColumn = { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 } as const;

/** Positioned, or the words that only a screen reader needs would lie below it and make the whole page scroll. */
const scrolled = {
  position: 'relative',
  flex: 1,
  minHeight: 0,
  overflowY: { xs: 'visible', md: 'auto' },
  scrollbarGutter: { md: 'stable' },
} as const;
