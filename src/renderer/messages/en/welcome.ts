export const welcome = {
  heading: 'Your home, and only your keys',
  lead: 'Latchkey builds a private path to your Home Assistant, with a gate that opens only for the devices you name.',
  choices: 'How do you want to start?',
  start: {
    practise: {
      title: 'Practise first',
      detail: 'Walk the whole way with a pretend account and a pretend home. You need nothing for it.',
      note: 'About 5 minutes · nothing real changes',
    },
    real: {
      title: 'Set up my home',
      detail: 'You need a Cloudflare account with a domain, and your Home Assistant within reach.',
      note: 'About 20 minutes · you approve every change',
    },
  },
  resume: {
    practice: 'You are in the middle of a practice round.',
    real: 'You are in the middle of setting up your home.',
    continue: 'Continue where I was',
    note: 'Practice and your real home are kept apart. What you answered in each stays there.',
  },
  what: {
    title: 'What will happen',
    lock: 'First the lock, then the door: your home is never reachable without a key.',
    keys: 'Each phone and computer gets its own key. Lose one, and you switch off that key alone.',
    yours: 'Everything is built in your own Cloudflare account. Latchkey has no server.',
  },
  fact: 'You can stop at any time',
} as const;
