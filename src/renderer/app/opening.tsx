import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../contract/problem.ts';
import { ProblemNote } from '../components/problem-note.tsx';
import { useAfter, Waiting } from '../components/waiting.tsx';
import { PageSwitches } from '../components/window-switches.tsx';
import { Wordmark } from '../components/wordmark.tsx';
import { KeychainMayAsk } from '../custody/keychain-may-ask.tsx';

/** Before there is a journey to show: looking for the program, or saying why it cannot be reached. */
export function Opening(props: {
  readonly what: string;
  readonly lost?: { readonly problem: Problem; readonly retry: () => void } | undefined;
}) {
  const { t } = useTranslation('common');
  if (!props.lost) return <Looking what={props.what} />;
  const { problem, retry } = props.lost;
  return (
    <Centre>
      <ProblemNote problem={problem} action={{ label: t('retry'), onPress: retry }} />
    </Centre>
  );
}

/** How long nothing is shown, in ms. Most often the program is found by then, and a wait that only flashes is worse than none. */
const UNSEEN_MS = 300;

function Looking(props: { readonly what: string }) {
  const { t } = useTranslation('common');
  const isSeen = useAfter(UNSEEN_MS);
  if (!isSeen) return null;
  return (
    <Centre>
      <Waiting what={props.what} usually={t('openingUsually')} />
      <KeychainMayAsk />
    </Centre>
  );
}

/** The address was used before, or the page is not ours to serve: there is nothing to see here. */
export function Refused() {
  const { t } = useTranslation('common');
  return (
    <Centre heading="own">
      <Typography variant="h1">{t('refused.heading')}</Typography>
      <Typography variant="subtitle1" component="p" sx={{ color: 'text.secondary', mt: 1.25 }}>
        {t('refused.why')}
      </Typography>
      <Typography sx={{ mt: 2 }}>{t('refused.next')}</Typography>
    </Centre>
  );
}

/** A page that holds one thing in its middle, below the name; that is its heading where the page has none of its `own`. */
export function Centre(props: { readonly heading?: 'own'; readonly children: ReactNode }) {
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <Box component="header" sx={{ ...head, background: (theme) => theme.vars.palette.sky.real }}>
        <Wordmark as={props.heading === 'own' ? 'div' : 'h1'} />
        <PageSwitches />
      </Box>
      <Box component="main" sx={{ flex: 1, display: 'grid', placeItems: 'center', p: 3 }}>
        <Box sx={{ maxWidth: 520, width: '100%' }}>{props.children}</Box>
      </Box>
    </Box>
  );
}

const head = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  pl: { xs: 2.5, sm: 3.5 },
  pr: { xs: 1.5, sm: 2 },
  py: 1.5,
  color: '#F6EFE2',
  // The upper sky alone: its glow belongs to a picture.
  backgroundSize: '100% 480px !important',
} as const;
