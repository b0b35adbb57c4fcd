import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { writeDate } from '../../components/moments.ts';
import { Notice } from '../../components/problem-note.tsx';

const DAY_MS = 86_400_000;
/** Days before its end in which a token is worth a word of warning. */
const SOON = 30;

/** When the token ends, and what that means: nothing for the lock, and a new token for the next change. */
export function TokenEndNote({ endsOn }: { readonly endsOn: string }) {
  const { t, i18n } = useTranslation('connect-cloudflare');
  const count = Math.max(0, Math.floor((Date.parse(endsOn) - Date.now()) / DAY_MS));
  const date = writeDate(endsOn, i18n.language, { dateStyle: 'long' });
  const ends = t('tokenEnd.ends', { date, count });
  if (count > SOON) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {ends}
      </Typography>
    );
  }
  return (
    <Notice tone="watch" title={ends}>
      <Typography variant="body2">{t('tokenEnd.after')}</Typography>
    </Notice>
  );
}
