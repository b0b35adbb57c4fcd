import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** The parts of a screen, one below the other. Takes no room while it is empty. */
export function Column({ children, gap = 3 }: { readonly children: ReactNode; readonly gap?: number }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap,
        '&:empty': { display: 'none' },
      }}
    >
      {children}
    </Box>
  );
}
