import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A few cards to read before a decision: two beside each other, one below the other where it is narrow. */
export function FactCards({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'minmax(0, 1fr)',
        '@media (min-width: 640px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {children}
    </Box>
  );
}

export function FactCard(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly width?: 'half' | 'whole';
}) {
  return (
    <Box
      component="section"
      sx={{
        display: 'grid',
        gap: 1,
        alignContent: 'start',
        p: 2.25,
        borderRadius: '14px',
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        gridColumn: props.width === 'whole' ? '1 / -1' : undefined,
      }}
    >
      <Typography variant="h2" sx={{ fontSize: '1.05rem' }}>
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}
