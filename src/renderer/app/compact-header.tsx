import { Box, ButtonBase, Collapse } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getStageNumber, stagesOf } from '../../contract/stages.ts';
import { AboutButton } from '../about/about-button-part.ts';
import { Icon } from '../components/icon.tsx';
import { WindowSwitches } from '../components/window-switches.tsx';
import { Wordmark } from '../components/wordmark.tsx';
import { HomeSwitcher } from '../homes/home-switcher.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { LiveScene } from '../scene/live-scene.tsx';
import { forcedColours } from '../theme/components.ts';
import { AskWhyBand } from '../trouble/ask-why.tsx';
import { StageList } from './rail.tsx';

/** The rail for a narrow window: name, where you are, and the scene; the steps unfold on a press. */
export function CompactHeader() {
  const { journey } = useJourney();
  const [steps, setSteps] = useState<'folded' | 'open'>('folded');
  const list = useId();
  const number = getStageNumber(journey);
  const count = stagesOf(journey).length;
  const sky = journey.mode === 'practice' ? 'practice' : 'real';
  return (
    <header>
      <Box sx={{ ...band, background: (theme) => theme.vars.palette.sky[sky] }}>
        <Box sx={{ ...picture, opacity: steps === 'open' ? 0 : 1 }}>
          <LiveScene />
        </Box>
        <Box sx={{ position: 'relative', pl: 2.5, pr: 1.5, pt: 1.5 }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
            <Wordmark />
            <WindowSwitches>
              <AboutButton />
            </WindowSwitches>
          </Box>
          <Box sx={{ '&:not(:empty)': { mt: 1 } }}>
            <HomeSwitcher />
          </Box>
          <WhereYouAre
            number={number}
            count={count}
            steps={steps}
            list={list}
            onPress={() => setSteps(steps === 'open' ? 'folded' : 'open')}
          />
        </Box>
        <Collapse in={steps === 'open'} id={list} unmountOnExit>
          <Box sx={{ pb: 2 }}>
            <StageList onChosen={() => setSteps('folded')} />
          </Box>
        </Collapse>
        <ProgressLine part={number / count} />
      </Box>
      <AskWhyBand />
    </header>
  );
}

const band = { position: 'relative', overflow: 'hidden', color: '#F6EFE2' } as const;
const picture = { position: 'absolute', right: 52, bottom: 0, width: 138 } as const;

function WhereYouAre(props: {
  readonly number: number;
  readonly count: number;
  readonly steps: 'folded' | 'open';
  /** The id of what it folds out. */
  readonly list: string;
  readonly onPress: () => void;
}) {
  const { t } = useTranslation('common');
  const open = props.steps === 'open';
  return (
    <ButtonBase
      aria-expanded={open}
      aria-controls={props.list}
      onClick={props.onPress}
      sx={{
        mt: 0.25,
        mb: 1.25,
        py: 0.75,
        pr: 1.5,
        gap: 0.75,
        borderRadius: 1,
        typography: 'body2',
        color: 'inherit',
        '& svg': { transform: open ? 'rotate(-90deg)' : 'rotate(90deg)' },
        '&.Mui-focusVisible': { outlineColor: '#FBF6EC', boxShadow: '0 0 0 5px #F3B63F' },
      }}
    >
      {t('stepOf', { number: props.number, count: props.count })}
      <Icon name="chevron" size={14} />
    </ButtonBase>
  );
}

function ProgressLine({ part }: { readonly part: number }) {
  return (
    <Box aria-hidden="true" sx={{ position: 'relative', height: 4, bgcolor: 'rgba(255, 255, 255, 0.2)' }}>
      <Box
        className="lk-bar"
        sx={{
          height: '100%',
          bgcolor: '#F3B63F',
          [forcedColours]: { bgcolor: 'Highlight' },
          transformOrigin: 'left',
          transform: `scaleX(${part})`,
          transition: 'transform 240ms ease-out',
        }}
      />
    </Box>
  );
}
