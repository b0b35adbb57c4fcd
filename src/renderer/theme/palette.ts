import type { PaletteOptions } from '@mui/material/styles';
import { dark, dusk, light, skyOf, type Tokens } from './tokens.ts';

/** A scheme's tokens in MUI's terms; every value becomes a CSS variable. */
export function createPalette(scheme: 'light' | 'dark'): PaletteOptions {
  const token = scheme === 'light' ? light : dark;
  return {
    mode: scheme,
    background: { default: token.paper, paper: token.card },
    text: { primary: token.ink, secondary: token.muted, disabled: token.muted },
    divider: token.line,
    primary: { main: token.pine, dark: token.pineHover, light: token.pine, contrastText: token.onPine },
    secondary: { main: token.ink, contrastText: token.paper },
    success: { main: token.pine, contrastText: token.onPine },
    error: { main: token.clay, dark: token.clay, light: token.clay, contrastText: token.onClay },
    warning: { main: token.lamp, contrastText: light.ink },
    info: { main: token.pine, contrastText: token.onPine },
    ...latchkeyColours(scheme, token),
  };
}

function latchkeyColours(scheme: 'light' | 'dark', token: Tokens) {
  return {
    lamp: { main: token.lamp, soft: token.lampSoft, onSoft: token.onLampSoft },
    soft: { pine: token.pineSoft, clay: token.claySoft },
    surface: { band: token.band, edge: token.edge },
    sky: {
      real: skyOf(dusk[scheme].real),
      practice: skyOf(dusk[scheme].practice),
      practiceRibbon: scheme === 'light' ? '#4A3762' : '#3A2C55',
    },
  };
}
