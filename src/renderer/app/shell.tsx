import { Box, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutProvider } from '../about/about-access.tsx';
import { createLaterPart } from '../components/later-part.tsx';
import { PracticeRibbon } from '../components/practice-ribbon.tsx';
import { doWhenQuiet } from '../components/when-quiet.ts';
import { WindowFrameProvider } from '../components/whole-window.tsx';
import { WarningBeforeClosing } from '../custody/warning-before-closing.tsx';
import { DraftsProvider } from '../drafts/drafts.tsx';
import { JourneyProvider } from '../journey/journey-context.tsx';
import { FreshQueries, useWatched } from '../program-access/program-context.tsx';
import { TroubleProvider } from '../trouble/trouble-access.tsx';
import { CompactHeader } from './compact-header.tsx';
import { Disconnected } from './disconnected.tsx';
import { Opening } from './opening.tsx';
import { Rail } from './rail.tsx';
import { fetchNextScreen, stepScreens } from './step-screens.tsx';

/** What it asks can wait until the screen is read. */
const UpdateBand = createLaterPart(
  'detail',
  async () => (await import('../updates/update-band.tsx')).UpdateBand,
);

/** The window: rail and scene on the left, one question on the right. What is shown is what main says. */
export function Shell() {
  const watching = useWatched('journey');
  const { t } = useTranslation('common');
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'));
  const journey = watching.state === 'loading' ? undefined : watching.value;
  useEffect(() => {
    if (!journey) return undefined;
    document.documentElement.dataset.mode = journey.mode;
    return doWhenQuiet(() => fetchNextScreen(journey));
  }, [journey]);
  if (!journey)
    return <Opening what={t('opening')} lost={watching.state === 'lost' ? watching : undefined} />;
  const Step = stepScreens[journey.step];
  return (
    <JourneyProvider journey={journey}>
      <WarningBeforeClosing />
      <AboutProvider>
        <FreshQueries key={journey.setupId}>
          <DraftsProvider of={journey.setupId}>
            <TroubleProvider>
              <WindowFrameProvider>
                {(frame) => (
                  <Box sx={frame === 'with-rail' ? columns : wholeWindow}>
                    {frame === 'with-rail' && (wide ? <Rail /> : <CompactHeader />)}
                    <Box
                      sx={{
                        display: 'flex',
                        flexDirection: 'column',
                        flex: 1,
                        minWidth: 0,
                        minHeight: { md: 0 },
                      }}
                    >
                      {journey.mode === 'practice' && <PracticeRibbon />}
                      {watching.state === 'lost' && <Disconnected onRetry={watching.retry} />}
                      <UpdateBand />
                      <Step key={`${journey.setupId}:${journey.step}`} />
                    </Box>
                  </Box>
                )}
              </WindowFrameProvider>
            </TroubleProvider>
          </DraftsProvider>
        </FreshQueries>
      </AboutProvider>
    </JourneyProvider>
  );
}

const columns = {
  display: { xs: 'flex', md: 'grid' },
  flexDirection: 'column',
  gridTemplateColumns: 'clamp(300px, 28.4vw, 332px) minmax(0, 1fr)',
  minHeight: '100dvh',
  height: { md: '100dvh' },
  '--lk-column': '780px',
} as const;

const wholeWindow = { ...columns, display: 'flex', '--lk-column': '980px' } as const;
