/** What a plan is, said above it. The first build keeps the name of the step. */
export const plan = {
  build: {
    heading: 'Review and build',
    lead: 'This is everything Latchkey will do in your Cloudflare account.',
    leadWithHome: 'This is everything Latchkey will do in your Cloudflare account and in Home Assistant.',
    approve: 'Build my private entrance',
    fact: 'Nothing changes until you approve it',
  },
  change: {
    heading: 'Review your changes',
    lead: 'This is everything Latchkey will do in your Cloudflare account. The rest stays as it is.',
    leadWithHome:
      'This is everything Latchkey will do in your Cloudflare account and in Home Assistant. The rest stays as it is.',
    approve: 'Make these changes',
    fact: 'Nothing changes until you approve it',
  },
  repair: {
    heading: 'Put it right',
    lead: 'Someone changed what Latchkey built. This brings it back to how you wanted it.',
    approve: 'Put it right',
    fact: 'Nothing changes until you approve it',
  },
  home: {
    heading: 'Set up Home Assistant',
    lead: 'This is everything Latchkey will do in Home Assistant. The rest stays as it is.',
    approve: 'Make these changes',
    fact: 'Nothing changes until you approve it',
  },
  removal: {
    heading: 'Take everything away',
    lead: 'This is everything that goes. After this, nobody reaches your home from outside, not even you.',
    approve: 'Take everything away',
    fact: 'Nothing goes until you approve it',
  },
  unfinished: {
    heading: 'You stopped halfway',
    lead: '{count, plural, one {{done} of {count} step done. This is what is left.} other {{done} of {count} steps done. This is what is left.}}',
    approve: 'Continue',
    fact: 'It carries on with what is left',
  },
} as const;
