/** The look of a label around a hidden checkbox and the tick that stands for it, a `.lk-tick` behind the input. */
export const tickRow = {
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  borderRadius: '11px',
  '& .lk-tick': {
    display: 'grid',
    placeItems: 'center',
    width: 24,
    height: 24,
    flexShrink: 0,
    borderRadius: '8px',
    border: '1.5px solid',
    borderColor: 'surface.edge',
  },
  // Not by a colour alone: where colours are forced, a transparent tick is seen.
  '& input:not(:checked) ~ .lk-tick > svg': { visibility: 'hidden' },
  '& input:checked ~ .lk-tick': {
    borderColor: 'primary.main',
    bgcolor: 'primary.main',
    color: 'primary.contrastText',
  },
  '& input:checked:disabled ~ .lk-tick': { opacity: 0.55 },
  '&:has(input:focus-visible)': {
    outline: '2px solid var(--lk-palette-text-primary)',
    outlineOffset: '4px',
    boxShadow: '0 0 0 8px var(--lk-palette-lamp-main)',
  },
} as const;
