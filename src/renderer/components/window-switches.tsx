import { Box } from '@mui/material';
import { LanguageMenu } from './language-menu.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

/** What is chosen for the window itself, beside its name: language and colours. */
export function WindowSwitches() {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.25 }}>
      <LanguageMenu />
      <SchemeSwitch />
    </Box>
  );
}
