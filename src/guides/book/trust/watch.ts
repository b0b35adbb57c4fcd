import { button, marked, other, phone, row, text } from '../../text/screens.ts';
import type { TrustGuide } from '../../text/trust.ts';
import { onlyOurs, onlyOwnCertificate, stillUntrusted, thenOthers } from './common.ts';

/** Wear OS has no menu for it; the Apple Watch takes the profile (facts: platforms#trust-watch). */
const device = {
  platform: 'watch',
  place: 'device',
  system: 'iphone',
  label: 'Apple Watch',
  title: 'Trust your home on your watch',
  lead: 'An Apple Watch can take the file. A watch with Wear OS has no menu for it.',
  needs: [
    'Apple Watch: its iPhone, which already trusts your home.',
    'Wear OS: let the proxy fetch a certificate from Let’s Encrypt, which the watch knows. Then there is nothing to do.',
  ],
  before: [
    onlyOwnCertificate,
    onlyOurs,
    'Usually the watch goes through its phone. Try it first: you may need none of this.',
  ],
  steps: [
    {
      say: 'Email `{file}` to yourself, and open it on the iPhone in the app **Mail**.',
      screen: phone('Mail', other, marked(row('`{file}`')), other),
      otherwise: { say: 'From the Files app it works too, if it asks which device it is for.' },
    },
    {
      say: 'It asks which device it is for: choose `Apple Watch`.',
      screen: phone('Choose a Device', row('`iPhone`'), marked(row('`Apple Watch`'))),
      otherwise: { say: 'The words may differ. If it does not ask, the watch is not nearby or is locked.' },
    },
    {
      say: 'Carry on with the watch: tap **Install** and enter its code.',
      screen: phone('Install Profile', text('`{authority}`'), marked(button('Install')), other),
      otherwise: { say: 'The words may differ. If there is a fingerprint to see, compare it.' },
    },
  ],
  wrong: [
    {
      symptom: 'The watch still does not get in away from its phone.',
      why: 'The watch has no second switch like the iPhone’s, and we do not know whether it follows that one.',
      wayOn: 'Let the proxy fetch a certificate from Let’s Encrypt. Every watch knows that one.',
    },
    ...stillUntrusted,
  ],
  test: [
    'Switch Bluetooth and Wi-Fi off on the phone, or leave the phone at home.',
    'Open the Home Assistant app on the watch. Your home appears.',
  ],
  remove: [
    'On the iPhone open the app **Watch** > **General** > **Profiles**, and remove `{authority}`.',
    thenOthers,
  ],
} as const satisfies TrustGuide;

export const watch = { device } as const;
