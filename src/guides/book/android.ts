import type { Guide, Step } from '../text/guide.ts';
import {
  deleteFile,
  keepNewOne,
  mustAsk,
  pageDoesNotOpen,
  questionClosed,
  renamedFile,
  savedShell,
  stickNotRead,
  testOnPhone,
  thenSwitchOff,
  wrongPassword,
} from './common.ts';
import { onAndroid } from './companion-app.ts';

/** One install in the system serves Chrome and the app (facts: platforms#install-android, platforms#install-samsung). */
const install = [
  {
    say: 'Get `{file}` onto the device: from the page behind the code, from a USB stick, or however you sent it. It belongs in **Downloads**.',
    doing: 'file',
    screen: {
      kind: 'phone',
      bar: 'Downloads',
      rows: [{ kind: 'row', label: '`{file}`', marked: true }, { kind: 'other' }, { kind: 'other' }],
    },
    otherwise: {
      say: 'If the browser warns about the file, choose to keep it. From a stick, copy it to **Downloads**.',
    },
  },
  {
    say: 'Open **Settings** > **Security & privacy** and tap **More security settings**.',
    screen: {
      kind: 'phone',
      bar: 'Security & privacy',
      rows: [
        { kind: 'other' },
        { kind: 'other' },
        { kind: 'other' },
        { kind: 'row', label: 'More security settings', marked: true },
      ],
    },
    otherwise: {
      say: 'It may be called **More security & privacy**, or **Other security settings** on an older Samsung.',
      search: 'certificate',
      screen: {
        kind: 'phone',
        bar: 'Security and privacy',
        rows: [
          { kind: 'other' },
          { kind: 'other' },
          { kind: 'row', label: 'Other security settings', marked: true },
        ],
      },
    },
  },
  {
    say: 'Tap **Encryption & credentials**, then **Install a certificate**.',
    screen: {
      kind: 'phone',
      bar: 'Encryption & credentials',
      rows: [
        { kind: 'other' },
        { kind: 'row', label: 'Install a certificate', marked: true },
        { kind: 'other' },
      ],
    },
    otherwise: {
      say: 'On a Samsung phone tap **Install from phone storage**, on a Samsung tablet **Install from device storage**.',
      search: 'certificate',
      screen: {
        kind: 'phone',
        bar: 'More security settings',
        rows: [
          { kind: 'other' },
          { kind: 'row', label: 'Install from phone storage', marked: true },
          { kind: 'other' },
        ],
      },
    },
  },
  {
    say: 'Choose **VPN & app user certificate**. Not **CA certificate**: that is something else.',
    screen: {
      kind: 'phone',
      bar: 'Install a certificate',
      rows: [
        { kind: 'row', label: 'CA certificate' },
        { kind: 'row', label: 'VPN & app user certificate', marked: true },
        { kind: 'row', label: 'Wi-Fi certificate' },
      ],
    },
    otherwise: {
      say: 'A Samsung calls it **VPN and app user certificate**.',
      search: 'certificate',
      screen: {
        kind: 'phone',
        bar: 'Install from phone storage',
        rows: [
          { kind: 'row', label: 'CA certificate' },
          { kind: 'row', label: 'VPN and app user certificate', marked: true },
          { kind: 'other' },
        ],
      },
    },
  },
  {
    say: 'Choose `{file}` in **Downloads**.',
    doing: 'file',
    screen: {
      kind: 'phone',
      bar: 'Downloads',
      rows: [{ kind: 'row', label: '`{file}`', marked: true }, { kind: 'other' }, { kind: 'other' }],
    },
    otherwise: {
      say: 'If the file is grey, open the app **Files** and tap it there. It asks **Choose a certificate type**: choose **VPN & app user certificate**.',
      screen: {
        kind: 'phone',
        bar: 'Choose a certificate type',
        rows: [
          { kind: 'row', label: 'VPN & app user certificate', marked: true },
          { kind: 'row', label: 'Wi-Fi certificate' },
        ],
      },
    },
  },
  {
    say: 'Under **Type the password** enter the six words, in small letters with hyphens between them. Tap **OK**.',
    doing: 'words',
    screen: {
      kind: 'phone',
      bar: 'Extract from {file}',
      rows: [
        { kind: 'field', label: 'Type the password', detail: '`•••••• ••••••`', marked: true },
        { kind: 'button', label: 'OK' },
      ],
    },
    otherwise: {
      say: 'If it hangs at “Extracting…”, lock the screen and unlock it again.',
    },
  },
  {
    say: 'Keep the name under **Name this certificate** and tap **OK**. It says “User certificate installed”.',
    screen: {
      kind: 'phone',
      bar: 'Name this certificate',
      rows: [
        { kind: 'field', label: '', detail: '`{keyName}`' },
        { kind: 'button', label: 'OK', marked: true },
      ],
    },
    otherwise: {
      say: 'If it asks what the key is for, choose **VPN and apps**. If it asks for a screen lock, set one and start again with step 2.',
    },
  },
] as const satisfies readonly Step[];

const screenLock =
  'Set a screen lock, if there is none: a PIN, a pattern or a password. Android only keeps keys behind one.';
const mustAskOnAndroid = `${mustAsk} Cancel as well if it warns about a CA certificate.`;
const wordsAtHand = 'Have the six words ready: Latchkey shows them on your computer.';

const wrongPlace = {
  symptom: 'It is called **CA certificate**, or it shows an error straight away.',
  why: '**CA certificate** is for something else, and your key cannot go there.',
  wayOn: 'Go back one screen and choose **VPN & app user certificate**.',
} as const;

const greyFile = {
  symptom: 'The file is grey and cannot be chosen.',
  at: 'file',
  why: 'Android accepts only kinds of file that it knows, and the wrong ending hides the kind.',
  wayOn: 'Rename it so that it ends in “.p12”, or tap it in the app **Files**. Otherwise fetch it again.',
} as const;

const remove = [
  'Open **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**.',
  'Tap **User credentials**, then the entry of this key, then **Uninstall**. A Samsung calls it **User certificates**.',
  thenSwitchOff,
] as const;

const besideOldOne =
  'Android keeps both keys. Keep the name it suggests for the new key: it tells the two apart.';

const takeOldOneOut = [
  'Open **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**. The words may differ: search the settings for “credentials”.',
  `Tap **User credentials**, then “{oldKeyName}”, then **Uninstall**. A Samsung calls it **User certificates**. ${keepNewOne}`,
] as const;

const browser = {
  platform: 'android',
  purpose: 'browser',
  system: 'android',
  label: 'Chrome',
  title: 'Chrome on your Android phone or tablet',
  lead: 'The key goes into Android itself. Chrome and the Home Assistant app then share it.',
  needs: ['Chrome, or another browser that uses Android’s keys. Firefox for Android may not.'],
  before: [screenLock, wordsAtHand, mustAskOnAndroid],
  steps: [
    ...install,
    {
      say: 'In Chrome go to `{address}`, choose the key that begins with `{keyName}` and confirm.',
      doing: 'home',
      screen: {
        kind: 'phone',
        bar: 'Choose certificate',
        rows: [{ kind: 'row', label: '`{keyName}`', marked: true }, { kind: 'other' }],
      },
      otherwise: {
        say: 'The words may differ: it asks which certificate to use. If nothing is asked, close Chrome completely and open it again.',
      },
    },
  ],
  wrong: [
    wrongPassword,
    wrongPlace,
    greyFile,
    renamedFile,
    questionClosed,
    savedShell,
    pageDoesNotOpen,
    stickNotRead,
  ],
  test: [...testOnPhone, deleteFile],
  remove,
  replacing: {
    putIn: [besideOldOne],
    takeOutWhen: 'after-trying',
    takeOut: [
      ...takeOldOneOut,
      'Close Chrome completely and open it again. Choose “{keyName}” when it asks.',
    ],
  },
} as const satisfies Guide;

const app = {
  platform: 'android',
  purpose: 'home-assistant-app',
  system: 'android',
  label: 'Home Assistant app',
  title: 'The Home Assistant app on your Android phone or tablet',
  lead: 'The key goes into Android itself. If Chrome already uses it, start at step 8.',
  needs: ['Android 6 or newer.', 'The Home Assistant app in version 2026.8.2 or newer.'],
  before: [screenLock, wordsAtHand, mustAskOnAndroid],
  steps: [
    ...install,
    {
      say: 'Switch Wi-Fi off. Open the Home Assistant app and enter `https://{address}`.',
      doing: 'home',
      screen: {
        kind: 'phone',
        bar: '`Home Assistant`',
        rows: [
          { kind: 'other' },
          { kind: 'field', label: '', detail: '`https://{address}`', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'Is your home already in the app? Enter the address as **home-assistant-android:Home Assistant URL** as shown below. Then open the app once without Wi-Fi.',
      },
    },
    {
      say: 'It asks which key to use. Choose the one that begins with `{keyName}` and confirm.',
      doing: 'home',
      screen: {
        kind: 'phone',
        bar: 'Choose certificate',
        rows: [{ kind: 'row', label: '`{keyName}`', marked: true }, { kind: 'other' }],
      },
      otherwise: {
        say: 'The words may differ. It asks once, and only when you’re away from home. If the screen stays empty, clear the app’s storage and start again.',
      },
    },
  ],
  wrong: [
    wrongPassword,
    wrongPlace,
    greyFile,
    {
      symptom: 'The app stays empty or shows an error, and nothing asks which key to use.',
      at: 'home',
      why: 'The app asks once. If the question was closed, it remembers that.',
      wayOn:
        'Hold the app’s icon, tap **App info** > **Storage** and clear the storage. Then set the app up again, without Wi-Fi.',
    },
    {
      symptom: 'The first start fails, but after one to three tries it works.',
      at: 'home',
      why: 'Versions before 2026.8.2 often fetched the key too late.',
      wayOn: 'Update the app in the Play Store.',
    },
    {
      symptom: 'A watch with Wear OS does not get in.',
      why: 'The watch cannot use the phone’s keys. It needs its own file.',
      wayOn: 'Add the watch as a device in Latchkey and follow its guide.',
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
  remove,
  replacing: {
    putIn: [
      besideOldOne,
      'The app asks once and keeps using the old key, so remove that before you try the new one.',
    ],
    takeOutWhen: 'before-trying',
    takeOut: [
      ...takeOldOneOut,
      'Switch Wi-Fi off and open the Home Assistant app. Choose “{keyName}” when it asks.',
      'If it does not ask, hold the app’s icon, tap **App info** > **Storage** and clear the storage. Then set the app up again.',
    ],
  },
  thenApp: onAndroid,
} as const satisfies Guide;

export const android = { browser, 'home-assistant-app': app } as const;
