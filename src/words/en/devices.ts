import type { DeviceProblem } from '../../contract/devices.ts';
import { LONGEST_DEVICE_NAME, MOST_DEVICES } from '../../contract/devices.ts';

const problem = {
  NAME_EMPTY: 'This device needs a name.',
  NAME_TOO_LONG: `This name is too long. ${LONGEST_DEVICE_NAME} characters is the most.`,
  NAME_TWICE: 'Another device has this name.',
} as const satisfies Readonly<Record<DeviceProblem, string>>;

export const devices = {
  problem,
  heading: 'Who gets a key?',
  lead: 'Every phone, tablet and computer gets its own. Lose one, and you switch off only that key. Everyone else stays in.',
  list: 'Devices',
  add: 'Add another device',
  addFirst: 'Add a device',
  addSeveral: 'Add several at once',
  edit: 'Edit',
  editNamed: 'Edit {name}',
  unnamed: 'Device without a name',
  years: '{count, plural, one {{count} year} other {{count} years}}',
  none: 'No device yet',
  noneWhy: 'Without a key, nobody can open your home, not even you.',
  tooMany: `That is more than ${MOST_DEVICES} devices.`,
  tooManyWhy: `Cloudflare’s free plan allows 100 keys for a domain, and Latchkey needs two to test the lock. Take {count} off the list.`,
  needsChange: 'A name needs changing',
  count: '{count, plural, one {{count} key will be made} other {{count} keys will be made}}',
  technical: 'Technical name: one client certificate for each device, signed in your own Cloudflare account.',
  technicalWhat: 'What is that?',
  technicalWhy:
    'A key is a file with a secret that never leaves your device again. Cloudflare asks for it before your home is reached. A password can be guessed or leaked. This cannot be guessed.',
  countNone: 'No new key is made',
  factLater: 'Nothing changes until you approve it',
  removedKey: '{name} is off the list. The next build switches its key off for good.',
  unseen: 'Latchkey cannot see your keys right now. You can still change the list.',
  seeAgain: 'Look again',
  life: {
    new: 'This key is made with the next build.',
    works: 'This key works.',
    'going-off': 'The next build switches this key off.',
    off: 'This key is switched off. It never opens anything again.',
    renewing: 'The next build makes a new key for this device.',
    overlap: 'Two keys work. The old one can go once the new one has opened your home.',
    ending: 'The next build switches the old key off. The new one keeps working.',
    leaving:
      'The new key works. The old one no longer opens anything. You can take the old one back on your home’s page.',
  },
  /** Where the home has a reverse proxy of its own, a kit decides and no build. */
  ownProxy: {
    life: {
      new: 'This key is made with the next kit.',
      works: 'This key works.',
      'going-off': 'The next kit switches this key off.',
      off: 'This key is switched off. It never opens anything again.',
      renewing: 'The next kit makes a new key for this device.',
      overlap: 'Two keys work. The old one can go once the new one has opened your home.',
      ending: 'The next kit switches the old key off. The new one keeps working.',
      leaving: 'The new key works. The old one no longer opens anything.',
    },
    switchOff:
      'It opens until the next kit is in place and the proxy has restarted. Then it never works again.',
    fact: 'Nothing changes until the next kit is in place',
    technical: 'Technical name: one client certificate for each device, signed by your home itself.',
    technicalWhy:
      'A key is a file with a secret that never leaves your device again. Your proxy asks for it before Home Assistant is reached. A password can be guessed or leaked. This cannot be guessed.',
    removedKey: '{name} is off the list. The next kit switches its key off for good.',
  },
  key: {
    change: 'Key',
    changeNamed: 'Key of {name}',
    heading: 'The key of {name}',
    fact: 'Nothing changes until you approve it',
    'switch-off': {
      title: 'Lost it? Switch this key off',
      detail:
        'The lock forgets the key first, then Cloudflare takes it back. It never works again. All other devices stay in.',
    },
    renew: {
      title: 'Renew the key',
      detail:
        'The device gets a new key, which you hand over. The old key works until you switch it off, so nobody is locked out.',
    },
    'end-overlap': {
      title: 'Switch the old key off',
      detail:
        'Do this once the device opens your home with its new key. From then on, only the new one works.',
    },
    'new-key': {
      title: 'Make a new key',
      detail: 'A key that was switched off stays off. The device gets another one, which you hand over.',
    },
    'take-back': {
      title: 'Leave the key as it was',
      detail: 'Cancels the change you chose here. Nothing has been done yet.',
    },
  },
  form: {
    add: 'Add a device',
    edit: 'Edit this device',
    name: 'Name',
    nameHint: 'For instance, Anna’s phone. It is how you find the key in your list.',
    plain:
      'On the key itself, the name is in plain letters, without accents or other scripts. Here it stays as you typed it.',
    platform: 'What is it?',
    platformGuessed: 'Latchkey goes by the name. Choose another if this is wrong.',
    platformMissing: 'Choose what it is. The key then comes in a form that suits it.',
    validity: 'How long should the key work?',
    validityHint: 'After that you make a new one. You can always switch it off sooner.',
    remove: 'Take off the list',
    done: 'Done',
    another: 'Done and add another',
    anotherKeys: 'Ctrl+Enter or Cmd+Enter does the same',
    before: '{name} is on the list.',
    cancel: 'Cancel',
  },
  several: {
    heading: 'Add several devices',
    label: 'Names, one on each line',
    hint: 'You can paste a list. Latchkey guesses what each one is from its name.',
    list: 'Devices to add',
    kindOf: 'What is {name}?',
    choose: 'Choose',
    repair: 'Put these names right',
    unknown:
      '{count, plural, one {Choose what {count} of them is.} other {Choose what {count} of them are.}}',
    add: '{count, plural, =0 {Add devices} one {Add {count} device} other {Add {count} devices}}',
  },
  first: { phone: 'My phone', computer: 'This computer' },
  off: 'Switched off',
  removed: '{name} is off the list.',
  undo: 'Put it back',
} as const;
