import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { createLaterPart } from './later-part.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';

/** A menu takes as much code as a whole screen, and nobody waits for it. */
const LanguageMenu = createLaterPart(
  'detail',
  async () => (await import('./language-menu.tsx')).LanguageMenu,
);

const PageLanguageMenu = createLaterPart(
  'detail',
  async () => (await import('./page-language-menu.tsx')).PageLanguageMenu,
);

/** What is chosen for the window itself, beside its name: language and colours, and what a room above adds. */
export function WindowSwitches(props: { readonly children: ReactNode }) {
  return (
    <Box sx={row}>
      <LanguageMenu />
      <SchemeSwitch />
      <Box sx={{ display: 'grid', placeItems: 'center', width: 36, height: 36, flexShrink: 0 }}>
        {props.children}
      </Box>
    </Box>
  );
}

/** The same where no program is reached: nothing is kept, and there is nothing to read about it. */
export function PageSwitches() {
  return (
    <Box sx={row}>
      <PageLanguageMenu />
      <SchemeSwitch />
    </Box>
  );
}

const row = { display: 'flex', alignItems: 'center', gap: 0.25 } as const;
