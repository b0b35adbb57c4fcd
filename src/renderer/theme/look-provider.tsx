import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/fraunces/opsz.css';
import createCache, { type StylisPlugin } from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../words/languages.ts';
import { createLook } from './theme.ts';

/**
 * The look of everything below it, from right to left where the language is. Styles carry the page's nonce, so that the CSP needs no
 * `unsafe-inline`.
 */
export function LookProvider(props: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const direction = directionOf(language);
  const { cache, theme } = useLook(direction);
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: language, dir: direction });
  }, [language, direction]);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="latchkey-scheme">
        <CssBaseline />
        {props.children}
      </ThemeProvider>
    </CacheProvider>
  );
}

/** Styles that name a side name the other one where it is read from right to left. How is fetched by who reads so. */
function useLook(direction: 'ltr' | 'rtl') {
  const [unmirrored] = useState(() => makeLook('ltr'));
  const [mirrored, setMirrored] = useState<ReturnType<typeof makeLook>>();
  const isWanted = direction === 'rtl' && mirrored === undefined;
  useEffect(() => {
    if (!isWanted) return;
    import('@mui/stylis-plugin-rtl').then(
      ({ default: mirrorSides }) => setMirrored(makeLook('rtl', mirrorSides)),
      // It reads from right to left all the same, with its sides as they are.
      () => setMirrored(makeLook('rtl')),
    );
  }, [isWanted]);
  return (direction === 'rtl' && mirrored) || unmirrored;
}

function makeLook(direction: 'ltr' | 'rtl', ...stylisPlugins: readonly StylisPlugin[]) {
  return {
    theme: createLook(direction),
    cache: createCache({
      key: direction === 'ltr' ? 'lk' : 'lk-rtl',
      prepend: true,
      ...readNonce(document),
      ...(stylisPlugins.length === 0 ? {} : { stylisPlugins: [...stylisPlugins] }),
    }),
  };
}

/** Browsers hide the attribute's value from the DOM but not from the property (HTML, nonce hiding). */
function readNonce(page: Document): { readonly nonce?: string } {
  const nonce = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce ? { nonce } : {};
}
