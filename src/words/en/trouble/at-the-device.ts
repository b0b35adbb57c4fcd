import type { SomeTroubles } from './told.ts';

export const atTheDevice = {
  'resolver-blocked': {
    symptom: 'One network does not find the address, but others do.',
    cause:
      'This network looks up names itself and does not know your address. A filter such as Pi-hole can cause this, or a company network.',
    good: 'This network finds your address.',
    steps: [
      'Try it from another network, for instance with a phone whose Wi‑Fi is off.',
      'If a filter runs in your network, let <b>{address}</b> through, and <b>cloudflare-dns.com</b> for Latchkey’s checks.',
      'If the address is new, wait an hour. A network remembers for a while that it was not there.',
    ],
  },
  'edge-unreachable': {
    symptom: 'Nothing opens on one network, but all is well on others.',
    cause:
      'This network blocks Cloudflare, while the rest of the internet works. Some providers block its addresses at times, and some companies always do.',
    good: 'This network lets you through to Cloudflare.',
    steps: [
      'Try it from another network. If it opens there, your home and your lock are fine.',
      'Ask the provider, or wait: some block only for hours, for instance during football matches.',
    ],
  },
  'connection-inspected': {
    symptom: 'The browser warns that somebody else’s certificate is shown.',
    cause:
      'Something on this computer or network opens secure connections to look inside: a virus scanner, a filter, a hotel’s login page. A key cannot get through that.',
    good: 'Nothing looks inside secure connections to your address.',
    steps: [
      'If the network has its own login, open any page in the browser and log in there.',
      'In your virus scanner, make an exception for {address}, or switch off its HTTPS scan.',
      'Try it from another network.',
    ],
  },
  'clock-wrong': {
    symptom: 'The browser says that the clock is wrong, or that a certificate is not valid yet.',
    cause: 'The clock of this computer is off, so no certificate is valid for it.',
    good: 'The clock is right.',
    steps: ['Set date, time and time zone to automatic. Then look again.'],
  },
  'visit-failed': {
    symptom: 'Latchkey itself tried with a key and did not get in.',
    cause: 'It went the same way as your devices. No known reason explains where it stopped.',
    good: 'Latchkey got in with a key a moment ago.',
    steps: [
      'Open {address} on a device that has a key, and read what it says.',
      'Try it from another network. If it opens there, this network is the cause.',
      'Look again in a few minutes. If nothing changes, show “What was seen” below to somebody who helps you.',
    ],
  },
  'android-first-start': {
    symptom: 'The app fails when it starts. After one or two tries it works.',
    cause: 'Before version 2026.8.2 the app asked your home before it had its key ready.',
    good: 'The Android app starts at once.',
    steps: [
      'Update the Home Assistant app to 2026.8.2 or newer.',
      'If it keeps happening, switch on “Use the older, proven transport” under “Extra protection” of the plan.',
    ],
  },
  'android-never-asks': {
    symptom: 'Nothing asks which key to use, and the screen stays empty.',
    cause:
      'The key was installed for Wi‑Fi, or somebody pressed cancel when it asked. The app asks once, and only when you’re away from home.',
    good: 'The phone asks which key to use.',
    steps: [
      'Install the key again, as <b>VPN & app user certificate</b>.',
      'Switch Wi‑Fi off and open the app, as if you were out.',
      'If it still does not ask, clear the app’s storage in the phone’s settings. Then you have to log in again.',
    ],
  },
  'key-file-refused': {
    symptom: 'The device says “wrong password”, or does not take the key file.',
    cause:
      'Many devices say this about any file they cannot read. A capital letter, a space or another device’s words have the same effect.',
    good: 'The key file is taken.',
    steps: [
      'Type the six words for this very device, in small letters with hyphens between them.',
      'If that does not help, hand the key over again and use the new file.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'The app wants a client certificate, although the key is on the iPhone.',
    cause: 'The app has its own keys. One that was installed in the iPhone’s settings is only for Safari.',
    good: 'The iPhone app has its key.',
    steps: [
      'Update the Home Assistant app to 2026.8 or newer. It needs iOS 17.',
      'Save the key file to <b>Files</b>. Do not open it there.',
      'In the app open <b>Settings</b>, <b>Companion App</b>, your home, <b>Client Certificate</b>, <b>Import Certificate</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Widgets, the watch or pictures in notifications stay empty.',
    cause: 'Older versions of the app use the key only for the app itself, not for these.',
    good: 'Widgets and the watch have the key too.',
    steps: [
      'Update the Home Assistant app to 2026.8 or newer, on the watch too. Camera pictures on the watch most likely need 2026.9.',
      'Open the app on the iPhone once. It passes the key on to the watch.',
    ],
  },
  'old-page-in-browser': {
    symptom: 'The page looks as usual, says “Unable to connect”, and does not ask for a key.',
    cause: 'The browser shows a page it has stored. It never gets to Cloudflare, so nothing asks for a key.',
    good: 'The browser shows a fresh page.',
    steps: [
      'Open <b>https://{address}/auth/providers</b> once. The browser asks for the key there.',
      'If it does not, delete what the browser has stored for this site, and open it again.',
    ],
  },
} as const satisfies SomeTroubles;
