import { Box, Button, ButtonBase } from '@mui/material';
import { type ReactNode, type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyFillings } from '../../guides/text/fill-sentence.ts';
import type { Holder, Instructions, Otherwise, Step } from '../../guides/text/guide.ts';
import { Fold } from '../components/fold.tsx';
import { hidden } from '../components/hidden.ts';
import { numberMark } from '../components/numbered.tsx';
import { Drawn } from './drawn.tsx';
import { Sentence } from './sentence.tsx';

/**
 * The steps, one of them at hand. All can be read at any time; the one at hand has its drawing beside it, or below it
 * where the column is narrow, and a fold for screens that look different.
 */
export function GuideSteps({ guide, holder, fillings }: GuideProps) {
  const { t } = useTranslation('guides');
  const [at, setAt] = useState(0);
  const count = guide.steps.length;
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box sx={columns}>
        <StepList guide={guide} holder={holder} fillings={fillings} at={at} onWalk={setAt} />
        <Beside step={guide.steps[at]} fillings={fillings}>
          <Walk at={at} count={count} onWalk={setAt} />
        </Beside>
      </Box>
      <Box role="status" sx={hidden}>
        {t('step', { number: at + 1, count })}
      </Box>
    </Box>
  );
}

interface GuideProps {
  readonly guide: Instructions;
  readonly holder: Holder;
  readonly fillings: AnyFillings;
}

function StepList(props: GuideProps & { readonly at: number; readonly onWalk: (to: number) => void }) {
  const { t } = useTranslation('guides');
  const { guide, holder, fillings, at, onWalk } = props;
  const rows = useRef<(HTMLButtonElement | null)[]>([]);
  // Below a step the buttons go away with it: the focus goes on to the step that is at hand then.
  const walk = (to: number): void => {
    onWalk(to);
    rows.current[to]?.focus();
  };
  return (
    <Box component="ol" aria-label={t('steps')} sx={list}>
      {guide.steps.map((step, index) => (
        <Box component="li" key={step.say} sx={index === at ? rowNow : row}>
          <StepPress
            number={index + 1}
            state={index === at ? 'now' : 'other'}
            ref={(button) => {
              rows.current[index] = button;
            }}
            onChoose={() => onWalk(index)}
          >
            <Sentence of={step.say} fillings={fillings} />
          </StepPress>
          {index === at && (
            <BelowStep step={step} holder={holder} fillings={fillings}>
              <Walk at={at} count={guide.steps.length} onWalk={walk} />
            </BelowStep>
          )}
        </Box>
      ))}
    </Box>
  );
}

/** Under the step at hand: its drawing where there is no room beside it, and what to do on a screen that looks different. */
function BelowStep(props: {
  readonly step: Step;
  readonly holder: Holder;
  readonly fillings: AnyFillings;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('guides');
  const { step, holder, fillings } = props;
  return (
    <Box sx={{ pl: '60px', pr: 2, pb: 1.5 }}>
      <Box sx={{ ...onlyNarrow, mb: 1 }}>
        <Drawn screen={step.screen} fillings={fillings} look="cut" />
      </Box>
      {step.otherwise && (
        <Fold title={t(`otherwise.${holder}`)}>
          <Elsewhere otherwise={step.otherwise} fillings={fillings} />
        </Fold>
      )}
      <Box sx={{ ...onlyNarrow, mt: 1 }}>{props.children}</Box>
    </Box>
  );
}

/** The drawing of the step at hand, beside the steps. */
function Beside(props: {
  readonly step: Step | undefined;
  readonly fillings: AnyFillings;
  readonly children: ReactNode;
}) {
  const { step, fillings } = props;
  return (
    <Box sx={stage}>
      <Box sx={sticky}>
        <Box sx={picture} key={step?.say}>
          {step && <Drawn screen={step.screen} fillings={fillings} look="whole" />}
        </Box>
        {props.children}
      </Box>
    </Box>
  );
}

function StepPress(props: {
  readonly number: number;
  readonly state: 'now' | 'other';
  readonly ref: Ref<HTMLButtonElement>;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  const now = props.state === 'now';
  return (
    <ButtonBase ref={props.ref} aria-current={now ? 'step' : undefined} onClick={props.onChoose} sx={press}>
      <Box component="span" aria-hidden="true" sx={now ? numberMarkNow : numberMark}>
        {props.number}
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: 0, pt: '3px', overflowWrap: 'anywhere' }}>
        {props.children}
      </Box>
    </ButtonBase>
  );
}

/** On and back. They stay focusable at the ends, so that nobody who works by keyboard loses the place. */
function Walk(props: { readonly at: number; readonly count: number; readonly onWalk: (to: number) => void }) {
  const { t } = useTranslation('guides');
  const { at, count, onWalk } = props;
  const first = at === 0;
  const last = at === count - 1;
  return (
    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', width: '100%' }}>
      <Button size="small" aria-disabled={first || undefined} onClick={() => !first && onWalk(at - 1)}>
        {t('previous')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        aria-disabled={last || undefined}
        onClick={() => !last && onWalk(at + 1)}
      >
        {t('next')}
      </Button>
    </Box>
  );
}

/** For a screen that looks different: what to do, what to search for, and the other maker's screen. */
export function Elsewhere(props: { readonly otherwise: Otherwise; readonly fillings: AnyFillings }) {
  const { t } = useTranslation('guides');
  const { say, search, screen } = props.otherwise;
  return (
    <div>
      <Sentence of={say} fillings={props.fillings} />
      {search && <Box sx={{ mt: 0.75 }}>{t('search', { word: search })}</Box>}
      {screen && <Drawn screen={screen} fillings={props.fillings} look="cut" />}
    </div>
  );
}

/** From here on the drawing has room beside the steps. It counts the column, not the window: there may be a rail. */
const roomy = '@container (min-width: 560px)';

const columns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 2.5,
  [roomy]: { gridTemplateColumns: 'minmax(0, 1fr) 300px' },
} as const;

const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  alignSelf: 'start',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '14px',
  '& > li:first-of-type': { borderRadius: '13px 13px 0 0' },
  '& > li:last-of-type': { borderRadius: '0 0 13px 13px' },
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
  // The halo of the focus lies over the rows beside it.
  '&:focus-visible': { zIndex: 1 },
} as const;

/** Lamp is the colour of “now”. */
const numberMarkNow = { ...numberMark, bgcolor: 'lamp.main', color: '#1C2B2A' } as const;

/** As high as the steps; what is in it stays in sight while they are scrolled. */
const stage = {
  display: 'none',
  [roomy]: { display: 'block', borderRadius: '14px', bgcolor: 'soft.pine' },
} as const;

const sticky = {
  position: 'sticky',
  top: 0,
  p: 2,
  pt: 3,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 2.5,
} as const;

/** As high as most windows, so that little jumps from step to step. */
const picture = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignItems: 'center',
  minHeight: 262,
  '& > div': { display: 'grid', justifyItems: 'center' },
} as const;

const onlyNarrow = { [roomy]: { display: 'none' } } as const;
