import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/fraunces/opsz.css';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import mirrorSides from '@mui/stylis-plugin-rtl';
import { type ReactNode, useLayoutEffect, useState } from 'react';
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
  const [looks] = useState(() => ({ ltr: lookOf('ltr'), rtl: lookOf('rtl') }));
  const { cache, theme } = looks[direction]();
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

/** Made when it is first wanted. Styles that name a side name the other one where it is read from right to left. */
function lookOf(direction: 'ltr' | 'rtl') {
  const make = () => ({
    theme: createLook(direction),
    cache: createCache({
      key: direction === 'ltr' ? 'lk' : 'lk-rtl',
      prepend: true,
      ...readNonce(document),
      ...(direction === 'ltr' ? {} : { stylisPlugins: [mirrorSides] }),
    }),
  });
  let made: ReturnType<typeof make> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Browsers hide the attribute's value from the DOM but not from the property (HTML, nonce hiding). */
function readNonce(page: Document): { readonly nonce?: string } {
  const nonce = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce ? { nonce } : {};
}
