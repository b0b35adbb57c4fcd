import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from './fold.tsx';

/** Why something was said: what is to be done stands before it, and can be done without it. */
export function WhyFold(props: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ mt: 0.75 }}>
      <Fold title={t('whyItMatters')}>{props.children}</Fold>
    </Box>
  );
}
