/** The colours of a guide outside the window. They are the window's own tokens, which a test over there makes sure of. */
export const colours = {
  light: {
    paper: '#FBF7F0',
    card: '#FFFFFF',
    ink: '#1C2B2A',
    muted: '#5E6B68',
    line: '#E4DCCF',
    edge: '#848D89',
    pine: '#1F4D45',
    'on-pine': '#FFFFFF',
    'pine-soft': '#E3EEEA',
    lamp: '#F3B63F',
    'lamp-soft': '#FFF3D8',
    'on-lamp-soft': '#6B4708',
  },
  dark: {
    paper: '#10201F',
    card: '#182C2A',
    ink: '#F2EBDD',
    muted: '#A9B7B2',
    line: '#2A413E',
    edge: '#6C827D',
    pine: '#7CC4B2',
    'on-pine': '#0D2421',
    'pine-soft': '#1F3B37',
    lamp: '#F3B63F',
    'lamp-soft': '#3A3018',
    'on-lamp-soft': '#F8D78F',
  },
} as const;

export type Colour = keyof (typeof colours)['light'];

/** The colours as CSS declarations, each `--g-<name>`. */
export function declared(values: Readonly<Record<Colour, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--g-${name}:${value};`)
    .join('');
}
