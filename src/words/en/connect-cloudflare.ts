import { rightsAtCloudflare, type TokenRight } from '../../contract/cloudflare.ts';

/** As the row of Cloudflare's form reads. */
function row(right: TokenRight): string {
  const { scope, group, level } = rightsAtCloudflare[right];
  return `${scope} · ${group} · ${level}`;
}

const permission = {
  'zone-read': { name: 'See your domains', row: row('zone-read') },
  'dns-edit': { name: 'Set up your address', row: row('dns-edit') },
  'ssl-edit': { name: 'Sign keys', row: row('ssl-edit') },
  'waf-edit': { name: 'Set the lock', row: row('waf-edit') },
  'zone-settings-edit': { name: 'Extra protection', row: row('zone-settings-edit') },
  'tunnel-edit': { name: 'Open the private path', row: row('tunnel-edit') },
  'account-read': { name: 'See your account’s name', row: row('account-read') },
} as const satisfies Readonly<Record<TokenRight, { readonly name: string; readonly row: string }>>;

export const connectCloudflare = {
  whatIsAToken: {
    title: 'What is a token?',
    says: 'A pass that you write at Cloudflare for Latchkey. It allows what is ticked on it and nothing else, and you can take it back there at any time.',
  },
  permission,
  token: {
    heading: 'Connect your Cloudflare account',
    lead: 'Cloudflare gives you a token: a password with limited rights. You make it once and paste it here.',
    open: 'Open the token page',
    openHint:
      'It opens in your browser with everything filled in. If you are logged out, Cloudflare asks you to log in first. If the form does not appear after that, press this button again.',
    buttons: 'The three buttons',
    paste: 'Paste the token here',
    hint: 'It goes straight to Cloudflare and is never shown again.',
    show: 'Show the token',
    hide: 'Hide the token',
    connect: 'Connect',
    steps: { make: 'Make a token', paste: 'Paste it here' },
    technical: 'Which rights does it have?',
    technicalLead: 'These and no others. On the Cloudflare page they are called:',
    fact: 'Connecting only looks. It changes nothing',
  },
  practice: {
    heading: 'Connect the practice account',
    lead: 'Practise what you will do at Cloudflare: make a token, copy it and paste it here.',
    openHint:
      'A pretend Cloudflare opens in your browser. It looks different, but its three buttons have the real names.',
    hint: 'It opens a pretend account that exists only on this computer.',
    known: 'Already know this part?',
    fill: 'Use the practice token',
    fact: 'A pretend account on this computer',
  },
  checking: {
    heading: 'Checking what the token can do',
    lead: 'Latchkey asks Cloudflare for each right it needs.',
    list: 'Rights of the token',
    known: '{known} of {count} rights checked',
    usually: 'This usually takes a few seconds.',
  },
  state: {
    waiting: 'Waiting',
    allowed: 'Allowed',
    'read-only': 'Can look, cannot change',
    missing: 'Missing',
  },
  incomplete: {
    heading: 'The token is missing something',
    lead: '{count, plural, one {It works, but one right is missing.} other {It works, but {count} rights are missing.}}',
    how: 'How to put it right',
    steps: {
      open: 'Open your tokens at Cloudflare and choose the three dots beside Latchkey, then Edit.',
      'read-only': 'Find these rows, and change Read to Edit at the end of each:',
      missing: 'Press Add more, and choose:',
      save: 'Press Continue to summary, then Update token. The token itself stays the same.',
    },
    tokens: 'Open my tokens',
    look: 'Look again',
    still: 'Still missing. Cloudflare can take a moment after you save.',
    fact: 'Your token is kept. No need to copy it again',
  },
  domain: {
    heading: 'Which domain?',
    lead: 'Your home gets an address under this domain. What is already there stays as it is.',
    list: 'Your domains',
    notReady: 'Not ready yet',
    account: 'in the account {account}',
    status: {
      active: 'Ready',
      pending: 'Waiting for its name servers',
      paused: 'Paused at Cloudflare',
      unusable: 'Cannot be used',
    },
    pendingWhy:
      'Enter these name servers where you bought the domain, one by one. Cloudflare then takes minutes, sometimes a day.',
    waits: 'Latchkey checks every minute by itself.',
    pausedWhy:
      'Open the domain at Cloudflare and choose Enable Cloudflare on Site at the foot of its overview.',
    unusableWhy:
      'It is set up at Cloudflare in a way that Latchkey cannot use. It needs to be a full domain.',
    look: 'Look again',
    looking: 'Looking',
    use: 'Use {domain}',
    choose: 'Use this domain',
    chooseFirst: 'Choose a domain to continue',
    other: 'Use another token',
    fact: 'Nothing changes until you approve it',
    only: {
      heading: 'Your address goes under {domain}',
      usually: 'This usually takes a few seconds.',
    },
    none: {
      heading: 'There is no domain yet',
      lead: 'Your account is connected, but it has no domain that this token can see.',
      why: 'An address needs a domain, such as linden.house. You can buy one at Cloudflare, or bring one you have.',
      open: 'Add a domain at Cloudflare',
      scope: 'If you have a domain there, the token may not cover it. Make one for “All zones”.',
    },
  },
  found: {
    heading: 'We found your Latchkey home at {address}',
    several: 'We found {count} Latchkey homes',
    lead: 'Latchkey built it on this domain earlier. You can continue with it here.',
    list: 'Homes',
    keys: '{count, plural, one {{count} key} other {{count} keys}}',
    devices: '{count, plural, =0 {It has no keys} one {It has {count} key} other {It has {count} keys}}',
    deviceList: 'Keys of this home',
    elsewhere: 'Keys made on another computer',
    elsewhereWhy:
      'They work as before. Their secrets never leave that computer, so they are handed over from there. You can give a device a new key here at any time.',
    goOn: 'Continue with it',
    fact: 'Nothing changes until you approve it',
    another: 'Set up another one',
    anotherWhy: 'The home that is there stays as it is. The new one gets an address of its own.',
    back: 'Another domain',
    looking: 'Checking whether Latchkey was here before',
  },
  tokenEnd: {
    ends: '{count, plural, =0 {The token expires on {date}, in less than a day.} one {The token expires on {date}, in {count} day.} other {The token expires on {date}, in {count} days.}}',
    after: 'Your home stays locked after that. To change anything, you need a new token.',
  },
  custody: {
    memory: 'You then paste the token again.',
    keychain: 'The token is kept in this computer’s keychain.',
  },
} as const;
