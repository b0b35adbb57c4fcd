import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { createLaterPart } from './later-part.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

/** A menu takes as much code as a whole screen, and nobody waits for it. */
const LanguageMenu = createLaterPart(
  'detail',
  async () => (await import('./language-menu.tsx')).LanguageMenu,
);

/** What is chosen for the window itself, beside its name: language and colours, and what a room above adds. */
export function WindowSwitches(props: { readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.25 }}>
      <LanguageMenu />
      <SchemeSwitch />
      <Box sx={{ display: 'grid', placeItems: 'center', width: 36, height: 36, flexShrink: 0 }}>
        {props.children}
      </Box>
    </Box>
  );
}
