import { createTheme } from '@mui/material/styles';
import { components } from './components.ts';
import { createPalette } from './palette.ts';

export const serif = '"Fraunces Variable", Georgia, "Times New Roman", serif';
const sans = '"Figtree Variable", system-ui, -apple-system, "Segoe UI", sans-serif';

/** px as rem, so that a larger text setting enlarges everything that is read. */
function rem(px: number): string {
  return `${px / 16}rem`;
}

/**
 * Chinese has no spaces between its words. A heading in it is broken after a comma or a space, and within a word only where there is no
 * other place (CSS Text 3, word-break).
 */
const inWholeWords = { '&:lang(zh)': { wordBreak: 'keep-all', overflowWrap: 'anywhere' } } as const;

type Options = NonNullable<Parameters<typeof createTheme>[0]>;

/** The one theme: tokens, type and the look of every MUI component we use. */
const options = {
  cssVariables: { colorSchemeSelector: 'data-scheme', cssVarPrefix: 'lk' },
  colorSchemes: { light: { palette: createPalette('light') }, dark: { palette: createPalette('dark') } },
  // Sizes are for the window's width; the compact layout has its own heading size.
  breakpoints: { values: { xs: 0, sm: 560, md: 840, lg: 1200, xl: 1600 } },
  shape: { borderRadius: 11 },
  motion: { reducedMotion: 'system' },
  // Two rings: lamp alone is too pale on paper, ink alone is not ours (WCAG 2.2, 1.4.11).
  focusVisible: {
    outline: '2px solid var(--lk-palette-text-primary)',
    outlineOffset: '2px',
    boxShadow: '0 0 0 6px var(--lk-palette-lamp-main)',
  },
  transitions: {
    duration: {
      shortest: 160,
      shorter: 160,
      short: 200,
      standard: 200,
      complex: 240,
      enteringScreen: 200,
      leavingScreen: 160,
    },
    easing: { easeInOut: 'ease-out', easeOut: 'ease-out', easeIn: 'ease-out', sharp: 'ease-out' },
  },
  typography: {
    fontFamily: sans,
    fontSize: 15,
    fontWeightRegular: 400,
    fontWeightMedium: 600,
    fontWeightBold: 600,
    h1: {
      fontFamily: serif,
      fontWeight: 560,
      fontSize: rem(33),
      lineHeight: 1.16,
      letterSpacing: '-0.012em',
      ...inWholeWords,
    },
    h2: {
      fontFamily: serif,
      fontWeight: 560,
      fontSize: rem(22),
      lineHeight: 1.25,
      letterSpacing: '-0.006em',
      ...inWholeWords,
    },
    h3: { fontWeight: 600, fontSize: rem(15), lineHeight: 1.4 },
    subtitle1: { fontWeight: 400, fontSize: rem(16.5), lineHeight: 1.5 },
    subtitle2: { fontWeight: 600, fontSize: rem(15), lineHeight: 1.4 },
    body1: { fontSize: rem(15), lineHeight: 1.5 },
    body2: { fontSize: rem(13.5), lineHeight: 1.5 },
    caption: { fontSize: rem(13.5), lineHeight: 1.45 },
    button: { fontSize: rem(15), fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
  },
  components,
} satisfies Options;

/** For a language that is read from left to right, or from right to left. */
export function createLook(direction: 'ltr' | 'rtl') {
  return createTheme({ ...options, direction });
}
