import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/problem-note.tsx';
import { useCustody, useCustodyReason } from './custody.ts';
import { WhatIsAKeychain } from './what-is-a-keychain.tsx';

/**
 * Says why secrets are kept in memory only, what that means and what to do. Draws nothing where there is one, and nothing
 * in practice. What else is lost on this very screen goes inside.
 */
export function CustodyNote(props: { readonly children?: ReactNode }) {
  const { t } = useTranslation('custody');
  const custody = useCustody();
  const reason = useCustodyReason();
  if (custody !== 'memory') return null;
  return (
    <Notice tone="watch" title={t(`memory.title.${reason}`)}>
      <Typography variant="body2">{t('memory.why')}</Typography>
      {props.children && (
        <Typography variant="body2" sx={{ mt: 0.75 }}>
          {props.children}
        </Typography>
      )}
      <Typography variant="body2" sx={{ mt: 0.75, fontWeight: 600 }}>
        {t('memory.next')}
      </Typography>
      <Box sx={{ mt: 0.75 }}>
        <Fold title={t('memory.how')}>
          <Typography variant="body2">{t(`memory.way.${reason}`)}</Typography>
        </Fold>
        <WhatIsAKeychain />
      </Box>
    </Notice>
  );
}
