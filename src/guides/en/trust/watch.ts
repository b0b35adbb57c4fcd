import { button, marked, other, phone, row, text } from '../../text/screens.ts';
import type { TrustGuide } from '../../text/trust.ts';
import { onlyOurs, onlyOwnProof, stillUntrusted, thenOthers } from './common.ts';

/** Wear OS has no menu for it; the Apple Watch takes the profile (facts: platforms#trust-watch). */
const device = {
  platform: 'watch',
  place: 'device',
  label: 'Apple Watch',
  title: 'Trust your home on your watch',
  lead: 'An Apple Watch can take the file. A watch with Wear OS has no menu for it.',
  needs: [
    'Apple Watch: its iPhone, which already trusts your home.',
    'Wear OS: let the proxy fetch a proof from Let’s Encrypt, which the watch knows. Nothing has to be done then.',
  ],
  before: [
    onlyOwnProof,
    onlyOurs,
    'Mostly the watch goes through its phone. Try it first: you may need nothing of this.',
  ],
  steps: [
    {
      say: 'On the iPhone send **{{file}}** to yourself by mail, and open it there in the app **Mail**.',
      screen: phone('Mail', other, marked(row('{{file}}')), other),
      otherwise: { say: 'From the Files app it goes as well, if it asks for which device.' },
    },
    {
      say: 'It asks for which device: choose **Apple Watch**.',
      screen: phone('Choose a Device', row('iPhone'), marked(row('Apple Watch'))),
      otherwise: { say: 'The words may differ. If nothing is asked, the watch is not near or is locked.' },
    },
    {
      say: 'Go on with the watch: tap **Install** and enter its code.',
      screen: phone('Install Profile', text('{{authority}}'), marked(button('Install')), other),
      otherwise: { say: 'The words may differ. If there is a fingerprint to see, compare it.' },
    },
  ],
  wrong: [
    {
      symptom: 'The watch still does not come in away from its phone.',
      why: 'The second switch of an iPhone has no place on the watch, and nobody has told us whether it follows.',
      wayOn: 'Let the proxy fetch a proof from Let’s Encrypt. Every watch knows that one.',
    },
    ...stillUntrusted,
  ],
  test: [
    'Switch Bluetooth and Wi-Fi off on the phone, or leave the phone at home.',
    'Open the Home Assistant app on the watch. Your home appears.',
  ],
  remove: [
    'On the iPhone open the app **Watch** > **General** > **Profiles**, and remove **{{authority}}**.',
    thenOthers,
  ],
} as const satisfies TrustGuide;

export const watch = { device } as const;
