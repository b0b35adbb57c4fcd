import type { Diagnosis } from '../../../contract/check.ts';

/** What an answer means when another one was hoped for. The rest reads the same either way. */
const instead = {
  answered: 'Your home answered where it should not.',
  upgraded: 'A live connection was opened where it should not.',
  blocked: 'Cloudflare refused this key. Either the lock does not know it yet, or it was switched off.',
  redirected: 'The visit was sent somewhere else.',
  resolved: 'The name is known, and more was expected.',
} as const satisfies Readonly<Partial<Record<Diagnosis, string>>>;

/** The one next thing to do. */
const next = {
  answered: 'Look at the plan again and build what is missing.',
  upgraded: 'Look at the plan again and build what is missing.',
  open: 'Look at the plan again and build what is missing. Until then, stop the connector at home.',
  blocked: 'Wait a minute and try again. If it stays, look at the plan again.',
  redirected: 'Go to Extra protection and go along with “Encrypt all the way”.',
  resolved: 'Try again in a minute.',
  'not-resolved': 'Wait a few minutes, then try again.',
  'resolves-elsewhere': 'Look at your domain’s DNS records at Cloudflare, or choose another address.',
  'tunnel-down': 'Start the connector at home, then try again.',
  'home-silent':
    'Check the address of your home. The connector may not know names like homeassistant.local: type numbers, for instance http://192.168.1.10:8123.',
  'home-refuses-proxy': 'Let Home Assistant trust the path. Connect your home says how.',
  'no-such-service': 'Look at the plan again and build what is missing.',
  'not-home-assistant': 'Check the address of your home.',
  'no-connection': 'Check that a web page opens on this computer, then try again.',
  challenged:
    'In Cloudflare’s dashboard, switch off Bot Fight Mode and challenges for this address. Then try again.',
  'tls-failed': 'Wait a while, then try again. Cloudflare may still be making the certificate.',
  'unexpected-answer': 'Try again. If it stays, the technical detail says what was seen.',
} as const satisfies Readonly<Record<Diagnosis, string>>;

export const checkLocks = {
  instead,
  next,
  heading: 'Check every lock',
  lead: 'Latchkey knocks at {{address}} from outside: with a key, without one, and with keys that must not fit.',
  list: 'Locks',
  start: 'Try every lock',
  startFact: 'It only knocks. Nothing is changed',
  running: {
    heading: 'Trying every lock',
    lead: 'Each one is tried from outside, the way a stranger would come.',
    fact: '{{done}} of {{count}} tried',
    usually:
      'This usually takes a few seconds. After a fresh build it can take a minute until Cloudflare knows everywhere.',
    again: 'Start again',
    stillSaw: 'Not yet: {{saw}} Trying again.',
  },
  passed: {
    heading: 'Every lock holds',
    lead: 'Your home opens for your keys and for nobody else.',
    fact: 'Next: hand over the keys',
  },
  failed: {
    heading_one: 'One lock needs a look',
    heading_other: '{{count}} locks need a look',
    lead: 'Here is what was seen, and the next thing to do.',
    open: {
      heading: 'The gate is not tight',
      lead: 'Somebody without a valid key could get in. Take care of this first.',
    },
    again: 'Try every lock again',
    fact: 'Nothing was changed',
    concerns: 'Seen at: {{names}}',
    to: {
      build: 'Look at the plan again',
      protection: 'Go to Extra protection',
      'find-home': 'Check the address of your home',
      'choose-address': 'Choose another address',
      'connect-home': 'Go to Connect your home',
    },
  },
  before: 'Every lock held when it was last tried, on {{when}}.',
  again: 'Try again',
  state: {
    waiting: 'Not tried yet',
    running: 'Trying',
    passed: 'As it should be',
    failed: 'Not as it should be',
  },
  exposed: {
    none: 'No request without a key reached the home.',
    some_one: '{{count}} request without a key reached the home.',
    some_other: '{{count}} requests without a key reached the home.',
    why: 'Practice counts every request at the pretend home.',
  },
  technical: 'What was seen',
  technicalRow: '{{name}}: {{saw}}',
  connecting: 'Looking at what was tried before',
} as const;
