import type { ExceptionPurpose } from '../../contract/exception.ts';

/** What passes a gap, from where and until when: the same words in the list, in the plan and in the checks. */
const gap = {
  name: {
    webhook: 'Webhook “{name}”',
    alexa: 'Alexa',
    'google-assistant': 'Google Assistant',
    'older-app': '{name}, with an older app',
  } satisfies Readonly<Record<ExceptionPurpose['kind'], string>>,
  opens: {
    exact:
      '{count, plural, one {Opens one exact page at {address}.} other {Opens {count} exact pages at {address}.}}',
    'every-path': 'Opens your login page and everything behind it at {address}.',
  },
  from: {
    anywhere: 'From anywhere.',
    places: 'Only from {places}.',
    program: 'Only from {places}, and only for a program that calls itself {program}.',
    network: 'the network AS{number}',
    ranges: '{count, plural, one {{count} range of addresses} other {{count} ranges of addresses}}',
  },
  until: {
    end: 'Until {when}. Then the lock shuts it by itself.',
    ended: 'It ended on {when}. Its place in the lock no longer opens anything.',
    open: 'Until you take it away.',
  },
  shut: {
    'home-address': 'All other pages stay shut.',
    'own-hostname': 'This address serves nothing else, and {home} stays shut.',
    'every-path': 'From everywhere else it stays shut.',
  },
  state: {
    planned: 'In your plan',
    'in-force': 'Open now',
    ending: '{count, plural, one {Ends within a day} other {Ends within {count} days}}',
    ended: 'Ended',
  },
  takeAway: 'Take away',
  takeAwayNamed: 'Take away: {name}',
  takenAway: '{name} is off the list. Your next plan shuts its gap.',
} as const;

/** The row of the lock in a plan. */
const inPlan = {
  lead: 'Only these may pass without a key:',
  named: '{name}:',
  rest: 'Everything else stays shut.',
} as const;

/** The picture above the list, in words. */
const picture = {
  shutNow: 'A wall with a locked gate. Nothing gets through without a key.',
  shutLater: 'A wall with a gate. Once it is built, nothing gets through without a key.',
  gaps: '{count, plural, one {A wall with a gate, and {count} small hatch in it.} other {A wall with a gate, and {count} small hatches in it.}}',
} as const;

const overview = {
  heading: 'Things without a key',
  lead: 'Some things cannot show a key. Each can have its own narrow gap. Everything else stays shut.',
  lookingUsually: 'This usually takes a few seconds.',
  list: 'What may pass',
  none: 'The lock has no gap',
  noneWhy: 'Nothing gets past the lock without a key. Most homes need nothing more.',
  noneYet: 'The lock will have no gap',
  noneYetWhy: 'Once it is built, nothing gets past the lock without a key. Most homes need nothing more.',
  add: 'Does something need to get in?',
  cards: {
    webhook: {
      title: 'A webhook',
      detail: 'A phone’s location, a doorbell or another service calls your home.',
    },
    alexa: { title: 'Alexa', detail: 'You speak to Amazon, and Amazon asks your home.' },
    'google-assistant': {
      title: 'Google Assistant',
      detail: 'You speak to Google, and Google asks your home.',
    },
    'older-app': {
      title: 'An iPhone with an older app',
      detail: 'For a few days, until the app can be updated.',
    },
  } satisfies Readonly<Record<ExceptionPurpose['kind'], { readonly title: string; readonly detail: string }>>,
  full: 'The lock already has {count} gaps. Take one away first.',
  besides: 'A second line behind the lock',
  fact: 'Nothing changes until you approve it',
  toPlan: 'Show the plan',
  leave: 'Leave it at that',
  safer: 'Safer',
  door: 'Let something in without a key: Alexa, Google, a webhook',
  doorCount:
    '{count, plural, one {Things without a key: {count} gap} other {Things without a key: {count} gaps}}',
} as const;

const webhook = {
  heading: 'Which webhook may come in?',
  lead: 'A webhook is a secret page of your home that another service calls. Only that exact page opens.',
  looking: 'Asking Home Assistant for its webhooks',
  list: 'Webhooks of your home',
  choose: 'Let in: {name}',
  state: {
    local: 'Only for your own network, so a gap would not help',
    passes: 'Already allowed',
  },
  kind: {
    phone: 'The Home Assistant app of a phone',
    location: 'Tells where someone is',
    automation: 'Starts an automation',
    assistant: 'A speaker in your home',
    other: 'Called by a service',
  },
  localNext:
    'Home Assistant answers it only at home. For an automation, its trigger has a switch for that: “Only accessible from the local network”.',
  guessable: 'Its ID could be guessed. Give it a new, long ID in Home Assistant before you let it in.',
  none: 'Your home has no webhook',
  noneWhy: 'Nothing has asked Home Assistant for one. An automation that a webhook starts would appear here.',
  out: 'Latchkey is not logged in to your Home Assistant',
  outWhy: 'Once it is, you can pick webhooks by their names. Or paste one below.',
  logIn: 'Log in',
  paste: 'Paste one instead',
  pasteLabel: 'Its address or its ID',
  pasteHint: 'The service that calls it shows this address. It contains /api/webhook/.',
  pasteName: 'What is it for?',
  pasteNameHint: 'For instance: OwnTracks on Anna’s phone',
  go: '{count, plural, one {Let {count} webhook in} other {Let {count} webhooks in}}',
  goAnyway: 'Let it in as it is',
  pickFirst: 'Choose one, or paste it',
} as const;

const alexa = {
  heading: 'How does Alexa get in?',
  lead: 'Amazon asks your home for you. It can do that with a key of its own, or through a gap.',
  label: 'How Alexa gets in',
  key: {
    title: 'With a key of its own',
    detail:
      'You make a private skill at Amazon that carries a key, as your phones do. Nothing opens without it, and you can switch it off like any device.',
    next: 'Add a device of the kind “Program” for Alexa. Its guide then leads you through Amazon’s pages, step by step.',
    go: 'Go to your devices',
  },
  gap: {
    title: 'Through a gap',
    detail:
      'Amazon’s networks may reach two pages at a separate address. Anyone can rent a computer there and knock. Then only Home Assistant’s login protects you.',
    go: 'Let Alexa in through a gap',
  },
} as const;

const google = {
  heading: 'How does Google get in?',
  lead: 'Google can see your devices inside the house. Or it asks your home from outside, through a gap.',
  label: 'How Google gets in',
  matter: {
    title: 'Inside the house, with Matter',
    detail:
      'A Matter bridge in Home Assistant shows your devices to a Google speaker at home. Nothing opens to the internet, but not every kind of device works through a bridge.',
    next: 'Latchkey has nothing to build for this. Look for a Matter bridge among Home Assistant’s apps.',
  },
  gap: {
    title: 'Through a gap',
    detail:
      'Google’s own network may reach two pages at a separate address. Anyone who sends through it can knock there too. Then only Home Assistant’s login protects you.',
    go: 'Let Google in through a gap',
  },
  networks: {
    reading: 'Reading which networks Google uses now',
    same: 'Google’s list was read again: the gap has the same networks.',
    differ: 'Google has new networks, but the gap has the old ones.',
    fewer: 'Google has given up networks that the gap still has.',
    added:
      '{count, plural, one {{count} range is new. From there the lock refuses Google.} other {{count} ranges are new. From there the lock refuses Google.}}',
    gone: '{count, plural, one {{count} range of the gap is no longer Google’s own. Others may come in from there.} other {{count} ranges of the gap are no longer Google’s own. Others may come in from there.}}',
    renew: 'Plan the new networks',
    unreadable: 'Google’s list of its networks could not be read.',
    unreadableWhy:
      'So nobody knows whether the gap still fits. It stays as it is, and the list is read again next time.',
  },
} as const;

const olderApp = {
  heading: 'Let an older iPhone app in for a while?',
  lead: 'From version 2026.8 on, the Home Assistant app shows its key. Updating it is the better way.',
  risk: 'While it is open, anyone on the same network who poses as the app can reach your login page.',
  better: 'Try this first',
  betterWhy: 'Open the App Store on that phone and update Home Assistant. Then hand the phone its key.',
  name: 'Whose phone is it?',
  nameHint: 'For instance: Ben’s iPhone',
  network: 'Number of its mobile network',
  networkHint: 'For instance, AS3320. A page that shows your own address shows it too, often as “ASN”.',
  networkHow: 'How do I find it?',
  networkSteps: {
    wifi: 'Switch Wi-Fi off on that phone, so that it uses its mobile network.',
    page: 'Open bgp.he.net in its browser. At the top it shows the phone’s address and its network.',
    type: 'Type the number that follows “AS” there, such as AS3320.',
  },
  visit: {
    play: 'Let the phone try',
    why: 'In practice, Latchkey plays the phone. It opens your address on its mobile network, and the pretend Cloudflare sees where from.',
    seen: 'The phone came from AS{number}, in {country}. Both are filled in.',
    nowhere: 'Your address leads nowhere yet, so there is nothing to see. Build first, or type a number.',
  },
  networkIs: 'That is AS{number}. On any other network, Wi-Fi too, the phone stays out.',
  networkWrong: 'This is not a network’s number. One looks like AS3320.',
  typeFirst: 'Say whose phone it is, and its network',
  country: 'Its country, if you like',
  countryHint: 'Then it gets in only from there. Leave it empty for someone who travels.',
  days: 'How long?',
  day: '{count, plural, one {{count} day} other {{count} days}}',
  go: '{count, plural, one {Let it in for {count} day} other {Let it in for {count} days}}',
} as const;

const countries = {
  title: 'From where?',
  anywhere: 'Visitors may come from anywhere',
  anywhereWhy: 'Without a key they get nowhere.',
  some: 'Visitors may come only from {places}',
  keysEverywhere: 'Your keys also open while you travel.',
  keysThere: 'Your keys, too, open only from there.',
  change: 'Change',
  choose: 'Choose countries',
  heading: 'From which countries may visitors come?',
  lead: 'Gaps without a place of their own open only to these countries. So do your keys, if you want.',
  label: 'Countries',
  hint: 'Type a name. Choose your own country first.',
  noOption: 'No country has that name',
  clear: 'Clear all',
  open: 'Show all countries',
  close: 'Hide the list',
  travel: 'My keys also open while I travel',
  travelOn:
    'Anyone with a key gets in from anywhere. Gaps without a place of their own keep to these countries.',
  travelOff: 'While this is off, your own phone is refused everywhere else too.',
  hereMissing: {
    address: '{country} is not on the list, but Cloudflare sees this computer there.',
    clock: '{country} is not on the list, but this computer’s clock is set to it.',
  },
  hereMissingWhy: 'From here, even a good key would be refused. Add it, or let your keys open everywhere.',
  addHere: 'Add {country}',
  go: 'Keep to these countries',
  goAnyway: 'Keep to this list anyway',
  everywhere: 'Let visitors come from anywhere',
  pickFirst: 'Choose at least one country',
  guess:
    'Cloudflare works out the country from the address. Some visitors use an address from elsewhere, so this keeps nobody out for sure.',
} as const;

/** What holds where a gap is open: Home Assistant's own login. */
const login = {
  secondFactor: {
    title: 'Second step at login',
    on: 'On for {name}.',
    off: 'Off for {name}. With a gap open, this is the strongest thing you can add.',
    unknown: 'Latchkey cannot see whether it is on.',
    to: 'Open your security page',
  },
  limit: {
    title: 'Shutting out password guessers',
    on: 'On. After {count} wrong logins a visitor is shut out.',
    planned: 'In your plan.',
    off: 'Off. Anyone who reaches the login page can guess for as long as they like.',
    unknown: 'Latchkey cannot see whether it is on.',
    to: 'Open the network settings',
  },
} as const;

const hostname = {
  label: 'Its own address',
  hint: 'It leads to your home through the same private path, and serves these pages only.',
} as const;

export const exceptions = {
  gap,
  inPlan,
  picture,
  overview,
  webhook,
  alexa,
  google,
  olderApp,
  countries,
  login,
  hostname,
} as const;
