import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** A list without marks of its own, one thing below the other. */
export const pointList = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;

/** A few things to know, each with a small icon before it. */
export function Points(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.25 }}>
        {props.title}
      </Typography>
      <PointList>{props.children}</PointList>
    </Box>
  );
}

export function PointList(props: { readonly children: ReactNode }) {
  return (
    <Box component="ul" sx={{ ...pointList, gap: 1.25 }}>
      {props.children}
    </Box>
  );
}

export function Point(props: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, color: 'text.secondary' }}>
      <Box sx={{ color: 'primary.main', display: 'flex', flexShrink: 0, mt: '1px' }}>
        <Icon name={props.icon} size={20} />
      </Box>
      <span>{props.children}</span>
    </Box>
  );
}
