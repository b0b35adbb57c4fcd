import { Box } from '@mui/material';
import { createLaterPart } from './later-part.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

/** A menu takes as much code as a whole screen, and nobody waits for it. */
const LanguageMenu = createLaterPart(
  'detail',
  async () => (await import('./language-menu.tsx')).LanguageMenu,
);

const AboutButton = createLaterPart('detail', async () => (await import('./about-button.tsx')).AboutButton);

/** What is chosen for the window itself, beside its name: language and colours, and what Latchkey says of itself. */
export function WindowSwitches() {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.25 }}>
      <LanguageMenu />
      <SchemeSwitch />
      <AboutButton />
    </Box>
  );
}
