import type { SomeTroubles } from './told.ts';

export const atTheDevice = {
  'android-first-start': {
    symptom: 'The app fails when it starts. After one or two tries it works.',
    cause: 'Before version 2026.8.2 the app asked your home before it had its key ready.',
    good: 'The Android app starts at once.',
    steps: [
      'Update the Home Assistant app to 2026.8.2 or newer.',
      'If it stays, go along with “Use the older, proven transport” under “Extra protection”.',
    ],
  },
  'android-never-asks': {
    symptom: 'Nobody asks which key to use, and the screen stays empty.',
    cause:
      'The key was put in for Wi‑Fi, or somebody pressed cancel when it asked. The app asks once, and only when it comes from outside.',
    good: 'The phone asks which key to use.',
    steps: [
      'Install the key again, as <b>VPN & app user certificate</b>.',
      'Switch Wi‑Fi off and open the app, so that it comes from outside.',
      'If it still does not ask, clear the app’s storage in the phone’s settings. You log in anew then.',
    ],
  },
  'key-file-refused': {
    symptom: 'The device says “wrong password”, or does not take the key file.',
    cause:
      'Many devices say this of any file they cannot read. A capital letter, a space or another device’s words end the same way.',
    good: 'The key file is taken.',
    steps: [
      'Type the five words of this very device: small letters, a hyphen between.',
      'If it stays, hand the key over once more and use the new file.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'The app wants a client certificate, although the key is on the iPhone.',
    cause: 'The app keeps keys of its own. One that was put into the iPhone’s settings is for Safari alone.',
    good: 'The iPhone app has its key.',
    steps: [
      'Update the Home Assistant app to 2026.8 or newer. It needs iOS 17.',
      'Save the key file to <b>Files</b>. Do not open it there.',
      'In the app open <b>Settings</b>, <b>Companion app</b>, your home, <b>Client Certificate</b>, <b>Import Certificate</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Widgets, the watch or pictures in notifications stay empty.',
    cause: 'Older versions of the app show the key for the app alone, and not for these.',
    good: 'Widgets and the watch have the key too.',
    steps: [
      'Update the Home Assistant app to 2026.8 or newer, on the watch too.',
      'Open the app on the iPhone once. It passes the key on to the watch.',
    ],
  },
  'old-page-in-browser': {
    symptom: 'The page looks as always, says “Unable to connect”, and asks for no key.',
    cause: 'The browser shows a page that it has kept. It never comes to Cloudflare, so nobody asks.',
    good: 'The browser shows a fresh page.',
    steps: [
      'Open <b>https://{{address}}/auth/providers</b> once. The browser asks for the key there.',
      'If it does not, delete what the browser has kept of this site, and open it again.',
    ],
  },
} as const satisfies SomeTroubles;
