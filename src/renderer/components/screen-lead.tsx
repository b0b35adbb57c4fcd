import { Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** The one sentence below the heading of a screen. */
export function ScreenLead({ children }: { readonly children: ReactNode }) {
  return (
    <Typography
      variant="subtitle1"
      component="p"
      sx={{ color: 'text.secondary', mt: 1.25, maxWidth: '34em', textWrap: 'pretty' }}
    >
      {children}
    </Typography>
  );
}
