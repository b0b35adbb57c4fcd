import type { Guide } from '../text/guide.ts';
import {
  browserAsksAgain,
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
import { onMac } from './companion-app.ts';
import { firefoxOn } from './firefox.ts';

/** Keychain Access; nothing of it was seen on a Mac (facts: platforms#install-macos). */
const browser = {
  platform: 'mac',
  purpose: 'browser',
  system: 'mac',
  label: 'Safari and Chrome',
  title: 'Safari and Chrome on your Mac',
  lead: 'The key goes into your Mac’s keychain. Safari, Chrome and Edge find it there.',
  needs: ['Any Mac. It comes with the program Keychain Access.'],
  before: [
    'If Latchkey runs on this Mac, it can do all of this for you.',
    'Otherwise copy {file} to this Mac, and have the six words ready.',
    mustAsk,
  ],
  steps: [
    {
      say: 'Double-click `{file}`. Keychain Access opens and asks for a keychain: choose **login**.',
      doing: 'file',
      screen: {
        kind: 'window',
        bar: 'Keychain Access',
        rows: [{ kind: 'other' }, { kind: 'row', label: 'login', marked: true }, { kind: 'other' }],
      },
      otherwise: {
        say: 'If nothing opens, press Command and the space bar, type “Keychain Access” and open it. Then choose **File** > **Import Items…**.',
      },
    },
    {
      say: 'Under **Password** type the six words, in small letters with hyphens between them. Press **OK**.',
      doing: 'words',
      screen: {
        kind: 'window',
        bar: 'Keychain Access',
        rows: [
          { kind: 'other' },
          { kind: 'field', label: 'Password', detail: '`•••••• ••••••`', marked: true },
          { kind: 'button', label: 'OK' },
        ],
      },
      otherwise: {
        say: 'If it asks for your Mac’s password, that is the one you log in with, not the six words.',
      },
    },
    {
      say: 'In Safari or Chrome go to `{address}`. Choose the key that begins with `{keyName}` and press **OK**.',
      doing: 'home',
      screen: {
        kind: 'window',
        bar: 'chrome:Select a certificate',
        rows: [
          { kind: 'row', label: '`{keyName}`', marked: true },
          { kind: 'other' },
          { kind: 'button', label: 'OK' },
        ],
      },
      otherwise: {
        say: 'The words may differ: it asks which certificate to use. Safari may say **Continue** instead of **OK**.',
      },
    },
    {
      say: 'Your Mac asks whether the browser may use the key. Type your Mac’s password and press **Always Allow**.',
      screen: {
        kind: 'window',
        bar: 'Keychain',
        rows: [
          { kind: 'text', label: '… wants to sign using key … in your keychain' },
          { kind: 'field', label: 'Password', detail: '`•••••••`' },
          { kind: 'button', label: 'Always Allow', marked: true },
          { kind: 'button', label: 'Allow' },
        ],
      },
      otherwise: {
        say: 'The words may differ. With **Allow** it asks again each time. That does no harm.',
      },
    },
  ],
  wrong: [
    {
      ...wrongPassword,
      symptom: 'It says “MAC verification failed” or “wrong password”.',
    },
    {
      symptom: 'The key is not in the Passwords app.',
      why: 'That app never shows keys of this kind.',
      wayOn: 'Look in Keychain Access, under **login** and **My Certificates**.',
    },
    questionClosed,
    savedShell,
    renamedFile,
    {
      symptom: 'The Home Assistant app does not see the key.',
      why: 'The app keeps its own keys and does not look in the keychain.',
      wayOn: 'Follow the guide for the Home Assistant app as well.',
    },
  ],
  test: [...testOnComputer, deleteFile],
  remove: [
    'Open Keychain Access and choose **login** and **My Certificates**.',
    'Delete the entry that begins with {keyName}.',
    thenSwitchOff,
  ],
  replacing: {
    putIn: ['The keychain keeps both keys.'],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Open Keychain Access and choose **login** and **My Certificates**.',
      `Delete “{oldKeyName}”. ${keepNewOne}`,
      'Does Safari still show the old one? Search Keychain Access for {address} and delete the entry of the kind **identity preference**.',
      browserAsksAgain,
    ],
  },
} as const satisfies Guide;

/** The same import as in the iPhone's app; its flow on the Mac was mended in 2026.8 (facts: home-assistant#iphone-app). */
const app = {
  platform: 'mac',
  purpose: 'home-assistant-app',
  system: 'home-assistant-iphone',
  label: 'Home Assistant app',
  title: 'The Home Assistant app on your Mac',
  lead: 'The app takes the key from its file and keeps it to itself.',
  needs: ['The Home Assistant app in version 2026.8 or newer.'],
  before: ['Copy {file} to this Mac, and have the six words ready.', mustAsk],
  steps: [
    {
      say: 'Open the Home Assistant app and enter `https://{address}`. It answers **Client Certificate Required**.',
      doing: 'home',
      screen: {
        kind: 'window',
        bar: '`Home Assistant`',
        rows: [
          { kind: 'field', label: '', detail: '`https://{address}`' },
          { kind: 'text', label: 'Client Certificate Required', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'Is your home already in the app? Open **Settings** > **Companion App**, choose your home, then **Client Certificate** > **Import Certificate**.',
        search: 'certificate',
        screen: {
          kind: 'window',
          bar: 'Companion App',
          rows: [
            { kind: 'other' },
            { kind: 'row', label: 'Client Certificate', marked: true },
            { kind: 'other' },
          ],
        },
      },
    },
    {
      say: 'Press **Select Certificate File** and choose `{file}`.',
      doing: 'file',
      screen: {
        kind: 'window',
        bar: 'Client Certificate Required',
        rows: [
          { kind: 'other' },
          { kind: 'button', label: 'Select Certificate File', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'If the file is grey, its name does not end in “.p12”. Rename it.',
      },
    },
    {
      say: 'Under **Certificate Password** type the six words, in small letters with hyphens between them. Press **Import**.',
      doing: 'words',
      screen: {
        kind: 'window',
        bar: 'Client Certificate',
        rows: [
          { kind: 'text', label: '`{file}`' },
          { kind: 'field', label: 'Certificate Password', detail: '`•••••• ••••••`', marked: true },
          { kind: 'button', label: 'Import' },
        ],
      },
      otherwise: {
        say: 'If it rejects the words, check them: small letters, with hyphens, and for this device. Otherwise fetch the file again.',
      },
    },
    {
      say: 'Log in as you do at home.',
      doing: 'home',
      screen: { kind: 'window', bar: '`Home Assistant`', rows: [{ kind: 'home' }] },
    },
  ],
  wrong: [
    wrongPassword,
    {
      symptom: 'The app does not mention a key. It only says that it cannot connect.',
      at: 'home',
      why: 'Older versions of the app cannot use keys on a Mac.',
      wayOn: 'Update the app and try again.',
    },
    {
      symptom: 'Safari works, but the app does not.',
      at: 'home',
      why: 'The app cannot see your Mac’s keychain.',
      wayOn: 'Import the key in the app too. The same six words open the file.',
    },
    renamedFile,
  ],
  test: [
    'Open the Home Assistant app away from home, or over your phone’s hotspot.',
    'Your home appears.',
    deleteFile,
  ],
  remove: [
    'In the app open **Settings** > **Companion App**, choose your home, then **Client Certificate**.',
    'Remove the key there, or delete the app.',
    thenSwitchOff,
  ],
  replacing: {
    putIn: [
      'Your home is already in the app. Instead of step 1 open **Settings** > **Companion App**, choose your home, then **Client Certificate** > **Import Certificate**.',
      'The app keeps one key for each home: the new one takes the place of the old one.',
    ],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Nothing of the old key is left in the app. Does **Client Certificate** still name it? Remove it there and import the new one again.',
      'Delete the old file, if it is still on this Mac.',
    ],
  },
  thenApp: onMac,
} as const satisfies Guide;

export const mac = { browser, 'home-assistant-app': app, firefox: firefoxOn('mac') } as const;
