import { button, marked, other, phone, row, text, toggle } from '../../text/screens.ts';
import type { TrustGuide } from '../../text/trust.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from './common.ts';

/** Two switches: the profile, and the trust in it (facts: platforms#trust-iphone). */
const device = {
  platform: 'iphone',
  place: 'device',
  system: 'iphone',
  label: 'This device',
  title: 'Trust your home on your iPhone or iPad',
  lead: 'It takes two steps: the file becomes a profile, and then a second switch turns the trust on. Safari and the Home Assistant app both follow it.',
  needs: ['Any iPhone or iPad.'],
  before: bringOurs,
  steps: [
    {
      say: 'Open `{file}` in Safari or in the Files app. If you are asked, tap **Allow**.',
      screen: phone('Downloads', marked(row('`{file}`')), other, other),
      otherwise: { say: 'If it asks which device it is for, choose the iPhone, not the watch.' },
    },
    {
      say: 'Open **Settings** and tap **Profile Downloaded**.',
      screen: phone('Settings', other, marked(row('Profile Downloaded')), other, other),
      otherwise: {
        say: 'It is under **General** > **VPN & Device Management** as well. A profile waits there for 8 minutes.',
        search: 'profile',
      },
    },
    {
      say: 'Tap **More Details** and compare the SHA-256 fingerprint with the one in Latchkey.',
      screen: phone('Install Profile', text('`{authority}`'), other, marked(row('More Details')), other),
      otherwise: {
        say: 'The words may differ. Tap the name there. SHA-256 is near the end.',
      },
    },
    {
      say: 'Go back and tap **Install**. Enter the iPhone’s code and tap **Install** again.',
      screen: phone('Install Profile', text('`{authority}`'), other, marked(button('Install'))),
      otherwise: {
        say: 'It warns that nobody has verified it. That is expected: Apple does not know your home.',
      },
    },
    {
      say: 'Now the second switch: **Settings** > **General** > **About** > **Certificate Trust Settings**.',
      screen: phone('About', other, other, other, marked(row('Certificate Trust Settings'))),
      otherwise: {
        say: 'It is the last line of **About**. Without a profile the line may be missing.',
        search: 'trust',
      },
    },
    {
      say: 'Switch on `{authority}` and tap **Continue**.',
      screen: phone(
        'Certificate Trust Settings',
        text('Enable Full Trust for Root Certificates'),
        marked(toggle('`{authority}`')),
        other,
      ),
      otherwise: {
        say: 'The words may differ. It is the only switch on that page, unless you trust somebody else too.',
      },
    },
  ],
  wrong: [
    {
      symptom: 'The name is missing under **Certificate Trust Settings**.',
      why: 'The profile was downloaded, but not installed. Only one profile waits at a time.',
      wayOn: 'Open {file} again and go on with step 2 straight away.',
    },
    {
      symptom: 'Safari opens your home, but the Home Assistant app does not.',
      why: 'The app was already open, or it has no key yet. It does not use Safari’s key.',
      wayOn: 'Close the app and open it again. Then follow the guide for the key in the app.',
    },
    ...stillUntrusted,
  ],
  test: seeItWork,
  remove: [
    'Open **Settings** > **General** > **VPN & Device Management** and tap `{authority}`.',
    'Tap **Remove Profile**. The second switch goes with it.',
    thenOthers,
  ],
} as const satisfies TrustGuide;

export const iphone = { device } as const;
