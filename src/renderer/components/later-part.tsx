import { Box, Button, Container } from '@mui/material';
import { type ComponentType, type ReactNode, useLayoutEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterWords } from '../../words/later-words.ts';
import { createFetchedPart } from './fetched-part.ts';
import { Notice } from './problem-note.tsx';
import { screenColumn } from './screen-layout.ts';
import { StepScreen } from './step-screen.tsx';
import { Waiting } from './waiting.tsx';
import { doWhenQuiet } from './when-quiet.ts';

/** A component that lies in a file of its own: it is fetched when it is first shown, or before. */
export interface LaterPart<Props> {
  (props: Props): ReactNode;
  /** Begins to fetch it, unless it is here or on its way already. Where it does not come is said in its place. */
  fetch(): void;
}

/** What it is for the window: a screen, something over a screen, or a detail that is not missed until it comes. */
export type LaterPlace = 'screen' | 'over-screen' | 'detail';

export function createLaterPart<Props extends object>(
  place: LaterPlace,
  load: () => Promise<ComponentType<Props>>,
): LaterPart<Props> {
  // What it says is as late as it is itself.
  const part = createFetchedPart(async () => (await Promise.all([load(), loadLaterWords()]))[0]);
  function Later(props: Props) {
    const fetched = useSyncExternalStore(part.subscribe, part.current);
    // A detail comes when nothing else is waited for.
    useLayoutEffect(() => (place === 'detail' ? doWhenQuiet(part.fetch) : part.fetch()), []);
    switch (fetched.state) {
      case 'here':
        return <fetched.part {...props} />;
      case 'awaited':
        return <Awaited place={place} />;
      case 'missing':
        return <Missing place={place} onRetry={part.fetch} />;
    }
  }
  return Object.assign(Later, { fetch: part.fetch });
}

function Awaited({ place }: { readonly place: LaterPlace }) {
  const { t } = useTranslation('common');
  const waiting = <Waiting what={t('later.coming')} usually={t('openingUsually')} />;
  switch (place) {
    case 'screen':
      return (
        <Box component="main" sx={{ flex: 1, ...notAtOnce }}>
          <Container sx={screenColumn}>{waiting}</Container>
        </Box>
      );
    case 'over-screen':
      return <Box sx={{ ...overScreen, ...notAtOnce }}>{waiting}</Box>;
    case 'detail':
      return null;
  }
}

function Missing({ place, onRetry }: { readonly place: LaterPlace; readonly onRetry: () => void }) {
  const { t } = useTranslation('common');
  switch (place) {
    case 'screen':
      return (
        <StepScreen
          heading={t('later.missing')}
          lead={t('later.next')}
          primary={{ label: t('retry'), onPress: onRetry }}
        />
      );
    case 'over-screen':
      return (
        <Box sx={overScreen}>
          <Notice tone="problem" title={t('later.missing')}>
            {t('later.next')}
            <Box>
              <Button size="small" variant="outlined" onClick={onRetry} sx={{ mt: 1.5 }}>
                {t('retry')}
              </Button>
            </Box>
          </Notice>
        </Box>
      );
    case 'detail':
      return null;
  }
}

/** What comes at once is never seen to have been awaited. By style: a clock would draw once more. */
const notAtOnce = {
  '@keyframes lk-awaited': { from: { visibility: 'hidden' } },
  animation: 'lk-awaited 1ms 150ms backwards',
} as const;

const overScreen = {
  position: 'fixed',
  zIndex: 'modal',
  insetInline: 0,
  bottom: 0,
  px: 3,
  py: 2,
  bgcolor: 'background.default',
  borderTop: 1,
  borderColor: 'divider',
} as const;
