import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** The parts of a screen, one below the other. */
export function Column(props: { readonly children: ReactNode }) {
  return <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>{props.children}</Box>;
}
