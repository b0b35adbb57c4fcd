import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/fraunces/opsz.css';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useState } from 'react';
import { theme } from './theme.ts';

/** The look of everything below it. Styles carry the page's nonce, so that the CSP needs no `unsafe-inline`. */
export function LookProvider(props: { readonly children: ReactNode }) {
  const [cache] = useState(() => createCache({ key: 'lk', prepend: true, ...readNonce(document) }));
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="latchkey-scheme">
        <CssBaseline />
        {props.children}
      </ThemeProvider>
    </CacheProvider>
  );
}

/** Browsers hide the attribute's value from the DOM but not from the property (HTML, nonce hiding). */
function readNonce(page: Document): { readonly nonce?: string } {
  const nonce = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce ? { nonce } : {};
}
