import { Box, Container, Typography } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { AboutButton } from '../about/about-button-part.ts';
import { BottomBar } from '../components/bottom-bar.tsx';
import { useFocusedHeading, useFocusKept } from '../components/heading-focus.ts';
import type { BackAction, PrimaryAction } from '../components/screen-actions.ts';
import { screenColumn } from '../components/screen-layout.ts';
import { useWholeWindow } from '../components/whole-window.tsx';
import { WindowSwitches } from '../components/window-switches.tsx';
import { Wordmark } from '../components/wordmark.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { LiveScene } from '../scene/live-scene.tsx';
import type { SceneMoment } from '../scene/scene.tsx';

/**
 * The house leaves the rail: for the few moments that are worth a picture. The name and one sentence stand in its sky, what is
 * left to do comes below it, and the foot is that of every screen.
 */
export function MomentScreen(props: {
  readonly heading: string;
  readonly lead: ReactNode;
  /** What happens at the gate; a still picture when absent. */
  readonly moment?: SceneMoment | undefined;
  readonly back: BackAction;
  readonly fact?: ReactNode;
  readonly primary: PrimaryAction;
  readonly children?: ReactNode;
}) {
  useWholeWindow();
  const heading = useFocusedHeading(props.heading);
  const form = useFocusKept(heading);
  const { primary } = props;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if ((primary.state ?? 'ready') === 'ready') primary.onPress();
  };
  return (
    <Box component="form" ref={form} noValidate onSubmit={submit} sx={formColumn}>
      <Box component="main" sx={scrolled}>
        <Sky moment={props.moment}>
          <Typography ref={heading} variant="h1" tabIndex={-1} sx={{ outline: 'none', textWrap: 'balance' }}>
            {props.heading}
          </Typography>
          <Typography variant="subtitle1" component="p" sx={{ mt: 1, maxWidth: '34em', textWrap: 'pretty' }}>
            {props.lead}
          </Typography>
        </Sky>
        <Box sx={asWideAsWindow}>
          <Container sx={below}>{props.children}</Container>
        </Box>
      </Box>
      <BottomBar back={props.back} fact={props.fact} primary={primary} above="fills-window" />
    </Box>
  );
}

/** As much of the evening as the window has room for. */
function Sky(props: { readonly moment: SceneMoment | undefined; readonly children: ReactNode }) {
  const { mode } = useJourney().journey;
  const sky = mode === 'practice' ? 'practice' : 'real';
  return (
    <Box sx={{ ...evening, background: (theme) => theme.vars.palette.sky[sky] }}>
      <Box sx={picture}>
        <LiveScene scale="large" moment={props.moment} />
      </Box>
      <Box sx={{ ...asWideAsWindow, position: 'relative' }}>
        <Container sx={{ ...screenColumn, pt: { xs: 2, md: 3.25 }, pb: 0 }}>
          <Box sx={head}>
            <Wordmark />
            <WindowSwitches>
              <AboutButton />
            </WindowSwitches>
          </Box>
          {props.children}
        </Container>
      </Box>
    </Box>
  );
}

const formColumn = { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 } as const;
const scrolled = {
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  overflowX: { xs: 'visible', md: 'hidden' },
  overflowY: { xs: 'visible', md: 'auto' },
} as const;
/** A scroll bar comes and goes beside the picture: the columns stay in the middle of the window, where the foot's is. */
const asWideAsWindow = { width: { md: '100vw' }, flexShrink: 0 } as const;
const head = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 1,
  mb: { xs: 2.5, md: 4 },
} as const;
const evening = {
  position: 'relative',
  overflow: 'hidden',
  flex: '1 0 auto',
  minHeight: { xs: 400, md: 'min(66vh, 620px)' },
  color: '#F6EFE2',
} as const;
const picture = {
  position: 'absolute',
  left: 0,
  right: 0,
  bottom: 0,
  height: { xs: '50%', md: '66%' },
  pointerEvents: 'none',
} as const;
const below = {
  ...screenColumn,
  pt: { xs: 3.5, md: 4 },
  flexShrink: 0,
  '&:empty': { display: 'none' },
} as const;
