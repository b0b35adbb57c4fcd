/** What the scene shows, in words. Each sentence is true on its own. */
export const scene = {
  practice: 'Practice: nothing in this picture is real.',
  real: 'How your setup stands:',
  gateOpen: 'The gate is not locked yet.',
  gateLocked: 'The gate is locked.',
  pathDark: 'The private path is dark.',
  pathFlickering: 'Part of the private path is lit.',
  pathLit: 'The private path is lit.',
  windowsDark: 'The windows of your home are dark: it has not answered yet.',
  windowsLit: 'The windows of your home are lit: it answers.',
  keysNone: 'No keys yet.',
  keysMade_one: '{{count}} key hangs at the gate.',
  keysMade_other: '{{count}} keys hang at the gate.',
  keysPlanned_one: '{{count}} key is planned.',
  keysPlanned_other: '{{count}} keys are planned.',
} as const;
