/** What the scene shows, in words. Each sentence is true on its own. */
export const scene = {
  practice: 'Practice: nothing in this picture is real.',
  real: 'How your setup stands:',
  gateOpen: 'The gate is not locked yet.',
  gateLocked: 'The gate is locked.',
  comesIn: 'The gate opens for {name}: its name is on the key.',
  pathDark: 'The private path is dark.',
  pathFlickering: 'Part of the private path is lit.',
  pathLit: 'The private path is lit.',
  wayDark: 'The way to your home is dark.',
  wayFlickering: 'Part of the way to your home is lit.',
  wayLit: 'The way to your home is lit.',
  windowsDark: 'The windows of your home are dark: it has not answered yet.',
  windowsLit: 'The windows of your home are lit: it answers.',
  keysNone: 'No keys yet.',
  keysMade: 'Keys at the gate: {count}.',
  keysPlanned: 'Keys planned: {count}.',
} as const;
