import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../../contract/check.ts';
import { Fold } from '../../components/fold.tsx';
import { writeDate } from '../../components/moments.ts';
import { Notice } from '../../components/problem-note.tsx';
import { useAfter } from '../../components/waiting.tsx';
import { useCheckName } from './lock-list.tsx';

/** What was found the last time, while nothing is tried now. */
export function HeldBefore({ when }: { readonly when: string }) {
  const { t, i18n } = useTranslation('check-locks');
  const date = writeDate(when, i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return <Notice tone="know" title={t('before', { when: date })} />;
}

/** In practice every request at the home is counted: the sum that has to be nothing. */
export function Exposed({ requests }: { readonly requests: number | null }) {
  const { t } = useTranslation('check-locks');
  if (requests === null) return null;
  return (
    <Notice
      tone={requests === 0 ? 'know' : 'problem'}
      title={requests === 0 ? t('exposed.none') : t('exposed.some', { count: requests })}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('exposed.why')}
      </Typography>
    </Notice>
  );
}

/** After ten seconds, how long it usually takes; `again` when nobody knows whether the round still goes on. */
export function Slow({ again }: { readonly again: (() => void) | undefined }) {
  const { t } = useTranslation('check-locks');
  const long = useAfter(10_000);
  return (
    <Box role="status">
      {long && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('running.usually')}
        </Typography>
      )}
      {long && again && (
        <Button size="small" onClick={again} sx={{ mt: 0.5, ml: -1.5 }}>
          {t('running.again')}
        </Button>
      )}
    </Box>
  );
}

/** For technicians: the answers in the terms of the protocol. */
export function Seen({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation('check-locks');
  const name = useCheckName();
  const seen = checks.filter((check) => check.saw !== null);
  if (seen.length === 0) return null;
  return (
    <Fold title={t('technical')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {seen.map((check) => (
          <li key={check.id}>{t('technicalRow', { name: name(check), saw: check.saw ?? '' })}</li>
        ))}
      </Box>
    </Fold>
  );
}
