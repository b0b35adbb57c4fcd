import type { SomeTroubles } from './told.ts';

export const atTheDevice = {
  'resolver-blocked': {
    symptom: 'The address is not found on one network, and is found on others.',
    cause:
      'This network answers questions about names itself, and does not know your address. A filter such as Pi-hole, or a company, does that.',
    good: 'This network finds your address.',
    steps: [
      'Try it from another network, for instance with a phone whose Wi‑Fi is off.',
      'If a filter runs in your network, let <b>{{address}}</b> through, and <b>cloudflare-dns.com</b> for Latchkey’s checks.',
      'If the address is new, wait an hour: a network keeps in mind for a while that it was not there.',
    ],
  },
  'edge-unreachable': {
    symptom: 'Nothing opens on one network, and all is well on others.',
    cause:
      'This network does not let visits through to Cloudflare, though the rest of the internet is there. Some providers block its addresses at times, and some companies always.',
    good: 'This network lets visits through to Cloudflare.',
    steps: [
      'Try it from another network. If it opens there, your home and your lock are fine.',
      'Ask the provider, or wait: some block only for hours, for instance during football matches.',
    ],
  },
  'connection-inspected': {
    symptom: 'The browser warns that somebody else’s certificate is shown.',
    cause:
      'Something on this computer or network opens safe connections to look inside: a virus scanner, a filter, a hotel’s login page. A key cannot be shown through that.',
    good: 'Nobody opens safe connections to your address.',
    steps: [
      'If the network wants a login of its own, open any page in the browser and log in there.',
      'In your virus scanner, let {{address}} be, or switch off its HTTPS scan.',
      'Try it from another network.',
    ],
  },
  'clock-wrong': {
    symptom: 'The browser says that the clock is wrong, or that a certificate is not valid yet.',
    cause: 'The clock of this computer is off, so no certificate is valid for it.',
    good: 'The clock is right.',
    steps: ['Set date, time and time zone, best by themselves. Then look again.'],
  },
  'visit-failed': {
    symptom: 'Latchkey’s own visit with a key did not get in.',
    cause: 'It went the way that your devices go. Where it ended, no known reason explains.',
    good: 'A visit with a key got in a moment ago.',
    steps: [
      'Open {{address}} on a device that has a key, and read what stands there.',
      'Try it from another network. If it opens there, it is this network.',
      'Look again in some minutes. If it stays, “What was seen” below is what a helper asks for.',
    ],
  },
  'android-first-start': {
    symptom: 'The app fails when it starts. After one or two tries it works.',
    cause: 'Before version 2026.8.2 the app asked your home before it had its key ready.',
    good: 'The Android app starts at once.',
    steps: [
      'Update the Home Assistant app to 2026.8.2 or newer.',
      'If it stays, switch on “Use the older, proven transport” under “Extra protection” of the plan.',
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
      'Type the six words of this very device: small letters, a hyphen between.',
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
      'Update the Home Assistant app to 2026.8 or newer, on the watch too. Camera pictures on the watch most likely need 2026.9.',
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
