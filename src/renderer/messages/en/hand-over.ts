import type { Platform } from '../../../contract/setup.ts';

/** Where the file goes on each kind of device. One line: the full guides come with the other ways. */
const onDevice = {
  iphone:
    'Put the file into the Files app. In the Home Assistant app it is asked for as “Client Certificate”. For Safari, open the file and install it in Settings.',
  android:
    'Copy the file to the device. Then search the settings for “Install a certificate” and choose VPN & app user certificate.',
  windows: 'Double-click the file there. Keep Current User and press Next until it asks for the words.',
  mac: 'Double-click the file there and choose the login keychain.',
  linux:
    'In Chrome open chrome://certificate-manager, in Firefox search the settings for “certificates”. Import the file under Your certificates.',
  chromebook: 'Open chrome://certificate-manager there and import the file under Your certificates.',
  watch:
    'The watch gets its key through the Home Assistant app on the phone, while the watch is being set up.',
} as const satisfies Readonly<Record<Platform, string>>;

export const handOver = {
  onDevice,
  heading: 'Hand over the keys',
  lead: 'Each device gets its own file, and five words that open it. Go through them one by one.',
  list: 'Keys',
  looking: 'Looking for your keys',
  lookingUsually: 'This usually takes a few seconds.',
  none: 'There is no device with a key.',
  state: {
    ready: 'Ready',
    'handed-over': 'Handed over',
    'not-made': 'Not made yet',
    'not-on-this-computer': 'On another computer',
  },
  until: 'Works until {{when}}',
  open: 'Hand over',
  openAgain: 'Once more',
  openNamed: '{{what}}: {{name}}',
  why: 'Why?',
  fact_one: '{{done}} of {{count}} key handed over',
  fact_other: '{{done}} of {{count}} keys handed over',
  first: 'Start with {{name}}',
  next: 'Go on with {{name}}',
  finish: 'Finish',
  finishEarly: 'Finish without the rest',
  notMade: {
    title: 'This key is not made yet.',
    why: 'The device was added after the last build, or the build was undone.',
    to: 'Go to Review and build',
  },
  elsewhere: {
    title: 'This key is not on this computer.',
    why: 'It was made on another computer, and a key’s secret never leaves the place where it was made. Hand it over from there.',
    next: 'Or make a new one: take the device off your list, add it again and build. The old key stops working then.',
    to: 'Go to your devices',
  },
  device: {
    heading: '{{name}}: hand over the key',
    lead: 'The key travels as a file. Five words lock it, and they open only this file.',
    ways: 'How the key travels',
    file: 'Save a file',
    words: 'The words for this key',
    wordsFor: 'They are asked for once, when the file is opened on the device.',
    show: 'Show the words',
    hide: 'Hide the words',
    copy: 'Copy the words',
    how: 'All small letters, with hyphens between.',
    kept: {
      keychain: 'We can show them again later.',
      memory:
        'There is no keychain here: the words are gone when Latchkey closes. Install the key before that.',
      practice: 'Practice keeps nothing: the words are gone when Latchkey closes.',
    },
    onDevice: 'Then, on the device',
    save: 'Save the key file',
    saveAgain: 'Save it once more',
    saved: 'Saved as {{fileName}}.',
    downloaded: 'Your browser saves {{fileName}}.',
    savedWhy: 'Bring it to the device, open it with the words, then delete the file.',
    back: 'All keys',
    done: 'Back to all keys',
    of: 'Key {{number}} of {{count}}',
  },
  done: {
    heading: 'Your home is yours alone',
    lead: 'The gate is locked, the path is lit, and the keys are with their devices.',
    practice: {
      heading: 'That was the whole way',
      lead: 'You practised every step. Nothing of it was real, so nothing protects your home yet.',
    },
    open: 'Open <page>{{address}}</page> on a device with a key. If it asks which key to use, choose the one with the device’s name.',
    next: 'What to do now',
    away: 'Try it on the way: switch off Wi-Fi on your phone and open the address.',
    delete: 'Delete the key files you saved. The devices keep their keys.',
    ports: 'If you once opened a port in your router for Home Assistant, close it. You no longer need it.',
    later: 'What stays possible',
    add: 'Add a device at any time: go back to your devices and build again.',
    lost: 'Lost a phone? Switch off its key alone. Everyone else stays in.',
    again: 'Try the locks again whenever you like.',
    keys: 'Show the keys again',
    real: 'Set up my home for real',
    fact: 'You can close this window now',
    left_one: '{{count}} key is not handed over yet. You can do that later.',
    left_other: '{{count}} keys are not handed over yet. You can do that later.',
  },
} as const;
