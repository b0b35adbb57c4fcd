import { Box, ButtonBase } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../contract/journey.ts';
import { type StageId, stageOf, stagesOf } from '../../contract/stages.ts';
import { AboutButton } from '../about/about-button-part.ts';
import { hidden } from '../components/hidden.ts';
import { Icon } from '../components/icon.tsx';
import { railRow, railRowPressed } from '../components/rail-row.ts';
import { WindowSwitches } from '../components/window-switches.tsx';
import { Wordmark } from '../components/wordmark.tsx';
import { HomeSwitcher } from '../homes/home-switcher.tsx';
import { useBuildUnderWay } from '../journey/build-under-way.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { findWayInto, isStageDone, nameStage } from '../journey/stages.ts';
import { LiveScene } from '../scene/live-scene.tsx';
import { forcedColours } from '../theme/components.ts';
import { AskWhyInRail } from '../trouble/ask-why.tsx';

/** Name, steps, and at the foot the scene that tells how the setup stands. */
export function Rail() {
  const { journey } = useJourney();
  return (
    <Box
      component="header"
      sx={{
        position: 'relative',
        display: 'flex',
        flexDirection: 'column',
        overflow: 'hidden auto',
        color: '#F6EFE2',
        background: (theme) => theme.vars.palette.sky[journey.mode === 'practice' ? 'practice' : 'real'],
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          pl: 3.5,
          pr: 2,
          pt: 2.5,
          pb: 1.25,
        }}
      >
        <Wordmark />
        <WindowSwitches>
          <AboutButton />
        </WindowSwitches>
      </Box>
      <Box sx={{ position: 'relative', zIndex: 1, px: 2.5, '&:not(:empty)': { pb: 1.25 } }}>
        <HomeSwitcher />
      </Box>
      <StageList />
      <AskWhyInRail />
      <Box sx={{ flex: '1 0 190px' }} />
      <Box sx={{ position: 'absolute', left: 0, right: 0, bottom: 0, pointerEvents: 'none' }}>
        <LiveScene />
      </Box>
    </Box>
  );
}

/** The stages of the way that the home is on. Back is free, forward is earned; nothing can be left while a build is under way. */
export function StageList(props: { readonly onChosen?: () => void }) {
  const { t } = useTranslation('common');
  const { journey, goTo } = useJourney();
  const building = useBuildUnderWay();
  return (
    <Box component="nav" aria-label={t('steps')} sx={{ px: 2.5, position: 'relative', zIndex: 1 }}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {stagesOf(journey).map((stage) => {
          const step = stage === stageOf(journey.step) || building ? undefined : findWayInto(stage, journey);
          return (
            <li key={stage}>
              <StageEntry
                stage={stage}
                look={chooseLook(stage, journey)}
                onPress={
                  step &&
                  (() => {
                    goTo(step);
                    props.onChosen?.();
                  })
                }
              />
            </li>
          );
        })}
      </Box>
    </Box>
  );
}

type Look = 'now' | 'done' | 'later';

/** The last stage gets its tick although one stands on it: there is none after it that could show that it is done. */
function chooseLook(stage: StageId, journey: Journey): Look {
  const isNow = stage === stageOf(journey.step);
  const isDone = isStageDone(stage, journey);
  if (isNow) return isDone && stage === stagesOf(journey).at(-1) ? 'done' : 'now';
  return isDone ? 'done' : 'later';
}

function StageEntry(props: {
  readonly stage: StageId;
  readonly look: Look;
  readonly onPress: (() => void) | undefined;
}) {
  const { t } = useTranslation('common');
  const { journey } = useJourney();
  const { look, onPress } = props;
  const inside = (
    <>
      <StageMark look={look} />
      <span>{t(`stage.${nameStage(props.stage, journey)}`)}</span>
      <Box component="span" sx={hidden}>
        {t(`stepState.${look}`)}
      </Box>
    </>
  );
  const row = { ...railRow, alignItems: 'center', ...rowLooks[look] } as const;
  if (!onPress) {
    return (
      <Box sx={row} aria-current={look === 'now' ? 'step' : undefined}>
        {inside}
      </Box>
    );
  }
  return (
    <ButtonBase onClick={onPress} sx={{ ...row, ...railRowPressed }}>
      {inside}
    </ButtonBase>
  );
}

const rowLooks = {
  now: { color: '#FBF6EC', fontWeight: 600, bgcolor: 'rgba(255, 255, 255, 0.15)' },
  done: { color: '#FBF6EC', fontWeight: 400, bgcolor: 'transparent' },
  later: { color: 'rgba(246, 239, 226, 0.78)', fontWeight: 400, bgcolor: 'transparent' },
} as const;

function StageMark({ look }: { readonly look: Look }) {
  const ring = {
    width: 20,
    height: 20,
    borderRadius: '50%',
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
  };
  if (look === 'done') {
    return (
      <Box sx={{ ...ring, bgcolor: '#F3B63F', color: '#3B2A08' }}>
        <Icon name="check" size={14} />
      </Box>
    );
  }
  const now = look === 'now';
  return (
    <Box
      sx={{
        ...ring,
        border: '1.5px solid',
        borderColor: now ? '#F3B63F' : 'rgba(246, 239, 226, 0.6)',
        boxShadow: now ? '0 0 0 3px rgba(243, 182, 63, 0.3)' : 'none',
        [forcedColours]: { borderWidth: now ? '6px' : '1.5px' },
      }}
    />
  );
}
