import { Box } from '@mui/material';
import { serif } from '../theme/theme.ts';
import { Icon } from './icon.tsx';

export function Wordmark() {
  return (
    <Box
      sx={{
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
