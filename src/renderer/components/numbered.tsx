import { Box } from '@mui/material';
import { Children, isValidElement, type ReactNode } from 'react';

/** The number before a step, in a small disc. */
export const numberMark = {
  display: 'grid',
  placeItems: 'center',
  width: 30,
  height: 30,
  flexShrink: 0,
  borderRadius: '50%',
  bgcolor: 'soft.pine',
  color: 'primary.main',
  typography: 'body2',
  fontWeight: 600,
} as const;

/** Steps to follow, numbered. Each child that is there is one step; long ones take a wider `gap`, in spacing units. */
export function NumberedSteps({
  children,
  gap = 2,
}: {
  readonly children: ReactNode;
  readonly gap?: number;
}) {
  return (
    <Box
      component="ol"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap }}
    >
      {Children.toArray(children).map((step, index) => (
        <Box component="li" key={isValidElement(step) ? step.key : index} sx={{ display: 'flex', gap: 2 }}>
          <Box aria-hidden="true" sx={numberMark}>
            {index + 1}
          </Box>
          <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>{step}</Box>
        </Box>
      ))}
    </Box>
  );
}
