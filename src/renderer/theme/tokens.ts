/**
 * The colours of Latchkey, one set for each scheme. Contrast on paper: ink at least 7:1, muted at least 4.5:1.
 * Lamp means "now", keys and the focus halo; it is never the colour of text on paper.
 */
export interface Tokens {
  readonly paper: string;
  readonly card: string;
  /** The bottom bar and other quiet bands. */
  readonly band: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** The border of something that can be typed into or pressed: 3:1 on card. */
  readonly edge: string;
  readonly pine: string;
  readonly pineHover: string;
  readonly onPine: string;
  readonly pineSoft: string;
  readonly lamp: string;
  readonly lampSoft: string;
  readonly onLampSoft: string;
  readonly clay: string;
  readonly claySoft: string;
  readonly onClay: string;
}

export const light: Tokens = {
  paper: '#FBF7F0',
  card: '#FFFFFF',
  band: '#FFFAF1',
  ink: '#1C2B2A',
  muted: '#5E6B68',
  line: '#E4DCCF',
  edge: '#848D89',
  pine: '#1F4D45',
  pineHover: '#173B35',
  onPine: '#FFFFFF',
  pineSoft: '#E3EEEA',
  lamp: '#F3B63F',
  lampSoft: '#FFF3D8',
  onLampSoft: '#6B4708',
  clay: '#B5472F',
  claySoft: '#FBEAE4',
  onClay: '#FFFFFF',
};

export const dark: Tokens = {
  paper: '#10201F',
  card: '#182C2A',
  band: '#142625',
  ink: '#F2EBDD',
  muted: '#A9B7B2',
  line: '#2A413E',
  edge: '#6C827D',
  pine: '#7CC4B2',
  pineHover: '#95D3C3',
  onPine: '#0D2421',
  pineSoft: '#1F3B37',
  lamp: '#F3B63F',
  lampSoft: '#3A3018',
  onLampSoft: '#F8D78F',
  clay: '#EE9479',
  claySoft: '#3B2620',
  onClay: '#2B0F07',
};

/** The sky of the left rail. Practice has its own evening, so that nobody takes it for the real one. */
export const dusk = {
  light: { real: ['#13303A', '#1E4650', '#C77F53'], practice: ['#2B2140', '#4A3762', '#C98272'] },
  dark: { real: ['#0B1C22', '#12303A', '#7A4A33'], practice: ['#1A1429', '#2E2344', '#7B4A45'] },
} as const;

export function skyOf([top, middle, foot]: readonly [string, string, string]): string {
  return `linear-gradient(180deg, ${top} 0%, ${middle} 46%, ${foot} 118%)`;
}
