import '@mui/material/styles';

interface LatchkeyColours {
  lamp: { main: string; soft: string; onSoft: string };
  soft: { pine: string; clay: string };
  surface: { band: string; edge: string };
  sky: { real: string; practice: string; practiceRibbon: string };
}

declare module '@mui/material/styles' {
  interface CssThemeVariables {
    enabled: true;
  }
  interface Palette extends LatchkeyColours {}
  interface PaletteOptions extends LatchkeyColours {}
}
