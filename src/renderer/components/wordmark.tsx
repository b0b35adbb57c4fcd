import { Box } from '@mui/material';
import { serif } from '../theme/theme.ts';
import { Icon } from './icon.tsx';

/** The name and the mark; the heading of a page that has no other. */
export function Wordmark({ as = 'div' }: { readonly as?: 'div' | 'h1' }) {
  return (
    <Box
      component={as}
      sx={{
        m: 0,
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        fontFamily: serif,
        fontWeight: 560,
        fontSize: '1.32rem',
        letterSpacing: '-0.005em',
        color: '#FBF6EC',
        '& svg': { color: '#F3B63F' },
      }}
    >
      <Icon name="key" size={25} />
      Latchkey
    </Box>
  );
}
