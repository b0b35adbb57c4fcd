export const welcome = {
  heading: 'Your home, and only your keys',
  lead: 'Reach your Home Assistant from anywhere. The gate opens only for the devices you name.',
  choices: 'Other ways to start',
  start: {
    practise: {
      title: 'Practise first',
      detail: 'Go through every step with a pretend account and a pretend home. You need nothing for it.',
      note: 'About 5 minutes · nothing real changes',
    },
    again: {
      title: 'Practise from the beginning',
      detail: 'A new pretend account and a new pretend home. What you practised before is then gone.',
    },
    real: {
      title: 'Set up my home',
      detail: 'With your own account and your own Home Assistant. You approve every change.',
    },
  },
  before: {
    title: 'What it costs, and what to have ready',
    costs: {
      title: 'What it costs',
      latchkey: 'Latchkey',
      latchkeyPrice: 'nothing',
      cloudflare: 'Cloudflare’s free plan',
      cloudflarePrice: 'nothing',
      domain: 'A domain, if you have none',
      domainPrice: '10 to 15 dollars a year',
    },
    ready: {
      title: 'What to have ready',
      lines: {
        home: 'This computer, on the same network as your Home Assistant',
        login: 'An administrator’s login there',
        devices: 'The phones and computers that will get a key',
        time: '20 minutes. A domain from elsewhere can take a day longer',
      },
    },
    works: {
      title: 'Works with a key',
      lines: {
        devices: 'Phones, tablets and computers that you name',
        app: 'The Home Assistant app and the usual browsers on them',
      },
    },
    not: {
      title: 'Cannot show a key',
      lines: {
        voice: 'Alexa and Google Home',
        cast: 'Chromecast, TVs and speakers',
        webhooks: 'Webhooks from other companies',
      },
      gap: 'For some of them you can leave a narrow gap later.',
    },
  },
  without: {
    title: 'Without Cloudflare, and without any account',
    what: 'Your own reverse proxy at home asks for the keys. Nobody else comes in between, and it costs nothing.',
    needs: {
      computer: 'A computer at home that is always on, and somebody who keeps it up to date.',
      port: 'Your own public address, and one open port in your router.',
      name: 'A name that leads to it. A free one will do.',
    },
    tradeOff: 'Everyone can see your home’s address, and only your proxy stands between it and the internet.',
    real: 'Set up my own proxy',
    practise: 'Practise with a pretend proxy',
  },
  resume: {
    practice: 'You are in the middle of a practice round.',
    practiceWalked: 'You have practised every step.',
    real: 'You are in the middle of setting up your home.',
    realWalked: 'Your home is set up.',
    fresh: 'Nothing is set up for this home yet.',
    continue: 'Continue where I was',
    practiceHome: 'Back to the practice home',
    note: 'Practice and your real home are kept apart.',
  },
  fact: 'You can stop at any time',
} as const;
