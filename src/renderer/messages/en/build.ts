import type { Untouched } from '../../../contract/plan.ts';

/** The parts of the plan in plain words. Build rows carry the same names, so that people recognise them. */
const group = {
  lock: { title: 'Lock the gate', detail: 'Requests to {{address}} without one of your keys are blocked.' },
  keys_one: 'Make {{count}} key',
  keys_other: 'Make {{count}} keys',
  path: { title: 'Open a private path to your home', detail: 'From {{address}} to {{home}}' },
  address: { title: 'Put up your address', detail: '{{address}}' },
  settings_one: 'Change {{count}} setting of {{domain}}',
  settings_other: 'Change {{count}} settings of {{domain}}',
  'old-keys_one': 'Switch off {{count}} key',
  'old-keys_other': 'Switch off {{count}} keys',
  'old-address': { title: 'Take down an address', detail: '{{names}}' },
} as const;

const changed = {
  lock: 'Fit the lock to your keys',
  path: 'Lead the private path to your home',
  address: 'Lead your address to the new path',
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
  'declined-settings_one': '{{count}} setting you declined',
  'declined-settings_other': '{{count}} settings you declined',
} as const satisfies Readonly<Record<`${Untouched['kind']}_${'one' | 'other'}`, string>>;

const removed = {
  lock: { title: 'Take the lock off', detail: 'It is the last to go: until then nothing is open.' },
  path: { title: 'Take the private path away', detail: 'Nothing leads to your home any more.' },
} as const;

export const build = {
  removed,
  group,
  changed,
  untouched,
  keys: {
    devices: 'For {{names}}.',
    tests_one: '{{count}} test key never opens anything. It only tries the lock.',
    tests_other: '{{count}} test keys never open anything. They only try the lock.',
  },
  andMore_one: '{{count}} more',
  andMore_other: '{{count}} more',
  review: {
    heading: 'Review and build',
    lead: 'This is everything Latchkey will do in your Cloudflare account.',
    looking: 'Looking at your Cloudflare account',
    lookingUsually: 'This usually takes a few seconds.',
    sections: {
      create: 'This is new',
      update: 'This changes',
      remove: 'This goes away',
      untouched: 'This stays as it is',
    },
    change: 'Change',
    changeOf: 'Change: {{name}}',
    sent: 'Show what is sent to Cloudflare',
    sentShort: 'Show what is sent',
    sentOf: 'to Cloudflare for “{{name}}”',
    build: 'Build my private entrance',
    alter: 'Make these changes',
    fact: 'Nothing changes until you approve it',
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
    },
  },
  planChanged: {
    title: 'Something changed since you looked. This is the new plan.',
    why: 'Somebody changed your Cloudflare account, or another window did. Read it again: nothing was built yet.',
  },
  undone: {
    title: 'This build is undone.',
    why: 'Your account is as it was before it. Keys it made are switched off and stay on Cloudflare’s list.',
  },
  building: {
    heading: 'Building your private entrance',
    lead: 'The lock goes on before the door exists: your home is never reachable without a key, not even for a second.',
    looking: 'Taking one more look before anything is changed',
    list: 'What is being built',
    bar: 'How far the build is',
    done: '{{done}} of {{count}} steps done',
    usually: 'This usually takes less than a minute.',
    slow: 'Cloudflare asks us to slow down. It goes on at {{time}} by itself.',
    stop: 'Stop and undo',
  },
  undoing: {
    heading: 'Taking everything away again',
    lead: 'The address goes first and the lock goes last, so your home stays unreachable all the time.',
    looking: 'Looking at what is there',
    left_one: '{{count}} step left',
    left_other: '{{count}} steps left',
  },
  failed: {
    heading: 'The build stopped half way',
    lead: 'What is done stays. The lock comes before the door, so nobody gets in without a key.',
    again: 'Try again',
    fact: 'It goes on with what is left',
  },
  undoFailed: {
    heading: 'Taking it away stopped half way',
    lead: 'What is left is still locked. The lock is the last to go, so nobody gets in without a key.',
    again: 'Try again',
    plan: 'Build after all',
    fact: 'It goes on with what is left',
  },
  built: {
    heading: 'Your private entrance is built',
    lead: 'The gate is locked and your address is up. Next, your home connects to its private path.',
    again: 'Look at the plan again',
    fact: 'Next: connect your home',
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
    nothing: 'Nothing has been made yet.',
    made: 'Done so far:',
    partly: '{{name}} (partly)',
    takesAway: 'Latchkey takes this away again: the address first, the lock last.',
    keep: 'Keep building',
    leave: 'Leave it as it is',
    stop: 'Stop and undo',
  },
} as const;
