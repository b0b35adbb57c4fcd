/** The band is dark in both schemes, so its buttons are the same in both. */
const focusOnDusk = {
  '&.Mui-focusVisible': { outlineColor: '#FBF6EC', boxShadow: '0 0 0 5px var(--lk-palette-lamp-main)' },
} as const;
export const lampButton = {
  ...focusOnDusk,
  bgcolor: 'lamp.main',
  color: '#2B1F06',
  '&:hover': { bgcolor: '#FFC95C' },
} as const;
export const duskButton = {
  ...focusOnDusk,
  color: '#FBF6EC',
  bgcolor: 'rgba(11, 28, 34, 0.5)',
  borderColor: 'rgba(246, 239, 226, 0.6)',
  '&:hover': { bgcolor: 'rgba(11, 28, 34, 0.75)', borderColor: '#FBF6EC' },
} as const;
/** In a narrow window the house is behind it. */
export const quietDuskButton = {
  ...focusOnDusk,
  color: '#FBF6EC',
  bgcolor: { xs: 'rgba(11, 28, 34, 0.5)', sm: 'transparent' },
  '&:hover': { bgcolor: 'rgba(255, 255, 255, 0.12)' },
} as const;
