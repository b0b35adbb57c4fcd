/** Everything on the right stands in one column; the foot's buttons line up with the body above them. */
export const screenColumn = {
  maxWidth: '780px !important',
  mx: 0,
  px: { xs: 2.5, sm: 4, md: 'clamp(40px, 5.2vw, 76px) !important' },
  pt: { xs: 3.5, md: 6.5 },
  pb: { xs: 4, md: 5 },
} as const;

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
