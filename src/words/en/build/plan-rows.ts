import type { Untouched } from '../../../contract/plan.ts';

/** The parts of the plan in plain words. Build rows carry the same names, so that people recognise them. */
export const group = {
  lock: {
    title: 'Lock the gate',
    detail: 'Requests to {address} without one of your keys are blocked.',
    kept: '{count, plural, one {This earlier key keeps opening it: {names}.} other {These earlier keys keep opening it: {names}.}}',
  },
  keys: '{count, plural, one {Make {count} key} other {Make {count} keys}}',
  testKeys: 'Make test keys',
  path: { title: 'Open a private path to your home', detail: 'From {address} to {home}' },
  address: { title: 'Set up your address', detail: '{address}' },
  settings:
    '{count, plural, one {Change {count} setting of {domain}} other {Change {count} settings of {domain}}}',
  'taken-over': {
    title: '{count, plural, one {Take over the record at {names}} other {Take over the records at {names}}}',
    detail:
      '{count, plural, one {It leads to {before} today. From then on it leads to your home. If you remove everything, Latchkey puts the record back.} other {They lead to {before} today. From then on they lead to your home. If you remove everything, Latchkey puts the records back.}}',
  },
  'put-back': {
    title: '{count, plural, one {Put back the record at {names}} other {Put back the records at {names}}}',
    detail: '{count, plural, one {It leads to {after} again.} other {They lead to {after} again.}}',
  },
  'moved-names': {
    title: '{count, plural, one {Move {count} other name too} other {Move {count} other names too}}',
    detail:
      '{count, plural, one {{names} used the app’s own private path. It now uses the new one, and leads to the same place.} other {{names} used the app’s own private path. They now use the new one, and lead to the same places.}}',
    back: '{count, plural, one {{names} uses the app’s own private path again.} other {{names} use the app’s own private path again.}}',
  },
  'old-lock': {
    away: {
      title: 'Take the old lock away',
      detail:
        '{count, plural, one {Your rule {names} goes once the new lock is in place. It comes back when you remove Latchkey.} other {Your rules {names} go once the new lock is in place. They come back when you remove Latchkey.}}',
    },
    back: {
      title: 'Put the old lock back',
      detail: '{count, plural, one {Your rule {names} is back.} other {Your rules {names} are back.}}',
    },
  },
  'old-keys': '{count, plural, one {Switch off {count} key} other {Switch off {count} keys}}',
  'other-doors': {
    title:
      '{count, plural, one {Close {count} other way into your home} other {Close {count} other ways into your home}}',
    detail:
      '{count, plural, one {No longer a way into your home: {names}. It stays closed when you remove Latchkey.} other {No longer ways into your home: {names}. They stay closed when you remove Latchkey.}}',
    everyName: 'every name of the tunnel “{tunnel}”',
  },
  'old-address': {
    title: '{count, plural, one {Take down an address} other {Take down {count} addresses}}',
    detail: '{names}',
  },
} as const;

export const changed = {
  lock: 'Fit the lock to your keys',
  lockWithGaps: 'Fit the lock to your keys and gaps',
  lockWithCountries: 'Fit the lock to your keys and countries',
  path: 'Point the private path to your home',
  address: 'Point your address to the new path',
} as const;

/** The plan in a few sentences. */
export const summary = {
  label: 'What happens',
  create: { title: 'New', says: 'You get {things}.' },
  update: { title: 'Changes', says: 'Latchkey changes {things}.' },
  remove: { title: 'Goes away', says: 'Latchkey takes away {things}.' },
  back: { title: 'Goes back', says: 'Latchkey puts back {things}.' },
  restart: {
    title: 'Restarts',
    home: 'Home Assistant restarts once, for about a minute.',
    nothing: 'Nothing restarts.',
  },
} as const;

/** What the sentences are about. */
export const thing = {
  lock: { new: 'the lock', known: 'the lock' },
  keys: '{count, plural, one {a key for {names}} other {keys for {names}}}',
  testKeys: 'keys that only try the lock',
  path: { new: 'a private path to your home', known: 'the private path' },
  certificates: 'how Cloudflare and your server recognise each other',
  connector: { new: 'the connector in Home Assistant', known: 'the connector in Home Assistant' },
  address: '{count, plural, one {the address {names}} other {the addresses {names}}}',
  'old-address': '{count, plural, one {the address {names}} other {the addresses {names}}}',
  'taken-over': '{count, plural, one {where {names} leads} other {where {names} lead}}',
  'put-back': '{count, plural, one {the record at {names}} other {the records at {names}}}',
  'moved-names': '{count, plural, one {the path to {names}} other {the paths to {names}}}',
  settings: '{count, plural, one {{count} setting of {domain}} other {{count} settings of {domain}}}',
  'old-lock': 'the old lock',
  'old-keys': '{count, plural, one {{count} key} other {{count} keys}}',
  'other-doors':
    '{count, plural, one {{count} other way into your home} other {{count} other ways into your home}}',
  home: 'a few settings of Home Assistant',
} as const;

/** By which Cloudflare and the server at home know each other, where there is no private path. */
export const certificates = {
  create: {
    title: 'Let Cloudflare and your server recognise each other',
    detail:
      'Your server gets a certificate that Cloudflare trusts. Cloudflare gets one that only your server knows.',
  },
  update: {
    title: 'Renew how Cloudflare and your server recognise each other',
    detail: 'Certificates for {address} are made, and old ones go.',
  },
  remove: {
    title: 'Remove the certificates',
    detail: 'Cloudflare no longer trusts your server, and no longer shows it a certificate.',
  },
} as const;

/** The connector as an app of Home Assistant, by what becomes of it. */
export const connector = {
  install: {
    title: 'Let Home Assistant run the connector',
    detail: 'Latchkey installs the app Cloudflared, gives it the code of the private path and starts it.',
  },
  code: {
    title: 'Let Home Assistant run the connector',
    detail:
      'The app Cloudflared is there already. Latchkey gives it the code of the private path and starts it.',
  },
  options: {
    title: 'Set up the connector again',
    detail: 'The app Cloudflared is there and has the code. Latchkey restarts it.',
  },
  /** What it has from then on, and why. */
  brings: {
    'stays-up': 'It starts with Home Assistant, and again when it fails.',
    'both-families': 'It calls Cloudflare over IPv4 or IPv6, whichever works: some homes have only IPv6.',
    'ipv4-alone': 'It calls Cloudflare over IPv4 only, as you chose.',
    'ipv6-alone': 'It calls Cloudflare over IPv6 only, as you chose.',
    http2: 'It uses HTTP/2: over QUIC, live connections can get lost, and some networks block it.',
    'any-transport': 'It may use QUIC again, which is usually faster.',
  },
  start: { title: 'Start the connector', detail: 'The app Cloudflared is there and has the code.' },
  remove: { title: 'Take the connector away', detail: 'Home Assistant no longer has the app Cloudflared.' },
  restore: {
    title: 'Stop the connector',
    detail: 'The app Cloudflared stays as it was before, without the code.',
  },
} as const;

/** What is set in Home Assistant itself, one sentence for each change. */
export const home = {
  title: 'Set up Home Assistant',
  back: { title: 'Put Home Assistant back as it was' },
  urls: 'Home Assistant’s own addresses are set to {after}.',
  urlsBefore: 'Before, they were {before}.',
  urlsGone: 'Its address from outside is no longer set.',
  trust: 'It accepts visitors who come through {networks}.',
  wakes: 'Already listed there without effect, and accepted from then on: {networks}.',
  trustGone: 'It no longer accepts visitors who come through {networks}.',
  limit: 'It shuts a visitor out after {count} wrong logins.',
  restart: 'Home Assistant restarts once for this. That usually takes about a minute.',
  confirm:
    'Once Latchkey gets in from outside, it confirms the change. If it does not, Home Assistant undoes it by itself.',
  confirmGone: 'Once it is back, Latchkey confirms it.',
} as const;

/** Home Assistant, where nobody is logged in. */
export const homeLeft = {
  title: 'Latchkey is not logged in to your Home Assistant',
  plan: 'So it neither looks there nor changes anything. Everything in the plan is at Cloudflare.',
  newPath:
    'So it cannot give the connector the code of the new path. Log in first, or give it the code yourself afterwards.',
  look: 'So it did not look there. What you see is your Cloudflare account only.',
  removal: 'What Latchkey set up in Home Assistant stays there, unless you log in first.',
  logIn: 'Log in',
} as const;

export const inFile = {
  title: 'One file in Home Assistant is left for you',
  why: 'This version keeps its list of trusted senders in a file. The next step shows what to write there.',
} as const;

export const untouched = {
  'custom-rules': '{count, plural, one {{count} other rule} other {{count} other rules}}',
  'dns-records': '{count, plural, one {{count} other address} other {{count} other addresses}}',
  'certificate-hostnames':
    '{count, plural, one {{count} other address that asks for keys} other {{count} other addresses that ask for keys}}',
  tunnels: '{count, plural, one {{count} other private path} other {{count} other private paths}}',
  'tunnel-in-use':
    '{count, plural, one {An old path, because {count} other address uses it} other {An old path, because {count} other addresses use it}}',
  'declined-settings':
    '{count, plural, one {{count} setting you declined} other {{count} settings you declined}}',
  'connector-apps':
    '{count, plural, one {{count} app that runs another private path} other {{count} apps that run another private path}}',
} as const satisfies Readonly<Record<Exclude<Untouched['kind'], 'home-assistant' | 'trust-in-file'>, string>>;

export const removed = {
  lock: { title: 'Take the lock off', detail: 'It is the last to go. Until then nothing is open.' },
  path: { title: 'Take the private path away', detail: 'Nothing leads to your home any more.' },
} as const;

export const moved = {
  title: 'Move to a new private path',
  detail: 'The old path is taken away. Your home needs the code of the new one.',
} as const;
