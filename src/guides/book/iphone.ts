import type { Guide } from '../text/guide.ts';
import {
  deleteFile,
  mustAsk,
  pageDoesNotOpen,
  renamedFile,
  savedShell,
  stickNotRead,
  testOnPhone,
  thenSwitchOff,
  wrongPassword,
} from './common.ts';
import { onIphone } from './companion-app.ts';

/** Safari takes a key from a configuration profile (facts: platforms#install-iphone-safari, platforms#mobileconfig). */
const browser = {
  platform: 'iphone',
  purpose: 'browser',
  system: 'iphone',
  label: 'Safari',
  title: 'Safari on your iPhone or iPad',
  lead: 'The key comes as a profile that you install in Settings. Safari finds it there.',
  needs: ['Safari. No other browser on an iPhone or iPad can use the key.'],
  before: [
    'Have the six words ready: Latchkey shows them on your computer.',
    'Do all the steps in one go. A profile that waits longer than 8 minutes is removed.',
    mustAsk,
    'Cancel as well if the profile names a VPN, a root certificate or remote management. Yours holds only your key.',
  ],
  steps: [
    {
      say: 'Get the key for Safari onto the device: with the code, by AirDrop, or from a USB stick. If Safari asks, tap **Allow**.',
      doing: 'file',
      screen: {
        kind: 'phone',
        bar: '`Safari`',
        rows: [
          { kind: 'other' },
          { kind: 'text', label: 'This website is trying to download a configuration profile.' },
          { kind: 'button', label: 'Allow', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'Does the code open another browser? Copy the address into Safari. From a stick, tap the file that ends in “.mobileconfig”. If nothing happens, use the code.',
      },
    },
    {
      say: 'Open **Settings** and tap **Profile Downloaded**, near the top.',
      screen: {
        kind: 'phone',
        bar: 'Settings',
        rows: [
          { kind: 'other' },
          { kind: 'row', label: 'Profile Downloaded', marked: true },
          { kind: 'other' },
          { kind: 'other' },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'Open **General** > **VPN & Device Management** and tap the profile there.',
        search: 'profile',
        screen: {
          kind: 'phone',
          bar: 'General',
          rows: [
            { kind: 'other' },
            { kind: 'other' },
            { kind: 'row', label: 'VPN & Device Management', marked: true },
            { kind: 'other' },
          ],
        },
      },
    },
    {
      say: 'Tap **Install** at the top and enter the code that unlocks your device.',
      screen: {
        kind: 'phone',
        bar: 'Install Profile',
        rows: [
          { kind: 'button', label: 'Install', marked: true },
          { kind: 'text', label: '`{name}`' },
          { kind: 'other' },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'If there is no such button, the profile is no longer waiting. Start again at step 1.',
      },
    },
    {
      say: 'It says that the profile is not signed. That is expected: it is your own. Tap **Install** again.',
      screen: {
        kind: 'phone',
        bar: 'Warning',
        rows: [
          { kind: 'other' },
          { kind: 'text', label: 'Not Signed' },
          { kind: 'other' },
          { kind: 'button', label: 'Install', marked: true },
        ],
      },
      otherwise: {
        say: 'The words may differ. It may say “Unsigned”, or ask at the bottom of the screen. Continue with **Install**.',
      },
    },
    {
      say: 'Under **Password** type the six words, in small letters with hyphens between them. Then tap **Next** and **Done**.',
      doing: 'words',
      screen: {
        kind: 'phone',
        bar: 'Enter Password',
        rows: [
          { kind: 'other' },
          { kind: 'field', label: 'Password', detail: '`•••••• ••••••`', marked: true },
          { kind: 'button', label: 'Next' },
        ],
      },
      otherwise: {
        say: 'The words may differ: it asks for the password of the certificate. That is what the six words are.',
      },
    },
    {
      say: 'In Safari go to `{address}` and choose the key that begins with `{keyName}`.',
      doing: 'home',
      screen: {
        kind: 'phone',
        bar: '`Safari`',
        rows: [
          { kind: 'field', label: '', detail: '`{address}`' },
          { kind: 'row', label: '`{keyName}`', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'The words may differ: it asks which certificate to use. Safari asks again from time to time. Choose the same key each time.',
      },
    },
  ],
  wrong: [
    wrongPassword,
    {
      symptom: 'There is no profile in Settings.',
      why: 'Only one profile waits at a time, and it is removed after 8 minutes.',
      wayOn: 'Fetch the profile again with Safari and install it straight away.',
    },
    {
      symptom: 'Safari works, but the Home Assistant app does not.',
      why: 'The app cannot see keys in Settings. It keeps its own.',
      wayOn: 'Follow the guide for the Home Assistant app as well. The same six words open its file.',
    },
    savedShell,
    pageDoesNotOpen,
  ],
  test: testOnPhone,
  remove: [
    'Open **Settings** > **General** > **VPN & Device Management** and tap the profile.',
    'Tap **Remove Profile**.',
    thenSwitchOff,
  ],
  replacing: {
    putIn: ['The new key is a separate profile. The old profile stays until you remove it.'],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Open **Settings** > **General** > **VPN & Device Management** and tap “Latchkey: {oldKeyName}”.',
      'Tap **Remove Profile**. Keep “Latchkey: {keyName}”.',
      'Close Safari completely and open it again.',
    ],
  },
} as const satisfies Guide;

/** The app imports the .p12 itself and shows the system's profiles no interest (facts: home-assistant#iphone-app). */
const app = {
  platform: 'iphone',
  purpose: 'home-assistant-app',
  system: 'home-assistant-iphone',
  label: 'Home Assistant app',
  title: 'The Home Assistant app on your iPhone or iPad',
  lead: 'The app takes the key from the Files app and keeps it to itself. Nothing is installed in Settings.',
  needs: ['iOS or iPadOS 17 or newer.', 'The Home Assistant app in version 2026.8 or newer.'],
  before: ['Have the six words ready: Latchkey shows them on your computer.', mustAsk],
  steps: [
    {
      say: 'Get `{file}` onto the device: from the page behind the code, from a USB stick, or however you sent it. It belongs in **iphone:Downloads** in the Files app.',
      doing: 'file',
      screen: {
        kind: 'phone',
        bar: 'iphone:Downloads',
        rows: [{ kind: 'other' }, { kind: 'row', label: '`{file}`', marked: true }, { kind: 'other' }],
      },
      otherwise: {
        say: 'On the page behind the code, tap **latchkey:Save the file for the app**. On a stick, hold the file and copy it. If you see a profile, that is the key for Safari: go back.',
      },
    },
    {
      say: 'Open the Home Assistant app and enter `https://{address}`. It answers **Client Certificate Required**.',
      doing: 'home',
      screen: {
        kind: 'phone',
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
          kind: 'phone',
          bar: 'Companion App',
          rows: [
            { kind: 'other' },
            { kind: 'other' },
            { kind: 'row', label: 'Client Certificate', marked: true },
            { kind: 'other' },
          ],
        },
      },
    },
    {
      say: 'Tap **Select Certificate File** and choose `{file}` in **iphone:Downloads**.',
      doing: 'file',
      screen: {
        kind: 'phone',
        bar: 'Client Certificate Required',
        rows: [
          { kind: 'other' },
          { kind: 'button', label: 'Select Certificate File', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'If the file is grey, its name does not end in “.p12”. Hold it in the Files app and tap **iphone:Rename**.',
      },
    },
    {
      say: 'Under **Certificate Password** type the six words, in small letters with hyphens between them. Tap **Import**.',
      doing: 'words',
      screen: {
        kind: 'phone',
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
      say: 'Log in as you do at home. An Apple Watch gets the key from the app by itself.',
      doing: 'home',
      screen: { kind: 'phone', bar: '`Home Assistant`', rows: [{ kind: 'home' }] },
      otherwise: {
        say: 'For the watch, open the app on the iPhone once, with the watch nearby. Both apps need version 2026.8 or newer.',
      },
    },
  ],
  wrong: [
    wrongPassword,
    {
      symptom: 'The file opens in Settings, as a profile.',
      at: 'file',
      why: 'AirDrop and the key for Safari go there. The app cannot see what is in Settings.',
      wayOn: 'Fetch the key for the app, so that it goes to the Files app. A USB stick works too.',
    },
    {
      symptom: 'The file is grey and cannot be chosen.',
      at: 'file',
      why: 'The app takes files that end in “.p12” or “.pfx”. A browser may have added another ending.',
      wayOn: 'Hold the file in the Files app, tap **iphone:Rename** and delete whatever comes after “.p12”.',
    },
    {
      symptom: 'There are two homes in the app, and only the last one opens.',
      at: 'home',
      why: 'The app keeps one key for each home. If you use the same file for both, the first is left without one.',
      wayOn: 'Import each home’s file under that home. Never use one file for two.',
    },
    {
      symptom: 'The app does not mention a key. It only says that it cannot connect.',
      at: 'home',
      why: 'Older versions of the app cannot use keys.',
      wayOn: 'Update the app in the App Store and try again.',
    },
    {
      symptom: 'The app works, but widgets or the watch do not.',
      at: 'home',
      why: 'They learnt to use the key later than the app did.',
      wayOn: 'Update the apps on both, then open the app on the iPhone once.',
    },
    renamedFile,
    pageDoesNotOpen,
    stickNotRead,
  ],
  test: [
    'Switch Wi-Fi off for a moment, as if you were out.',
    'Open the Home Assistant app.',
    'Your home appears. Switch Wi-Fi on again.',
    deleteFile,
  ],
  remove: [
    'In the app open **Settings** > **Companion App**, choose your home, then **Client Certificate**.',
    'Remove the key there, or delete the app.',
    thenSwitchOff,
  ],
  replacing: {
    putIn: [
      'Your home is already in the app. Instead of step 2 open **Settings** > **Companion App**, choose your home, then **Client Certificate** > **Import Certificate**.',
      'The app keeps one key for each home: the new one takes the place of the old one.',
    ],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Nothing of the old key is left in the app. Does **Client Certificate** still name it? Remove it there and import the new one again.',
      'Delete the old file in the Files app, if it is still there.',
    ],
  },
  thenApp: onIphone,
} as const satisfies Guide;

export const iphone = { browser, 'home-assistant-app': app } as const;
