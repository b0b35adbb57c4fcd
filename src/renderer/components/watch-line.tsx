import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** One sentence to keep an eye on, inside a row: it stands out without being a problem. */
export function WatchLine(props: {
  readonly children: ReactNode;
  /** `'mark'` stands below the words of a row that begins with a mark. */
  readonly indent?: 'none' | 'mark';
}) {
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        mt: 1,
        ml: props.indent === 'mark' ? { xs: 0, sm: 7 } : 0,
        px: 1.25,
        py: 0.875,
        borderRadius: '8px',
        bgcolor: 'lamp.soft',
        color: 'lamp.onSoft',
        typography: 'body2',
        '& svg': { flexShrink: 0, mt: '1px' },
      }}
    >
      <Icon name="info" size={18} />
      <span>{props.children}</span>
    </Box>
  );
}
