import { button, marked, other, phone, row, text } from '../../text/screens.ts';
import type { TrustGuide } from '../../text/trust.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from './common.ts';

/** Chrome and the companion app look into this list; most apps do not (facts: platforms#trust-android). */
const device = {
  platform: 'android',
  place: 'device',
  system: 'android',
  label: 'This device',
  title: 'Trust your home on your Android phone or tablet',
  lead: 'Chrome and the Home Assistant app follow this list. Most other apps do not use it.',
  needs: [
    'Android 7 or newer.',
    'A screen lock. If there is none, set a PIN, a pattern or a password first.',
  ],
  before: bringOurs,
  steps: [
    {
      say: 'Open **Settings** > **Security & privacy** and tap **More security settings**.',
      screen: phone('Security & privacy', other, other, other, marked(row('More security settings'))),
      otherwise: {
        say: 'It may be called **More security & privacy**, or **Other security settings** on an older Samsung.',
        search: 'certificate',
      },
    },
    {
      say: 'Tap **Encryption & credentials**, then **Install a certificate**.',
      screen: phone('Encryption & credentials', other, marked(row('Install a certificate')), other),
      otherwise: {
        say: 'On a Samsung phone tap **Install from phone storage**, on a Samsung tablet **Install from device storage**.',
        search: 'certificate',
      },
    },
    {
      say: 'Choose **CA certificate**. This time it is the right one. Your key needs the other one.',
      screen: phone(
        'Install a certificate',
        marked(row('CA certificate')),
        row('VPN & app user certificate'),
        row('Wi-Fi certificate'),
      ),
      otherwise: {
        say: 'The words may differ. It is the kind that Android warns about.',
        search: 'certificate',
      },
    },
    {
      say: 'Android warns that others could read what you send. Tap **Install anyway** and unlock the screen.',
      screen: phone(
        'CA certificate',
        text('Your data won’t be private'),
        other,
        marked(button('Install anyway')),
      ),
      otherwise: {
        say: 'The words may differ. For a stranger’s file the warning would be right, so check yours twice.',
      },
    },
    {
      say: 'Choose `{file}` in **Downloads**.',
      screen: phone('Downloads', marked(row('`{file}`')), other, other),
      otherwise: {
        say: 'If the file is grey, its name does not end in “.crt”. Rename it, or fetch it again.',
      },
    },
    {
      say: 'Open **Trusted credentials** > **User**, tap `{authority}` and compare the SHA-256 fingerprint.',
      screen: phone('User', marked(row('`{authority}`')), other),
      otherwise: {
        say: 'On a Samsung it is **View security certificates** > **User**.',
        search: 'trusted credentials',
      },
    },
  ],
  wrong: [
    {
      symptom: 'Android says that the network may be monitored.',
      why: 'It says so about every file that is trusted by hand. Your file lets nobody read what you send.',
      wayOn: 'Compare the fingerprint again. If it is the one in Latchkey, all is well.',
    },
    {
      symptom: 'Firefox for Android still warns.',
      why: 'It has its own list and uses this one only when told to.',
      wayOn: 'Use Chrome or the Home Assistant app, or search the web for “Firefox Android third party CA”.',
    },
    {
      symptom: 'Another app does not open your home.',
      why: 'Its maker has not allowed it to follow users’ own lists. The Home Assistant app does follow them.',
      wayOn:
        'Use Chrome for that page. Or let the proxy fetch a certificate from Let’s Encrypt, which all apps know.',
    },
    ...stillUntrusted,
  ],
  test: seeItWork,
  remove: [
    'Open **Settings** > **Security & privacy** > **More security settings** > **Encryption & credentials**.',
    'Tap **Trusted credentials** > **User** > `{authority}`, then **Uninstall**.',
    thenOthers,
  ],
} as const satisfies TrustGuide;

export const android = { device } as const;
