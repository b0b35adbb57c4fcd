import type { Permission } from '../../../contract/cloudflare.ts';

const permission = {
  'zone-read': { name: 'See your domains', row: 'Zone · Zone · Read' },
  'dns-edit': { name: 'Put up your address', row: 'Zone · DNS · Edit' },
  'ssl-edit': { name: 'Sign keys', row: 'Zone · SSL and Certificates · Edit' },
  'waf-edit': { name: 'Set the lock', row: 'Zone · Zone WAF · Edit' },
  'zone-settings-edit': { name: 'Extra protection', row: 'Zone · Zone Settings · Edit' },
  'tunnel-edit': { name: 'Open the private path', row: 'Account · Cloudflare Tunnel · Edit' },
} as const satisfies Readonly<Record<Permission, { readonly name: string; readonly row: string }>>;

export const connectCloudflare = {
  permission,
  token: {
    heading: 'Connect your Cloudflare account',
    lead: 'Cloudflare gives you a token, a password with limited rights. You make it once and paste it here.',
    open: 'Open the token page',
    openHint:
      'It opens in your browser with everything filled in. Press Continue to summary, then Create Token, then Copy.',
    paste: 'Paste the token here',
    hint: 'It goes straight to Cloudflare and is never shown again.',
    show: 'Show the token',
    hide: 'Hide the token',
    connect: 'Connect',
    steps: { make: 'Make a token', paste: 'Bring it here' },
    technical: 'Which rights does it have?',
    technicalLead: 'These and no others. On the Cloudflare page they are called:',
    none: 'The token is empty. Copy it from Cloudflare first.',
    fact: 'Connecting only looks. It changes nothing',
  },
  practice: {
    heading: 'Connect the practice account',
    lead: 'For real, you would make a token at Cloudflare and paste it here. In practice we have one ready.',
    token: 'Practice token',
    tokenDetail: 'It opens a pretend Cloudflare account that lives on this computer only.',
    ready: 'Ready',
    fill: 'Use the practice token',
    fact: 'A pretend account on this computer',
    real: 'How would I do it for real?',
    realHow:
      'You press a button that opens the token page at Cloudflare. Everything is filled in. You create the token, copy it and paste it here.',
  },
  checking: {
    heading: 'Looking at what the token may do',
    lead: 'Latchkey asks Cloudflare for each right it needs.',
    list: 'Rights of the token',
    known: '{{known}} of {{count}} rights looked at',
    usually: 'This usually takes a few seconds.',
  },
  state: { waiting: 'Waiting', allowed: 'Allowed', missing: 'Missing' },
  incomplete: {
    heading: 'The token is missing something',
    lead_one: 'It works, but one right is not there yet.',
    lead_other: 'It works, but {{count}} rights are not there yet.',
    how: 'How to add it',
    steps: {
      open: 'Open your tokens at Cloudflare and choose the three dots beside Latchkey, then Edit.',
      add: 'Press Add more, and choose:',
      save: 'Press Continue to summary, then Update token. The token itself stays the same.',
    },
    tokens: 'Open my tokens',
    look: 'Look again',
    still: 'Still missing. Cloudflare can take a moment after you save.',
    again: 'Paste another token',
    fact: 'Your token is kept. You need not copy it again',
  },
  domain: {
    heading: 'Which domain?',
    lead: 'Your home gets an address under this domain. What is there already stays as it is.',
    list: 'Your domains',
    notReady: 'Not ready yet',
    account: 'in the account {{account}}',
    status: {
      active: 'Ready',
      pending: 'Waits for its name servers',
      paused: 'Paused at Cloudflare',
      unusable: 'Cannot be used',
    },
    pendingWhy:
      'Set these name servers where you bought the domain. Cloudflare then takes minutes, sometimes a day.',
    pausedWhy:
      'Open the domain at Cloudflare and choose Enable Cloudflare on Site at the foot of its overview.',
    unusableWhy:
      'It is set up at Cloudflare in a way that Latchkey cannot use. It needs to be a full domain.',
    look: 'Look again',
    looking: 'Looking',
    use: 'Use {{domain}}',
    choose: 'Use this domain',
    chooseFirst: 'Choose a domain to go on',
    other: 'Use another token',
    fact: 'Nothing changes until you approve it',
    none: {
      heading: 'There is no domain yet',
      lead: 'Your account is connected, but it has no domain that this token can see.',
      why: 'An address needs a domain, for instance linden.house. You can buy one at Cloudflare, or bring one you have.',
      open: 'Add a domain at Cloudflare',
      scope: 'If you have a domain there, the token may not cover it. Make one for all zones.',
    },
  },
  custody: {
    memory:
      'This computer has no keychain that Latchkey can use. The token is kept until you close Latchkey, then you paste it again.',
    keychain: 'The token is kept in this computer’s keychain.',
  },
} as const;
