import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { AboutButton } from '../about/about-button-part.ts';
import { useFocusedHeading } from '../components/heading-focus.ts';
import { screenColumn } from '../components/screen-layout.ts';
import { WindowSwitches } from '../components/window-switches.tsx';
import { Wordmark } from '../components/wordmark.tsx';
import { HomeSwitcher } from '../homes/home-switcher.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { LiveScene } from '../scene/live-scene.tsx';

/** The house large, one sentence about it, and what is likely to be wanted of it. */
export function HomeHero(props: {
  readonly heading: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}) {
  const { journey } = useJourney();
  const heading = useFocusedHeading(props.heading);
  const sky = journey.mode === 'practice' ? 'practice' : 'real';
  return (
    <Box component="header" sx={{ ...band, background: (theme) => theme.vars.palette.sky[sky] }}>
      <Box sx={picture}>
        <LiveScene scale="hero" />
      </Box>
      <Box sx={{ ...screenColumn, ...words }}>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
          <Wordmark />
          <WindowSwitches>
            <AboutButton />
          </WindowSwitches>
        </Box>
        <Box sx={besideThePicture}>
          <Box sx={{ '&:not(:empty)': { mt: 1.5 } }}>
            <HomeSwitcher />
          </Box>
          <Typography
            ref={heading}
            variant="h1"
            tabIndex={-1}
            sx={{ mt: { xs: 2, md: 2.5 }, outline: 'none', textWrap: 'balance' }}
          >
            {props.heading}
          </Typography>
          <Typography sx={{ mt: 0.75, color: 'rgba(246, 239, 226, 0.86)', overflowWrap: 'anywhere' }}>
            {props.lead}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, mt: 2.25 }}>{props.children}</Box>
        </Box>
      </Box>
    </Box>
  );
}

const band = { position: 'relative', overflow: 'hidden', flexShrink: 0, color: '#FBF6EC' } as const;
const picture = {
  position: 'absolute',
  // In a wide window it stands where the column ends.
  right: { xs: 12, sm: 24, md: 'max(clamp(24px, 7vw, 120px), calc(50% - var(--lk-column) / 2))' },
  bottom: 0,
  width: { xs: 190, sm: 250, md: 300 },
  pointerEvents: 'none',
} as const;
/** Where it is narrow the picture stands below the words. */
const words = { position: 'relative', pt: { xs: 2.5, md: 3.25 }, pb: { xs: 12, sm: 2.5, md: 3.25 } } as const;
const besideThePicture = { maxWidth: { xs: '100%', sm: '74%' } } as const;
