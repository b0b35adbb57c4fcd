import { Box, Button, CircularProgress, Container, Typography } from '@mui/material';
import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useJourney } from '../journey/journey-context.tsx';
import { Icon } from './icon.tsx';
import { ProblemNote } from './problem-note.tsx';

/**
 * The one primary action. Its label says what it does.
 * - ready: can be pressed      - busy: what it started is under way
 * - off: cannot be pressed yet; the screen's `fact` then says what is missing
 */
export interface PrimaryAction {
  readonly label: string;
  readonly onPress: () => void;
  readonly state?: 'ready' | 'busy' | 'off';
  /** A page that it opens in the user's browser: then it is a link, and `onPress` is only told of it. */
  readonly opens?: string;
}

/** `free` goes to the step before; a wait that must not be left has none; another button may take its place. */
export type BackAction = 'free' | 'none' | { readonly label: string; readonly onPress: () => void };

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
    const { state = 'ready', opens, onPress } = props.primary ?? { state: 'off', onPress: () => undefined };
    if (state === 'ready' && opens === undefined) onPress();
  };
  return (
    <Box
      component="form"
      ref={form}
      noValidate
      onSubmit={submit}
      sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}
    >
      {/* Positioned, or the words that only a screen reader needs would lie below it and make the whole page scroll. */}
      <Box
        component="main"
        sx={{ position: 'relative', flex: 1, minHeight: 0, overflowY: { xs: 'visible', md: 'auto' } }}
      >
        <Container sx={column}>
          <Typography ref={heading} variant="h1" tabIndex={-1} sx={{ outline: 'none', textWrap: 'balance' }}>
            {props.heading}
          </Typography>
          {props.lead && (
            <Typography
              variant="subtitle1"
              component="p"
              sx={{ color: 'text.secondary', mt: 1.25, maxWidth: '34em', textWrap: 'pretty' }}
            >
              {props.lead}
            </Typography>
          )}
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
      <BottomBar {...props} />
    </Box>
  );
}

/** Everything on the right stands in one column; the foot's buttons line up with the body above them. */
const column = {
  maxWidth: '780px !important',
  mx: 0,
  px: { xs: 2.5, sm: 4, md: 'clamp(40px, 5.2vw, 76px) !important' },
  pt: { xs: 3.5, md: 6.5 },
  pb: { xs: 4, md: 5 },
} as const;

function BottomBar(props: StepScreenProps) {
  const { t } = useTranslation('common');
  const { journey, goBack } = useJourney();
  const back = props.back ?? 'free';
  return (
    <Box
      component="footer"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'surface.band',
        // At 200 % zoom of a small window the bar would cover half the screen: there it scrolls along.
        '@media (max-height: 460px)': { position: 'static' },
      }}
    >
      <Container
        sx={{
          ...column,
          py: { xs: '12px !important', md: '14px !important' },
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 2,
          rowGap: 1,
        }}
      >
        {back === 'free' && journey.step !== 'welcome' && (
          <Button onClick={goBack} sx={{ ml: -1.5 }}>
            {t('back')}
          </Button>
        )}
        {typeof back === 'object' && (
          <Button onClick={back.onPress} sx={{ ml: -1.5 }}>
            {back.label}
          </Button>
        )}
        <Typography
          id="lk-fact"
          variant="body2"
          sx={{
            color: 'text.secondary',
            textAlign: { xs: 'left', sm: 'right' },
            flex: { xs: '1 0 100%', sm: 1 },
            order: { xs: -1, sm: 0 },
            minWidth: 0,
          }}
        >
          {props.fact}
        </Typography>
        {props.primary && <Primary {...props.primary} />}
      </Container>
    </Box>
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

function useFocusedHeading(text: string) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = t('title', { heading: text });
  }, [t, text]);
  return heading;
}

/** A button may go with what it did, and a row with what it was. The focus is then at the question again, never nowhere. */
function useFocusKept(heading: RefObject<HTMLElement | null>) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    let last: EventTarget | null = null;
    const note = (event: FocusEvent): void => {
      last = event.target;
    };
    const observer = new MutationObserver(() => {
      const gone = last instanceof Node && !last.isConnected;
      if (gone && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    });
    const place = form.current;
    place?.addEventListener('focusin', note);
    // Of the whole page: a dialog gives the focus back when it closes, and what it gives it to may be gone.
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      place?.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [heading]);
  return form;
}
