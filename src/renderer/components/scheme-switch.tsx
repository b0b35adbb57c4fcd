import { Box } from '@mui/material';
import { createLaterPart } from './later-part.tsx';

/** Nobody waits for it to begin, and what it says when it is pointed at takes as much code as a whole screen. */
const SchemeButton = createLaterPart(
  'detail',
  async () => (await import('./scheme-button.tsx')).SchemeButton,
);

/** Light, dark, or as the computer has it. Its place is kept until it is there. */
export function SchemeSwitch() {
  return (
    <Box sx={{ display: 'grid', placeItems: 'center', width: 36, height: 36, flexShrink: 0 }}>
      <SchemeButton />
    </Box>
  );
}
