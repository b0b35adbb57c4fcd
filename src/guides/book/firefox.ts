import type { Guide } from '../text/guide.ts';
import {
  deleteFile,
  keepNewOne,
  mustAsk,
  questionClosed,
  renamedFile,
  savedShell,
  testOnComputer,
  thenSwitchOff,
  wrongPassword,
} from './common.ts';

const reads = 'Firefox usually finds the system’s key too. First go to `{address}` and see whether it asks.';

/**
 * Worth knowing beforehand: on Windows and Mac Firefox can read the system's keys
 * (facts: platforms#firefox-certificates).
 */
const before = { windows: [reads], mac: [reads], linux: [] } as const;

const findsToo = 'Firefox usually finds the system’s key too. If it does not, give it its own.';
const lead = {
  windows: findsToo,
  mac: findsToo,
  linux: 'Firefox has its own keys. Other browsers do not see what you put into it.',
} as const;

const steps = [
  {
    say: 'Open **Settings** > **Privacy & Security**, go to **Certificates** and press **Manage certificates**.',
    screen: {
      kind: 'window',
      bar: 'Privacy & Security',
      rows: [
        { kind: 'other' },
        { kind: 'text', label: 'Certificates' },
        { kind: 'button', label: 'Manage certificates', marked: true },
        { kind: 'other' },
      ],
    },
    otherwise: {
      say: 'Older versions say **View Certificates…**.',
      search: 'certificates',
    },
  },
  {
    say: 'Choose **Your Certificates** and press **Import…**.',
    screen: {
      kind: 'window',
      bar: 'Certificates',
      rows: [
        { kind: 'text', label: 'Your Certificates' },
        { kind: 'other' },
        { kind: 'other' },
        { kind: 'button', label: 'Import…', marked: true },
      ],
    },
    otherwise: {
      say: 'Make sure that you are in **Your Certificates**: the other lists have the same button.',
    },
  },
  {
    say: 'Firefox asks for the **Certificate File to Import**. Choose `{file}`.',
    doing: 'file',
    screen: {
      kind: 'window',
      bar: 'Certificate File to Import',
      rows: [{ kind: 'other' }, { kind: 'row', label: '`{file}`', marked: true }, { kind: 'other' }],
    },
    otherwise: {
      say: 'If the file is not listed, its name does not end in “.p12”. Rename it.',
    },
  },
  {
    say: 'Under **Password** type the six words, in small letters with hyphens between them. Press **OK**.',
    doing: 'words',
    screen: {
      kind: 'window',
      bar: '`Firefox`',
      rows: [
        { kind: 'other' },
        { kind: 'field', label: 'Password', detail: '`•••••• ••••••`', marked: true },
        { kind: 'button', label: 'OK' },
      ],
    },
    otherwise: {
      say: 'If Firefox asks for its Primary Password first, that is the one you set in Firefox yourself.',
    },
  },
  {
    say: 'Go to `{address}`. Choose the key that begins with `{keyName}`, keep **Remember this decision** and press **OK**.',
    doing: 'home',
    screen: {
      kind: 'window',
      bar: '`Firefox`',
      rows: [
        {
          kind: 'text',
          label: '{address} has requested that you identify yourself with a certificate',
        },
        { kind: 'row', label: '`{keyName}`', marked: true },
        { kind: 'toggle', label: 'Remember this decision' },
        { kind: 'button', label: 'OK' },
      ],
    },
    otherwise: {
      say: 'If nothing is asked, close all windows of Firefox and open it again.',
    },
  },
] as const satisfies Guide['steps'];

const wrong = [
  wrongPassword,
  {
    symptom: 'Latchkey says that Firefox is still open.',
    why: 'Firefox holds on to its list of keys while it runs, and a change from outside could damage it.',
    wayOn: 'Close all windows of Firefox, wait a few seconds and let Latchkey try again.',
  },
  {
    symptom: 'The key is missing after the import.',
    why: 'Firefox can have several profiles, each with its own keys.',
    wayOn: 'Open Firefox as you usually do and import the key there.',
  },
  questionClosed,
  savedShell,
  renamedFile,
] as const satisfies Guide['wrong'];

/** Firefox is the same on all three systems; the words were read in ESR 153 (facts: platforms#firefox-certificates). */
export function firefoxOn<const On extends keyof typeof before>(platform: On) {
  return {
    platform,
    purpose: 'firefox',
    system: 'firefox',
    label: 'Firefox',
    title: 'Firefox on your computer',
    lead: lead[platform],
    needs: ['Firefox for desktop computers. The menu words below are from version 153.'],
    before: [
      ...before[platform],
      'If Latchkey runs on this computer, it can do all of this for you. Firefox has to be closed for that.',
      'Otherwise copy {file} to this computer, and have the six words ready.',
      mustAsk,
    ],
    steps,
    wrong,
    test: [...testOnComputer, deleteFile],
    remove: [
      'Open **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.',
      'In **Your Certificates** choose the entry that begins with {keyName} and press **Delete…**.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Firefox lists both under **Your Certificates**.',
        'If you let it remember the old key for {address}, it keeps using that one. So remove it before you try the new one.',
      ],
      takeOutWhen: 'before-trying',
      takeOut: [
        'Open **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.',
        `In **Your Certificates** choose “{oldKeyName}” and press **Delete…**. ${keepNewOne}`,
        'In **Authentication Decisions** delete the line of {address}, if there is one.',
        'Close all windows of Firefox and open it again.',
      ],
    },
  } as const satisfies Guide;
}
