import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { Button, CssBaseline } from '@mui/material';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { createRoot } from 'react-dom/client';

/** What a window with React and MUI cannot do without: one button in a theme, with styles that carry the page's nonce. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const cache = createCache({ key: 'bare', prepend: true, nonce });
const theme = createTheme({ cssVariables: true, colorSchemes: { light: true, dark: true } });
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for its button');
createRoot(root).render(
  <CacheProvider value={cache}>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <Button variant="contained">Begin</Button>
    </ThemeProvider>
  </CacheProvider>,
);
