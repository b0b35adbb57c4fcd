import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceId, Platform } from '../../../../contract/setup.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Fold } from '../../../components/fold.tsx';
import { Icon } from '../../../components/icon.tsx';
import { oneAfterAnother } from '../../../components/one-after-another.ts';
import { Point } from '../../../components/points.tsx';
import { useCopiedBySelection } from '../../../custody/copy-secret.ts';
import { CopySecretButton } from '../../../custody/copy-secret-button.tsx';
import { useCustody } from '../../../custody/custody.ts';
import { useSecretInView } from '../../../custody/secret-in-view.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { serif } from '../../../theme/theme.ts';
import { useWordsLook, type WordsLook } from './words-in-view.tsx';

interface OfKey {
  readonly deviceId: DeviceId;
  readonly platform: Platform;
}

/** The six words, asked for only when somebody wants to see them and forgotten when the screen goes. */
export function WordsForKey(props: OfKey) {
  const { t } = useTranslation('hand-over');
  const custody = useCustody();
  const { look, words, problem, show, hide, arrival } = useWords(props.deviceId);
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h2" sx={{ mb: 1 }}>
        {t('words.title')}
      </Typography>
      {problem ?? (
        <Box sx={plate}>
          <InPlate deviceId={props.deviceId} look={look} words={words} arrival={arrival} onShow={show} />
        </Box>
      )}
      {words && !problem && (
        <Box sx={{ mt: 0.75, ml: -1.5 }}>
          <AboutWords deviceId={props.deviceId} words={words} onHide={hide} />
        </Box>
      )}
      <Typography
        variant="body2"
        sx={{ color: 'text.secondary', mt: 0.75, display: problem ? 'none' : 'block' }}
      >
        {oneAfterAnother(
          look === 'shown' && t('words.how'),
          t(props.platform === 'program' ? 'words.forProgram' : 'words.for'),
          custody !== 'unknown' && t(`words.kept.${custody}`),
        )}
      </Typography>
      <Box sx={{ mt: 0.75 }}>
        <WrongWords />
      </Box>
    </Box>
  );
}

/** The same in one band above what is done on the device: it stays in sight while that is scrolled. */
export function WordsBand({ deviceId }: Pick<OfKey, 'deviceId'>) {
  const { t } = useTranslation('hand-over');
  const { look, words, problem, show, hide, arrival } = useWords(deviceId);
  if (problem) return problem;
  return (
    <Box component="section" sx={band}>
      <Typography variant="body2" component="h2" sx={{ color: 'lamp.onSoft', fontWeight: 600 }}>
        {t(look === 'shown' ? 'words.titleHow' : 'words.title')}
      </Typography>
      {words && (
        <Box sx={{ ml: { xs: -1.5, sm: 0 } }}>
          <AboutWords deviceId={deviceId} words={words} onHide={hide} />
        </Box>
      )}
      <Box sx={{ flex: '1 0 100%', minWidth: 0 }}>
        <InPlate deviceId={deviceId} look={look} words={words} arrival={arrival} onShow={show} />
      </Box>
    </Box>
  );
}

/** What is to be seen of a key's words now. `arrival` says whether they came by a press on this very screen. */
function useWords(deviceId: DeviceId) {
  const { t } = useTranslation('common');
  const calls = useCalls();
  const [look, setLook] = useWordsLook();
  const [arrival, setArrival] = useState<Arrival>('with-screen');
  const isShown = look === 'shown';
  const screen = useSecretInView(isShown ? 'shown' : 'none');
  const passphrase = useQuery(
    calls.keys.passphrase.queryOptions({
      input: { deviceId },
      // Not on the screen before pictures of it leave the window out.
      enabled: isShown && screen === 'ready',
      gcTime: 0,
    }),
  );
  const error = isShown ? passphrase.error : null;
  const again = { label: t('retry'), onPress: () => void passphrase.refetch() };
  return {
    look,
    arrival,
    words: isShown ? passphrase.data?.words : undefined,
    problem: error ? <CallProblem error={error} action={again} /> : undefined,
    show: (): void => {
      setArrival('by-press');
      setLook('shown');
    },
    hide: (): void => {
      setArrival('by-press');
      setLook('hidden-again');
    },
  };
}

type Arrival = 'with-screen' | 'by-press';

const plate = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 68,
  px: { xs: 2, sm: 2.25 },
  py: 1.25,
  borderRadius: '14px',
  border: 1,
  borderColor: 'color-mix(in srgb, var(--lk-palette-lamp-main) 50%, transparent)',
  bgcolor: 'lamp.soft',
} as const;

/** In the column of what is done it lies over the rest; where the window is low it scrolls along, as the foot does. */
const band = {
  ...plate,
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: 2,
  minHeight: 0,
  py: 1,
  position: 'sticky',
  top: 8,
  zIndex: 1,
  '@media (max-height: 560px)': { position: 'static' },
} as const;

/** Where the words stand, or the button that shows them. */
function InPlate(props: {
  readonly deviceId: DeviceId;
  readonly look: WordsLook;
  readonly words: readonly string[] | undefined;
  readonly arrival: Arrival;
  readonly onShow: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { look, words, arrival } = props;
  if (look === 'shown') {
    if (words) return <Words deviceId={props.deviceId} words={words} arrival={arrival} />;
    return <CircularProgress aria-label={t('looking')} />;
  }
  return (
    <Button
      autoFocus={look === 'hidden-again' && arrival === 'by-press'}
      onClick={props.onShow}
      startIcon={<Icon name="eye" size={19} />}
      sx={{ ml: -1.25, color: 'lamp.onSoft' }}
    >
      {t('words.show')}
    </Button>
  );
}

function AboutWords(props: {
  readonly deviceId: DeviceId;
  readonly words: readonly string[];
  readonly onHide: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { deviceId } = props;
  const calls = useCalls();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      <CopySecretButton
        text={props.words.join('-')}
        label={t('words.copy')}
        copy={() => calls.keys.copyPassphrase.call({ deviceId })}
      />
      <Button size="small" onClick={props.onHide} startIcon={<Icon name="eye-closed" size={17} />}>
        {t('words.hide')}
      </Button>
    </Box>
  );
}

/** Importers say “wrong password” to nearly every fault (facts: platforms#wrong-password). */
function WrongWords() {
  const { t } = useTranslation('hand-over');
  return (
    <Fold title={t('words.wrong.title')}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('words.wrong.seen')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        <Point icon="pencil">{t('words.wrong.letters')}</Point>
        <Point icon="key">{t('words.wrong.other')}</Point>
        <Point icon="file">{t('words.wrong.broken')}</Point>
        <Point icon="refresh">{t('words.wrong.old')}</Point>
      </Box>
    </Fold>
  );
}

/**
 * Large, and exactly as they are typed: the hyphens are part of it, only paler. They take the focus from the button that
 * showed them, so that a screen reader says them at once.
 */
function Words(props: {
  readonly deviceId: DeviceId;
  readonly words: readonly string[];
  readonly arrival: Arrival;
}) {
  const { deviceId, words, arrival } = props;
  const calls = useCalls();
  const place = useRef<HTMLElement>(null);
  useCopiedBySelection(place, words.join('-'), () => calls.keys.copyPassphrase.call({ deviceId }));
  useEffect(() => {
    if (arrival === 'by-press') place.current?.focus({ preventScroll: true });
  }, [arrival]);
  return (
    <Box
      ref={place}
      tabIndex={-1}
      sx={{
        borderRadius: '4px',
        '&:focus': { outline: 'none' },
        '&:focus-visible': { outline: '2px solid var(--lk-palette-text-primary)', outlineOffset: '4px' },
        fontFamily: serif,
        fontWeight: 560,
        fontSize: { xs: '1.2rem', sm: '1.55rem' },
        lineHeight: 1.4,
        letterSpacing: '0.01em',
        color: 'text.primary',
        fontVariantLigatures: 'none',
      }}
    >
      {words.map((word, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice, and the order never changes
        <Fragment key={place}>
          {place > 0 && (
            <Box component="span" sx={{ color: 'lamp.onSoft', mx: '0.1em' }}>
              -
            </Box>
          )}
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            {word}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
