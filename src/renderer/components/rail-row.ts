/** A row of the rail, which is dark in both schemes. */
export const railRow = {
  display: 'flex',
  justifyContent: 'flex-start',
  width: '100%',
  gap: 1.5,
  px: 1.25,
  minHeight: 'clamp(33px, 4.9vh, 38px)',
  borderRadius: '10px',
  typography: 'body1',
  fontSize: '0.91rem',
  textAlign: 'left',
} as const;

/** What a row that can be pressed does besides. */
export const railRowPressed = {
  '&:hover': { bgcolor: 'rgba(255, 255, 255, 0.09)' },
  '&.Mui-focusVisible': {
    outlineColor: '#FBF6EC',
    boxShadow: '0 0 0 5px var(--lk-palette-lamp-main)',
  },
} as const;
