import type { Diagnosis } from '../../../contract/check.ts';

/** What an answer means when another one was hoped for. The rest reads the same either way. */
const instead = {
  answered: 'Your home answered where it should not.',
  upgraded: 'A live connection was opened where it should not.',
  blocked: 'Cloudflare refused this key. Either the lock does not know it yet, or it was switched off.',
  redirected: 'The visit was sent on to itself.',
  resolved: 'The name is known, and more was expected.',
} as const satisfies Readonly<Partial<Record<Diagnosis, string>>>;

/** The one next thing to do. */
const next = {
  answered: 'Look at the plan again and build what is missing.',
  upgraded: 'Look at the plan again and build what is missing.',
  blocked: 'Wait a minute and try again. If it stays, look at the plan again.',
  redirected: 'Go to Extra protection and go along with “Encrypt all the way”.',
  resolved: 'Try again in a minute.',
  'not-resolved': 'Wait a few minutes, then try again.',
  'resolves-elsewhere': 'Look at your domain’s DNS records at Cloudflare, or choose another address.',
  'name-unreliable':
    'Where you pay for the domain, look for DNSSEC and remove the old DS record, or switch DNSSEC off. Then wait an hour.',
  'resolver-blocked':
    'Try from another network. If a filter such as Pi-hole runs here, let cloudflare-dns.com or dns.google through.',
  'no-connection': 'Check that a web page opens on this computer, then try again.',
  'edge-unreachable':
    'Try from another network, for instance a phone’s hotspot. If it works there, your provider or a firewall blocks Cloudflare.',
  'no-certificate':
    'In Cloudflare’s dashboard open SSL/TLS, Edge Certificates. Universal SSL has to be on. A new certificate can take up to a day.',
  'connection-inspected': 'Try from another network, or let your virus scanner leave this address alone.',
  'clock-wrong': 'Set date and time of this computer, then try again.',
  'tls-failed': 'Try again from another network. If it stays, look at SSL/TLS in Cloudflare’s dashboard.',
  challenged:
    'In Cloudflare’s dashboard, switch off Bot Fight Mode and challenges for this address. Then try again.',
  'refused-at-edge':
    'In Cloudflare’s dashboard open Security. Look at IP Access rules and at Browser Integrity Check, and let this address through.',
  'rate-limited':
    'Wait ten minutes, then try again. If it stays, look at the rate limiting rules in Cloudflare’s dashboard.',
  'access-in-front':
    'In Cloudflare’s dashboard open Zero Trust, Access, Applications. Delete the application for this address, or give it a policy with the action Bypass for everyone. The lock stays.',
  'worker-in-front':
    'In Cloudflare’s dashboard open Workers Routes of your domain and take this address out.',
  'sent-elsewhere':
    'In Cloudflare’s dashboard open Rules and look at Redirect Rules, Bulk Redirects and Page Rules. One of them catches this address.',
  'redirect-loop': 'Go to Extra protection and go along with “Encrypt all the way”.',
  misdirected: 'Try again in a minute. If it stays, choose another address.',
  'record-refused': 'Look at the plan again and build what is missing.',
  'server-behind':
    'Look at the plan again and build what is missing. The record has to lead into the private path.',
  'tunnel-down': 'Start the connector at home, then try again.',
  'no-such-service': 'Look at the plan again and build what is missing.',
  'home-silent':
    'Check the address of your home. The connector may not know names like homeassistant.local: type numbers, for instance http://192.168.1.10:8123.',
  'home-refuses-proxy': 'Let Home Assistant trust the path. Connect your home says how.',
  'home-banned':
    'Ask “Why can’t I get in?”. It says how to let this address in again. From another network you still get in.',
  'home-failed': 'Open Home Assistant at home and look at Settings, System, Logs. Then try again.',
  'socket-refused':
    'Let the connector use HTTP/2: with the app, add --protocol=http2 to its run parameters; elsewhere, to its command.',
  'not-home-assistant': 'Check the address of your home.',
  'certificate-of-edge': 'Nothing has to be done.',
  'certificate-of-origin':
    'In Cloudflare’s dashboard open DNS and switch this record to “Proxied”. Then try again.',
  'origin-refused': 'Nothing has to be done.',
  'origin-silent': 'Nothing has to be done.',
  open: 'Look at the plan again and build what is missing. Until then, stop the connector at home.',
  'unexpected-answer':
    'Open the address in a browser on a device that has a key. What you see there, together with the technical detail, says more.',
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
    lead: 'At {{address}} your keys open, and nobody got in without one.',
    fact: 'Next: hand over the keys',
  },
  besides: {
    heading: 'Every lock holds, and there may be another way in',
    lead: 'At {{address}} nobody got in without a key. Elsewhere your home may need none.',
  },
  unproven: {
    heading: 'Nobody got in without a key',
    lead: 'Whether your keys open {{address}} could not be tried: none of them is on this computer.',
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
