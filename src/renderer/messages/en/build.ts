import type { LineKind } from '../../steps/build/groups.ts';
import type { HomeWork } from '../../steps/build/home-changes.ts';

/** The parts of the plan in plain words. Build rows carry the same names, so that people recognise them. */
const group = {
  lock: { title: 'Lock the gate', detail: 'Requests to {{address}} without one of your keys are blocked.' },
  keys_one: 'Make {{count}} key',
  keys_other: 'Make {{count}} keys',
  path: { title: 'Open a private path to your home', detail: 'From {{address}} to {{home}}' },
  address: { title: 'Put up your address', detail: '{{address}}' },
  settings_one: 'Change {{count}} setting of {{domain}}',
  settings_other: 'Change {{count}} settings of {{domain}}',
  'taken-over': {
    title: 'Take over the record at {{names}}',
    detail:
      'It leads to {{before}} today. From then on it leads to your home. Latchkey puts the record back when you remove it all.',
  },
  'put-back': { title: 'Put back the record at {{names}}', detail: 'It leads to {{after}} again.' },
  'old-keys_one': 'Switch off {{count}} key',
  'old-keys_other': 'Switch off {{count}} keys',
  'old-address': { title: 'Take down an address', detail: '{{names}}' },
} as const;

const changed = {
  lock: 'Fit the lock to your keys',
  path: 'Lead the private path to your home',
  address: 'Lead your address to the new path',
} as const;

/** The connector as an app of Home Assistant, by what becomes of it. */
const connector = {
  install: {
    title: 'Let Home Assistant run the connector',
    detail: 'Latchkey installs the app Cloudflared, gives it the code of the private path and starts it.',
  },
  code: {
    title: 'Let Home Assistant run the connector',
    detail:
      'The app Cloudflared is there already. Latchkey gives it the code of the private path and starts it.',
  },
  start: { title: 'Start the connector', detail: 'The app Cloudflared is there and has the code.' },
  remove: { title: 'Take the connector away', detail: 'Home Assistant no longer has the app Cloudflared.' },
  restore: {
    title: 'Stop the connector',
    detail: 'The app Cloudflared stays, as it was before, without the code.',
  },
} as const;

/** What is set in Home Assistant itself, one sentence for each change. */
const home = {
  title: 'Set up Home Assistant',
  back: { title: 'Put Home Assistant back as it was' },
  urls: 'Its own addresses become {{after}}.',
  urlsBefore: 'Before, they were {{before}}.',
  urlsGone: 'It has no address outside any more.',
  trust: 'It accepts visits that come from {{networks}}.',
  trustGone: 'It no longer accepts visits from {{networks}}.',
  limit: 'It shuts a visitor out after {{count}} wrong logins.',
  restart: 'Home Assistant restarts once for this. That usually takes about a minute.',
  confirm:
    'Once a visit from outside came through, Latchkey confirms it. Else Home Assistant takes it back by itself.',
  confirmGone: 'Once it is back, Latchkey confirms it.',
} as const;

/** What Home Assistant is at during a build, and how long that usually takes. */
const work = {
  install: { now: 'Installing the app', usually: 'This usually takes one to three minutes.' },
  code: { now: 'Giving the app its code', usually: 'This usually takes a few seconds.' },
  start: {
    now: 'Starting the app, until the path is up',
    usually: 'This usually takes less than a minute.',
  },
  remove: { now: 'Taking the app away', usually: 'This usually takes less than a minute.' },
  restore: { now: 'Stopping the app', usually: 'This usually takes less than a minute.' },
  urls: { now: 'Setting its addresses', usually: 'This usually takes a few seconds.' },
  trust: { now: 'Home Assistant restarts', usually: 'This usually takes a minute or two.' },
  confirm: {
    now: 'Trying a visit from outside, then confirming',
    usually: 'This usually takes less than a minute.',
  },
} as const satisfies Readonly<Record<HomeWork, { readonly now: string; readonly usually: string }>>;

/** Home Assistant, where nobody is logged in. */
const homeLeft = {
  title: 'Latchkey is not logged in at your Home Assistant',
  plan: 'So it neither looks there nor changes anything. What is in the plan is at Cloudflare.',
  newPath:
    'So it cannot give the connector the code of the new path. Log in first, or give it the code yourself afterwards.',
  look: 'So it did not look there. What you see is your Cloudflare account.',
  removal: 'What Latchkey set up in Home Assistant stays there, unless you log in first.',
  logIn: 'Log in',
} as const;

const inFile = {
  title: 'One file in Home Assistant is left for you',
  why: 'This version keeps in a file whom it trusts. The next step shows what to write there.',
} as const;

const untouched = {
  'custom-rules_one': '{{count}} rule of yours',
  'custom-rules_other': '{{count}} rules of yours',
  'dns-records_one': '{{count}} other address',
  'dns-records_other': '{{count}} other addresses',
  'certificate-hostnames_one': '{{count}} other address that asks for keys',
  'certificate-hostnames_other': '{{count}} other addresses that ask for keys',
  tunnels_one: '{{count}} other private path',
  tunnels_other: '{{count}} other private paths',
  'tunnel-in-use_one': 'An old path, because {{count}} other address uses it',
  'tunnel-in-use_other': 'An old path, because {{count}} other addresses use it',
  'declined-settings_one': '{{count}} setting you declined',
  'declined-settings_other': '{{count}} settings you declined',
  'connector-apps_one': '{{count}} app that runs another private path',
  'connector-apps_other': '{{count}} apps that run another private path',
} as const satisfies Readonly<Record<`${LineKind}_${'one' | 'other'}`, string>>;

const removed = {
  lock: { title: 'Take the lock off', detail: 'It is the last to go: until then nothing is open.' },
  path: { title: 'Take the private path away', detail: 'Nothing leads to your home any more.' },
} as const;

const moved = {
  title: 'Move to a new private path',
  detail: 'The old path is taken away. Your home needs the code of the new one.',
} as const;

/** What the program is at, while it is at it: a first build, changes to one, or its removal. */
const at = {
  build: {
    building: {
      heading: 'Building your private entrance',
      lead: 'The lock goes on before the door exists: your home is never reachable without a key, not even for a second.',
    },
    undoing: {
      heading: 'Taking everything away again',
      lead: 'The address goes first and the lock goes last, so your home stays unreachable all the time.',
    },
    failed: {
      heading: 'The build stopped half way',
      lead: 'What is done stays. The lock comes before the door, so nobody gets in without a key.',
    },
    undoFailed: {
      heading: 'Taking it away stopped half way',
      lead: 'What is left is still locked. The lock is the last to go, so nobody gets in without a key.',
    },
    built: {
      heading: 'Your private entrance is built',
      lead: 'The gate is locked and your address is up. Next, your home connects to its private path.',
    },
  },
  change: {
    building: {
      heading: 'Making your changes',
      lead: 'The lock changes first, so your home is never reachable without a key.',
    },
    undoing: {
      heading: 'Taking your changes back',
      lead: 'Everything becomes as it was before. The gate stays locked all the time.',
    },
    failed: {
      heading: 'Your changes stopped half way',
      lead: 'What is done stays. The gate is still locked, so nobody gets in without a key.',
    },
    undoFailed: {
      heading: 'Taking it back stopped half way',
      lead: 'The gate is still locked, so nobody gets in without a key.',
    },
    built: {
      heading: 'Your changes are made',
      lead: 'The gate is locked and knows the keys you have now.',
    },
  },
  removal: {
    building: {
      heading: 'Taking everything away',
      lead: 'The address goes first and the lock goes last, so your home stays unreachable all the time.',
    },
    undoing: {
      heading: 'Putting everything back',
      lead: 'The lock goes on before the address, so your home is never reachable without a key.',
    },
    failed: {
      heading: 'Taking it away stopped half way',
      lead: 'What is left is still locked. The lock is the last to go, so nobody gets in without a key.',
    },
    undoFailed: {
      heading: 'Putting it back stopped half way',
      lead: 'What is there is locked, so nobody gets in without a key.',
    },
    built: {
      heading: 'Everything is taken away',
      lead: 'Nothing that Latchkey built is left in your Cloudflare account.',
    },
  },
} as const;

/** What a plan is, said above it. The first build keeps the name of the step. */
const review = {
  build: {
    heading: 'Review and build',
    lead: 'This is everything Latchkey will do in your Cloudflare account.',
    leadWithHome: 'This is everything Latchkey will do in your Cloudflare account and in Home Assistant.',
    approve: 'Build my private entrance',
    fact: 'Nothing changes until you approve it',
  },
  change: {
    heading: 'Review your changes',
    lead: 'This is everything Latchkey will do in your Cloudflare account. The rest stays as it is.',
    leadWithHome:
      'This is everything Latchkey will do in your Cloudflare account and in Home Assistant. The rest stays as it is.',
    approve: 'Make these changes',
    fact: 'Nothing changes until you approve it',
  },
  repair: {
    heading: 'Put it right',
    lead: 'Somebody changed what Latchkey built. This brings it back to how you wanted it.',
    approve: 'Put it right',
    fact: 'Nothing changes until you approve it',
  },
  home: {
    heading: 'Set up Home Assistant',
    lead: 'This is everything Latchkey will do in Home Assistant. The rest stays as it is.',
    approve: 'Make these changes',
    fact: 'Nothing changes until you approve it',
  },
  removal: {
    heading: 'Take everything away',
    lead: 'This is all that goes. After this, nobody reaches your home from outside, not even you.',
    approve: 'Take everything away',
    fact: 'Nothing goes until you approve it',
  },
  unfinished: {
    heading: 'You stopped half way',
    lead_one: '{{done}} of {{count}} step is done. This is what is left.',
    lead_other: '{{done}} of {{count}} steps are done. This is what is left.',
    approve: 'Continue',
    fact: 'It goes on with what is left',
  },
} as const;

export const build = {
  at,
  moved,
  plan: review,
  removed,
  group,
  connector,
  home,
  work,
  homeLeft,
  inFile,
  changed,
  untouched,
  settingsBack_one: 'Put back {{count}} setting of {{domain}}',
  settingsBack_other: 'Put back {{count}} settings of {{domain}}',
  keys: {
    devices: 'For {{names}}.',
    tests_one: '{{count}} test key never opens anything. It only tries the lock.',
    tests_other: '{{count}} test keys never open anything. They only try the lock.',
  },
  andMore_one: '{{count}} more',
  andMore_other: '{{count}} more',
  review: {
    looking: 'Looking at your Cloudflare account',
    lookingUsually: 'This usually takes a few seconds.',
    sections: {
      create: 'This is new',
      update: 'This changes',
      remove: 'This goes away',
      back: 'This becomes as it was before',
      untouched: 'This stays as it is',
    },
    keep: 'Keep my home',
    undo: 'Undo what is done',
    nothingLeft: 'There is nothing left to take away.',
    change: 'Change',
    changeOf: 'Change: {{name}}',
    sent: 'Show what is sent to Cloudflare',
    sentBoth: 'Show what is sent to Cloudflare and Home Assistant',
    sentHome: 'Show what is sent to Home Assistant',
    sentShort: 'Show what is sent',
    sentOf: 'to Cloudflare for “{{name}}”',
    sentHomeOf: 'for “{{name}}”',
    unapproved: 'New: you have not approved this yet.',
  },
  brokenOff: {
    heading: 'You stopped half way',
    lead: 'Latchkey was taking things back. It was closed before that was over.',
    done_one: '{{count}} step is done.',
    done_other: '{{count}} steps are done.',
    none: 'No step is done yet.',
    what: 'Going on looks at what is there first. It takes back only what the last build made.',
    goOn: 'Go on undoing',
    plan: 'Build after all',
    fact: 'What is left is still locked',
  },
  inPlace: {
    heading: 'Everything is already in place',
    lead: 'Latchkey looked at your Cloudflare account. All of it is as you want it, so there is nothing to change.',
    fact: 'Nothing is changed',
  },
  blocked: {
    heading: 'Something stands in the way',
    lead: 'Nothing was changed. Clear this up first, then look again.',
    inTheWay: 'In the way: {{names}}',
    used: '{{names}} of 100 keys are in use.',
    look: 'Look again',
    fact: 'Nothing was changed',
    to: {
      'choose-address': 'Choose another address',
      devices: 'Go to your devices',
      protection: 'Go to Extra protection',
      'find-home': 'Go to Find your home',
    },
  },
  planChanged: {
    title: 'Something changed since you looked. This is the new plan.',
    why: 'Somebody changed your Cloudflare account, or another window did. Read it again: nothing was built yet.',
  },
  unapproved: {
    title: 'Something else has changed. This is what is left to do.',
    why: 'What you have not approved yet is marked. Nothing more is done until you have.',
  },
  undone: {
    build: {
      title: 'This build is undone.',
      why: 'Your account is as it was before it. Keys it made are switched off and stay on Cloudflare’s list.',
    },
    removal: {
      title: 'Your home stands again.',
      why: 'Keys that were switched off by then are made anew. Keep your home, then hand them over.',
    },
  },
  building: {
    looking: 'Taking one more look before anything is changed',
    list: 'What is being built',
    bar: 'How far the build is',
    done: '{{done}} of {{count}} steps done',
    usually: 'This usually takes less than a minute.',
    usuallyWithHome: 'With Home Assistant in it, this usually takes two to six minutes.',
    slow: 'Cloudflare asks us to slow down. It goes on at {{time}} by itself.',
    stop: 'Stop and undo',
  },
  undoing: {
    looking: 'Looking at what is there',
    left_one: '{{count}} step left',
    left_other: '{{count}} steps left',
  },
  failed: {
    again: 'Try again',
    fact: 'It goes on with what is left',
  },
  undoFailed: {
    again: 'Try again',
    plan: 'Build after all',
    fact: 'It goes on with what is left',
  },
  built: {
    again: 'Look at the plan again',
    fact: 'Next: connect your home',
    gone: 'A new beginning follows',
  },
  state: {
    waiting: 'Waiting',
    running: 'now',
    done: 'Done',
    failed: 'Did not work',
    undone: 'Undone',
    partly: 'Partly done',
  },
  seconds: '{{seconds}} s',
  instantly: 'under 0.1 s',
  dialog: {
    heading: 'Stop and undo?',
    undo: 'Undo what is done?',
    nothing: 'Nothing has been made yet.',
    made: 'Done so far:',
    partly: '{{name}} (partly)',
    takesAway: {
      build: 'Latchkey takes this away again: the address first, the lock last.',
      change:
        'Latchkey takes this back. A key that is switched off by now is made anew, and you hand it over again.',
      removal:
        'Latchkey puts this back, the lock first. Keys that are switched off by now are made anew, and you hand them over again.',
    },
    doneSteps_one: '{{count}} step is done.',
    doneSteps_other: '{{count}} steps are done.',
    keep: { build: 'Keep building', change: 'Go on', removal: 'Go on' },
    leave: 'Leave it as it is',
    stop: 'Stop and undo',
  },
} as const;
