/**
 * One column in the middle of what the rail leaves; the foot's buttons and the bands at the top line up with it. How wide it is at
 * most is the window's to say.
 */
export const screenColumn = {
  maxWidth: 'var(--lk-column) !important',
  mx: 'auto',
  px: { xs: 2.5, sm: 4, md: 'clamp(40px, 5.2vw, 76px) !important' },
  pt: { xs: 3.5, md: 6.5 },
  pb: { xs: 4, md: 5 },
} as const;

/** A band across the window, whose words begin where the column does. */
export const bandRow = { ...screenColumn, pt: 0, pb: 0 } as const;

/** The row at the foot: the way back, one fact, and the primary action. */
export const footRow = {
  ...screenColumn,
  py: { xs: '12px !important', md: '14px !important' },
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  rowGap: 1,
} as const;

/** The fact in that row; above the buttons where the window is narrow. */
export const footFact = {
  color: 'text.secondary',
  textAlign: { xs: 'left', sm: 'right' },
  flex: { xs: '1 0 100%', sm: 1 },
  order: { xs: -1, sm: 0 },
  minWidth: 0,
} as const;
