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
  without: {
    title: 'Without Cloudflare, and without any account',
    what: 'A reverse proxy of your own at home asks for the keys. Nobody else stands in between, and it costs nothing.',
    needs: {
      computer: 'A computer at home that is always on, and somebody who keeps it up to date.',
      port: 'A public address of your own, and one open port in your router.',
      name: 'A name that leads to it. A free one will do.',
    },
    tradeOff:
      'Your home’s address is known to everybody, and only your proxy stands between it and the internet.',
    real: 'Set up my own proxy',
    practise: 'Practise with a pretend proxy',
  },
  resume: {
    practice: 'You are in the middle of a practice round.',
    real: 'You are in the middle of setting up your home.',
    fresh: 'Nothing of this home is set up yet.',
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
