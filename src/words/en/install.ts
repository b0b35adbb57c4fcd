import type { InstallProof, InstallTarget } from '../../contract/hand-over.ts';

type Kind = InstallTarget['kind'];
type Blocker = NonNullable<InstallTarget['blocker']>;

/** A place by its name, as a title and inside a sentence. */
const place = {
  chromium: { title: 'Chrome, Edge, Brave, Chromium', into: 'Chrome and its relatives' },
  firefox: { title: 'Firefox', into: 'Firefox' },
  'mac-keychain': { title: 'Keychain of this Mac', into: 'your Mac’s keychain' },
  'windows-store': { title: 'Windows', into: 'Windows' },
} as const satisfies Readonly<Record<Kind, { readonly title: string; readonly into: string }>>;

/** What installing does there, before it is done. */
const goes = {
  chromium: 'The key of {name} goes into the one store that these browsers share.',
  firefox: 'The key of {name} goes into this profile of Firefox.',
  'mac-keychain':
    'The key of {name} goes into your login keychain. Safari and Chrome find it there, and Firefox usually does too.',
  'windows-store':
    'The key of {name} goes into your own store in Windows. Edge and Chrome read it, and Firefox usually does too.',
} as const satisfies Readonly<Record<Kind, string>>;

const blocker = {
  'browser-running': {
    short: 'Firefox is open',
    what: 'While it is open, Firefox keeps its keys to itself. Close all its windows, then look again.',
  },
  'tools-missing': {
    short: 'Program missing',
    what: 'Latchkey needs two small programs for this, and they are not on this computer.',
  },
  'primary-password': {
    short: 'By hand',
    what: 'A primary password locks this profile. Only Firefox itself can put a key in.',
  },
  sandboxed: {
    short: 'By hand',
    what: 'This browser is walled off from the rest of this computer. It can forget what is put in from outside.',
  },
  'not-readable': {
    short: 'By hand',
    what: 'This computer does not let Latchkey look into this place, or change it.',
  },
} as const satisfies Readonly<Record<Blocker, { readonly short: string; readonly what: string }>>;

/** The way on without Latchkey, in one breath; the guides have every step. */
const byHand = {
  chromium:
    'Save the key as a file. Open chrome://certificate-manager and choose Your certificates. Import the file under View imported certificates from Linux.',
  firefox:
    'Save the key as a file. Search Firefox’s settings for “certificates” and press Manage certificates. Import the file under Your Certificates.',
  'mac-keychain': 'Save the key as a file. Double-click it and choose the login keychain.',
  'windows-store':
    'Save the key as a file and double-click it. Keep Current User, and press Next until it asks for the words.',
} as const satisfies Readonly<Record<Kind, string>>;

const proof = {
  opened: { what: 'It works', why: 'The lock opened for this key.' },
  refused: {
    what: 'The gate did not open for this key',
    why: 'It can take a minute until the gate knows a new key. Try again. If it stays shut, check every lock.',
  },
  'not-reached': {
    what: 'The key is in its place, but nothing answered as it should',
    why: 'This computer may be offline, or the private path may be down. Try again in a moment.',
  },
  'not-provable': {
    what: 'The key is in its place',
    why: 'This computer lets only a browser use it, so the first try is yours.',
  },
} as const satisfies Readonly<
  Record<InstallProof['outcome'], { readonly what: string; readonly why: string }>
>;

/** Install on this computer. */
export const install = {
  place,
  goes,
  blocker,
  byHand,
  proof,
  list: 'Places on this computer',
  looking: 'Looking for browsers on this computer',
  lookingUsually: 'This usually takes a few seconds.',
  practice: 'The practice key opens only the pretend home. Take it out again when you have seen enough.',
  profile: 'Profile “{name}”',
  installed: 'Installed',
  install: 'Install',
  installNamed: 'Install: {place}',
  remove: 'Take it out',
  removeNamed: 'Take it out: {place}',
  removeLater: 'To take the key out, close all windows of Firefox, then look again.',
  prove: 'Try it',
  proveAgain: 'Try it again',
  proveNamed: '{what}: {place}',
  proving: 'Opening {address} with this key',
  provingUsually: 'This usually takes a few seconds.',
  look: 'Look again',
  lookNow: 'Looking',
  still: 'It is still open. Firefox can take a few seconds to close after its last window.',
  tools: {
    package: 'Install the package <name>{name}</name>, then look again.',
    unknown: 'Install the tools of NSS (certutil and pk12util), then look again.',
    mac: 'On a Mac, Homebrew has it.',
    copy: 'Copy the name',
  },
  doByHand: 'Do it by hand',
  orByHand: 'Or do it by hand',
  guide: 'Show me every step',
  restart: 'Close the browser with all its windows, and open it again. It looks for keys when it starts.',
  open: 'Then open {address} and choose “{name}”.',
  choose: 'When it asks which key to use, choose “{name}”.',
  alwaysAllow: 'Your Mac asks once whether the browser may use the key. Press Always Allow.',
  none: {
    title: 'There is no place here for the key.',
    why: 'No browser was found that Latchkey can put it into. Save the key as a file and open it in your browser.',
  },
  takeOut: {
    heading: 'Take the key out of this computer',
    lead: 'For {name}. Here you see each place that has its key.',
    none: {
      title: 'Latchkey does not find this key anywhere here.',
      why: 'Some browsers it cannot look into. The guide says how to take the key out by hand.',
    },
  },
  rules: {
    title: 'Stop the browser from asking which key to use',
    what: 'Chrome and its relatives ask this the first time after each start. A rule on this computer can answer for them.',
    cost: {
      file: 'Setting it needs an administrator. The browser then says that it is managed. If your work or school already sets this rule, skip this.',
      registry:
        'Setting it needs a terminal opened as administrator. The browser then says that it is managed. If your work or school already sets this rule, skip this.',
      preferences:
        'It needs no administrator. Browsers usually follow it. If your work or school manages the browser, skip this.',
    },
    looking: 'Writing the rules',
    none: 'There is no such rule for this computer.',
    browser: 'Browser',
    browsers: { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', brave: 'Brave' },
    copy: 'Copy the command',
    where: {
      file: 'It goes into the file {path}. To take it back, delete that file. That needs an administrator too.',
      registry:
        'It goes into the registry, to {path}. To take it back, delete the entry there with the number in the command, and no other.',
      preferences:
        'It goes into the preferences of {path}. To take it back, run the command below. It removes this rule with all its entries.',
    },
    back: 'Copy the command that takes it back',
  },
  dialog: {
    install: 'Install the key in {place}',
    tries: 'Then Latchkey tries it at {address}.',
    rest: 'Nothing else changes. You can take the key out again here.',
    macAsks: 'Your Mac may ask for your login password. Latchkey never sees it.',
    folder: 'Folder: {folder}',
    run: 'What will be run',
    runHow: 'A name with $ is filled in only while it runs, so no secret is shown here.',
    runCopy: 'Copy the commands',
    go: 'Install the key',
    busy: 'Installing',
    long: 'This usually takes a few seconds. Your computer may be waiting for your answer.',
    cancel: 'Not now',
    remove: 'Take the key out of {place}',
    removeWhy: 'The browsers that use this place can then no longer open {address}.',
    removeStays: 'Other devices and places keep theirs. You can install it here again.',
    removeForGood:
      'Other devices and places keep theirs. You cannot put it back: its spare copy here is deleted.',
    removeGo: 'Take it out',
    removeBusy: 'Taking it out',
    keep: 'Keep it',
  },
} as const;
