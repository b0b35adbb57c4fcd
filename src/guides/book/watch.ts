import type { Guide } from '../text/guide.ts';
import { deleteFile, mustAsk, pageDoesNotOpen, renamedFile, thenSwitchOff } from './common.ts';

/** Wear OS takes its file from the phone during its own setup (facts: home-assistant#watches). */
const app = {
  platform: 'watch',
  purpose: 'home-assistant-app',
  system: 'home-assistant-android',
  label: 'Home Assistant app',
  title: 'The Home Assistant app on your watch',
  lead: 'A watch gets its key through the Home Assistant app on the phone. It happens while the watch is being set up.',
  needs: [
    'Wear OS: the newest Home Assistant app on phone and watch.',
    'Apple Watch: the Home Assistant app in version 2026.8 or newer on both. Camera pictures most likely need 2026.9.',
  ],
  before: [
    'An Apple Watch needs no file: it uses the key of its iPhone. Open the app there once, with the watch nearby.',
    'For Wear OS, carry on here with the Android phone. That phone needs its own key first.',
    mustAsk,
  ],
  steps: [
    {
      say: 'Get `{file}` onto the phone: from the page behind the code, from a USB stick, or however you sent it. It belongs in **android:Downloads** there.',
      doing: 'file',
      screen: {
        kind: 'phone',
        bar: 'android:Downloads',
        rows: [{ kind: 'row', label: '`{file}`', marked: true }, { kind: 'other' }, { kind: 'other' }],
      },
      otherwise: {
        say: 'Do not install it on the phone: the phone has its own key.',
      },
    },
    {
      say: 'Open the Home Assistant app on the watch. It sends you to `Home Assistant` on the phone: carry on there.',
      screen: {
        kind: 'phone',
        bar: 'latchkey:Phone',
        rows: [
          { kind: 'other' },
          { kind: 'row', label: '`Home Assistant`', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'If the watch does not send you there, open the app on the phone and look for the watch in its settings.',
        search: 'watch',
      },
    },
    {
      say: 'Enter `https://{address}` and tap **Select a TLS client certificate file**. Choose `{file}`.',
      doing: 'file',
      screen: {
        kind: 'phone',
        bar: '`Home Assistant`',
        rows: [
          { kind: 'field', label: '', detail: '`https://{address}`' },
          { kind: 'button', label: 'Select a TLS client certificate file', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'The field may be further down: scroll to the end of the page. It is there only while a watch is being set up.',
      },
    },
    {
      say: 'Under **Password** type the watch’s six words, in small letters with hyphens between them. Then finish.',
      doing: 'words',
      screen: {
        kind: 'phone',
        bar: '`Home Assistant`',
        rows: [
          { kind: 'text', label: '`{file}`' },
          { kind: 'field', label: 'Password', detail: '`•••••• ••••••`', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'The field must not stay empty, and the phone’s words do not work here.',
        search: 'watch',
      },
    },
  ],
  wrong: [
    {
      symptom: 'It says “wrong password”, or rejects the file.',
      at: 'words',
      why: 'The watch says this about any file it cannot read. Another device’s words have the same effect.',
      wayOn:
        'Use the file and the six words that Latchkey shows for the watch. If that does not help, fetch the file again.',
    },
    {
      symptom: 'There is no field for a file.',
      why: 'It shows only while the watch is being set up, and older versions hide it.',
      wayOn: 'Update both apps. Log the watch out in the app, then set it up again.',
    },
    {
      symptom: 'The watch worked, but stopped after its key was renewed.',
      why: 'The watch cannot change its key later.',
      wayOn: 'Log the watch out in the app and set it up again with the new file.',
    },
    renamedFile,
    pageDoesNotOpen,
  ],
  test: [
    'Switch Bluetooth and Wi-Fi off on the phone, or leave the phone at home.',
    'Open the Home Assistant app on the watch.',
    'Your home appears. Switch both on again.',
    deleteFile,
  ],
  remove: ['Log the watch out in the Home Assistant app, or delete the app on the watch.', thenSwitchOff],
  replacing: {
    putIn: [
      'A watch with Wear OS cannot change its key later. Log it out in the Home Assistant app, then set it up again with these steps.',
      'An Apple Watch gets the new key from its iPhone: renew that one.',
    ],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Logging out removed the old key from the watch.',
      'Delete the old file on the phone, if it is still there.',
    ],
  },
} as const satisfies Guide;

export const watch = { 'home-assistant-app': app } as const;
