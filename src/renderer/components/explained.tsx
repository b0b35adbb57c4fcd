import { Box, Typography } from '@mui/material';
import type { CSSProperties, ReactNode } from 'react';
import { Fold } from './fold.tsx';

/** A word that most people do not know, explained to who asks: drawn, and in two sentences. */
export function Explained(props: {
  readonly title: string;
  readonly says: string;
  /** What goes into a picture of 260 by 110, in the colours below. */
  readonly children: ReactNode;
}) {
  return (
    <Fold title={props.title}>
      <Box sx={beside}>
        <Box sx={{ display: 'grid', placeItems: 'center', p: 2, borderRadius: '14px', bgcolor: 'soft.pine' }}>
          <Box
            component="svg"
            aria-hidden="true"
            focusable="false"
            viewBox="0 0 260 110"
            fill="none"
            strokeLinecap="round"
            strokeLinejoin="round"
            sx={{ display: 'block', width: '100%', maxWidth: 260, height: 'auto' }}
          >
            {props.children}
          </Box>
        </Box>
        <Typography variant="body2">{props.says}</Typography>
      </Box>
    </Fold>
  );
}

const beside = {
  display: 'grid',
  gap: 2,
  alignItems: 'center',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 220px) minmax(0, 1fr)' },
} as const;

const colour = (name: string): string => `var(--lk-palette-${name})`;

/** The lines and areas of an explaining picture. */
export const ink = {
  solid: { fill: colour('background-paper'), stroke: colour('text-primary') },
  quiet: { stroke: colour('divider') },
  pine: { stroke: colour('primary-main') },
  pineArea: { fill: colour('primary-main') },
  lamp: { stroke: colour('lamp-main') },
  lampArea: { fill: colour('lamp-main') },
} as const satisfies Readonly<Record<string, CSSProperties>>;
