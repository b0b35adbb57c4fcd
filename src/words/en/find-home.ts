import type { HomeNearby } from '../../contract/home.ts';

/** Homes that answer and cannot be set up yet. */
const notReady = {
  installing: 'It is still being installed. This often takes 20 minutes, sometimes an hour.',
  onboarding: 'Nobody has an account there yet. Open it and make yours, then look again.',
} as const satisfies Readonly<Record<Exclude<HomeNearby['stage'], 'ready'>, string>>;

/** A certificate of the home's own making: only the user can say whether it is theirs. */
const certificate = {
  heading: 'Is this your home?',
  lead: '{name} answers at {url} with a certificate it made itself. Nobody else vouches for it, so only you can say.',
  atHome: {
    title: 'Are you at home, on your own network?',
    why: 'Then this is normal, and you can go on. Anywhere else, compare first or use another address.',
  },
  others: 'Or use another address',
  plain: 'The same machine without encryption, for your own network. Latchkey knocks there first.',
  foundToo: '{name} also answered on your network.',
  knocking: 'Knocking',
  compare: 'Compare it letter by letter',
  fingerprint: 'Its fingerprint (SHA-256)',
  copy: 'Copy the fingerprint',
  steps: {
    machine:
      'Safest is Home Assistant’s own machine. Open its terminal, for instance in the app <b>Terminal & SSH</b>, and paste this:',
    browser:
      'Or open <page>{url}</page> on a device that knows your home. Press the symbol beside the address to see the certificate.',
    same: 'All 64 letters and digits must match. Spaces, colons and capitals do not matter.',
  },
  subject: 'Made for {subject}',
  issuer: 'Made by {issuer}',
  until: 'Valid until {when}',
  yes: 'This is my home',
  no: 'Not now',
  fact: 'Latchkey then trusts this certificate and no other',
} as const;

export const findHome = {
  notReady,
  certificate,
  heading: 'Where is your home?',
  lead: 'Latchkey needs the address that opens Home Assistant at home, on your own network.',
  removed: {
    title: 'Everything has been taken away.',
    why: 'Of what Latchkey built, only switched-off keys are left, on Cloudflare’s list. You can close Latchkey, or start again here.',
  },
  looking: 'Looking around on your network',
  lookingUsually: 'This usually takes a few seconds. You can type the address below in the meantime.',
  found: 'Found on your network',
  foundNone: 'Nothing answered in the usual places.',
  foundNoneWhy: 'That is common when Home Assistant runs on another network. Type its address below.',
  noneReady: 'Found, but not ready yet',
  findFailed: 'Latchkey could not look around.',
  lookAgain: 'Look again',
  openIt: 'Open it',
  version: 'Home Assistant {version}',
  versionUnknown: 'Home Assistant',
  ownCertificate: 'with a certificate of its own',
  typed: 'Address at home',
  typedOther: 'Or type the address',
  typedHint: 'As your browser shows it, for instance http://homeassistant.local:8123',
  wrong: {
    space: 'An address cannot have a space in it.',
    port: 'There is no port with this number. The highest is 65535.',
    'other-scheme': 'Home Assistant answers only at http:// or https://.',
    'has-login': 'Leave the login out. Home Assistant asks for it later, in your browser.',
  },
  leavesOut: 'Latchkey leaves out {path}. It only needs the place where your home answers.',
  empty: 'Choose or type an address to continue',
  ask: 'Knock there',
  asking: 'Knocking',
  fact: 'Latchkey only knocks. It does not log in',
} as const;
