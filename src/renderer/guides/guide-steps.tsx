import { Box, Button, ButtonBase } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide, Otherwise, Step } from '../../guides/guide.ts';
import { holderOf } from '../../guides/page.ts';
import type { Fillings } from '../../guides/written.ts';
import { Fold } from '../components/fold.tsx';
import { hidden } from '../components/hidden.ts';
import { Drawn } from './drawn.tsx';
import { Sentence } from './sentence.tsx';

/**
 * The steps, one of them at hand. All can be read at any time; the one at hand has its drawing beside it, or below it
 * where the column is narrow, and a fold for screens that look different.
 */
export function GuideSteps({ guide, fillings }: { readonly guide: Guide; readonly fillings: Fillings }) {
  const { t } = useTranslation('guides');
  const [at, setAt] = useState(0);
  const count = guide.steps.length;
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box sx={columns}>
        <Box component="ol" aria-label={t('steps')} sx={list}>
          {guide.steps.map((step, index) => (
            <StepRow
              key={step.say}
              number={index + 1}
              step={step}
              state={index === at ? 'now' : 'other'}
              guide={guide}
              fillings={fillings}
              onChoose={() => setAt(index)}
            />
          ))}
        </Box>
        <Box sx={stage}>
          <Box sx={picture} key={at}>
            <Picture step={guide.steps[at]} fillings={fillings} look="whole" />
          </Box>
          <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', width: '100%' }}>
            <Button
              size="small"
              aria-disabled={at === 0 || undefined}
              onClick={() => setAt(Math.max(0, at - 1))}
            >
              {t('previous')}
            </Button>
            <Button
              size="small"
              variant="outlined"
              aria-disabled={at === count - 1 || undefined}
              onClick={() => setAt(Math.min(count - 1, at + 1))}
            >
              {t('next')}
            </Button>
          </Box>
        </Box>
      </Box>
      <Box role="status" sx={hidden}>
        {t('step', { number: at + 1, count })}
      </Box>
    </Box>
  );
}

function StepRow(props: {
  readonly number: number;
  readonly step: Step;
  readonly state: 'now' | 'other';
  readonly guide: Guide;
  readonly fillings: Fillings;
  readonly onChoose: () => void;
}) {
  const { step, state, fillings } = props;
  const now = state === 'now';
  return (
    <Box component="li" sx={now ? rowNow : row}>
      <ButtonBase aria-current={now ? 'step' : undefined} onClick={props.onChoose} sx={press}>
        <Box component="span" aria-hidden="true" sx={now ? bubbleNow : bubble}>
          {props.number}
        </Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0, pt: '3px', overflowWrap: 'anywhere' }}>
          <Sentence of={step.say} fillings={fillings} />
        </Box>
      </ButtonBase>
      {now && (
        <Box sx={{ pl: '60px', pr: 2, pb: 1.5 }}>
          <Box sx={onlyNarrow}>
            <Picture step={step} fillings={fillings} look="cut" />
          </Box>
          {step.otherwise && <Elsewhere otherwise={step.otherwise} guide={props.guide} fillings={fillings} />}
        </Box>
      )}
    </Box>
  );
}

/** For a screen that looks different: what to do, what to search for, and the other maker's screen. */
function Elsewhere(props: {
  readonly otherwise: Otherwise;
  readonly guide: Guide;
  readonly fillings: Fillings;
}) {
  const { t } = useTranslation('guides');
  const { say, search, screen } = props.otherwise;
  return (
    <Fold title={t(`otherwise.${holderOf(props.guide.platform)}`)}>
      <Sentence of={say} fillings={props.fillings} />
      {search && <Box sx={{ mt: 0.75 }}>{t('search', { word: search })}</Box>}
      {screen && <Drawn screen={screen} fillings={props.fillings} look="cut" />}
    </Fold>
  );
}

function Picture(props: {
  readonly step: Step | undefined;
  readonly fillings: Fillings;
  readonly look: 'whole' | 'cut';
}) {
  const screen = props.step?.screen;
  return screen && <Drawn screen={screen} fillings={props.fillings} look={props.look} />;
}

/** From here on the drawing has room beside the steps. It counts the column, not the window: there may be a rail. */
const roomy = '@container (min-width: 560px)';

const columns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 2.5,
  alignItems: 'start',
  [roomy]: { gridTemplateColumns: 'minmax(0, 1fr) 300px' },
} as const;

const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '14px',
  overflow: 'hidden',
} as const;

const row = {
  position: 'relative',
  transition: 'background-color 200ms ease-out',
  '& + li': { borderTop: 1, borderColor: 'divider' },
  '&:hover': { bgcolor: 'soft.pine' },
} as const;

const rowNow = {
  ...row,
  bgcolor: 'color-mix(in srgb, var(--lk-palette-soft-pine) 55%, var(--lk-palette-background-paper))',
  '&:hover': {},
} as const;

const press = {
  width: '100%',
  display: 'flex',
  alignItems: 'flex-start',
  justifyContent: 'flex-start',
  gap: '14px',
  p: 2,
  textAlign: 'left',
  typography: 'body1',
  borderRadius: '13px',
} as const;

const bubble = {
  display: 'grid',
  placeItems: 'center',
  width: 30,
  height: 30,
  flexShrink: 0,
  borderRadius: '50%',
  bgcolor: 'soft.pine',
  color: 'primary.main',
  typography: 'body2',
  fontWeight: 600,
} as const;

/** Lamp is the colour of “now”. */
const bubbleNow = { ...bubble, bgcolor: 'lamp.main', color: '#1C2B2A' } as const;

const stage = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 2,
  [roomy]: {
    position: 'sticky',
    top: 24,
    p: 2,
    pt: 2.5,
    borderRadius: '14px',
    bgcolor: 'soft.pine',
  },
} as const;

const picture = {
  display: 'none',
  width: '100%',
  [roomy]: { display: 'grid', placeItems: 'center', minHeight: 300, '& > div': { maxWidth: '100%' } },
} as const;

const onlyNarrow = { mb: 1, [roomy]: { display: 'none' } } as const;
