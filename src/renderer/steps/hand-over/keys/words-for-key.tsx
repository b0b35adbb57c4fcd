import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceId, Platform } from '../../../../contract/setup.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Point } from '../../../components/points.tsx';
import { useCustody } from '../../../custody/custody.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { serif } from '../../../theme/theme.ts';

/** The six words, asked for only when somebody wants to see them and forgotten when the screen goes. */
export function WordsForKey(props: { readonly deviceId: DeviceId; readonly platform: Platform }) {
  const { t } = useTranslation(['hand-over', 'common']);
  const calls = useCalls();
  const [look, setLook] = useState<Look>('hidden');
  const shown = look === 'shown';
  const custody = useCustody();
  const passphrase = useQuery(
    calls.keys.passphrase.queryOptions({ input: { deviceId: props.deviceId }, enabled: shown, gcTime: 0 }),
  );
  const error = shown ? passphrase.error : null;
  const words = shown ? passphrase.data?.words : undefined;
  const again = { label: t('common:retry'), onPress: () => void passphrase.refetch() };
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h2" sx={{ mb: 1 }}>
        {t('words.title')}
      </Typography>
      <CallProblem error={error} action={again} />
      {!error && <Plate look={look} words={words} onShow={() => setLook('shown')} />}
      {words && !error && <UnderWords words={words} onHide={() => setLook('hidden-again')} />}
      <Typography
        variant="body2"
        sx={{ color: 'text.secondary', mt: 0.75, display: error ? 'none' : 'block' }}
      >
        {shown && `${t('words.how')} `}
        {t(props.platform === 'program' ? 'words.forProgram' : 'words.for')}{' '}
        {custody !== 'unknown' && t(`words.kept.${custody}`)}
      </Typography>
      <Box sx={{ mt: 0.75 }}>
        <WrongWords />
      </Box>
    </Box>
  );
}

type Look = 'hidden' | 'shown' | 'hidden-again';

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

/** Where the words stand, or the button that shows them. */
function Plate(props: {
  readonly look: Look;
  readonly words: readonly string[] | undefined;
  readonly onShow: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { look, words } = props;
  return (
    <Box sx={plate}>
      {look === 'shown' && words && <Words words={words} />}
      {look === 'shown' && !words && <CircularProgress aria-label={t('looking')} />}
      {look !== 'shown' && (
        <Button
          autoFocus={look === 'hidden-again'}
          onClick={props.onShow}
          startIcon={<Icon name="eye" size={19} />}
          sx={{ ml: -1.25, color: 'lamp.onSoft' }}
        >
          {t('words.show')}
        </Button>
      )}
    </Box>
  );
}

function UnderWords(props: { readonly words: readonly string[]; readonly onHide: () => void }) {
  const { t } = useTranslation('hand-over');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.75, ml: -1.5 }}>
      <CopyButton text={props.words.join('-')} label={t('words.copy')} />
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
function Words({ words }: { readonly words: readonly string[] }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
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
        fontSize: { xs: '1.3rem', sm: '1.55rem' },
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
