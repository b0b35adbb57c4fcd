import { button, field, marked, other, page, row, text } from '../../text/screens.ts';
import type { TrustGuide } from '../../text/trust.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from './common.ts';
import { firefoxFollows } from './firefox.ts';

/** Keychain Access; nothing of it was seen on a Mac (facts: platforms#trust-macos). */
const device = {
  platform: 'mac',
  place: 'device',
  system: 'mac',
  label: 'This Mac',
  title: 'Trust your home on your Mac',
  lead: 'Your Mac’s keychain keeps the list. Safari, Chrome and the Home Assistant app follow it.',
  needs: ['Any Mac. It comes with the program Keychain Access.'],
  before: bringOurs,
  steps: [
    {
      say: 'Double-click `{file}`. Keychain Access asks for a keychain: choose **login**.',
      screen: page('Keychain Access', other, marked(row('login')), other),
      otherwise: {
        say: 'If nothing opens, press Command and the space bar, type “Keychain Access” and open it. Then choose **File** > **Import Items…**.',
      },
    },
    {
      say: 'Under **login** > **Certificates** double-click `{authority}`.',
      screen: page('Certificates', other, marked(row('`{authority}`')), other),
      otherwise: { say: 'It may have a red cross: it is there, but not trusted yet. Search for “Latchkey”.' },
    },
    {
      say: 'Scroll to **SHA-256** and compare the fingerprint with the one in Latchkey.',
      screen: page('`{authority}`', other, other, marked(text('SHA-256')), other),
      otherwise: { say: 'The words may differ. The fingerprints are at the very end, under the details.' },
    },
    {
      say: 'Unfold **Trust**. Beside **When using this certificate** choose **Always Trust**.',
      screen: page(
        '`{authority}`',
        text('Trust'),
        marked(field('When using this certificate', 'Always Trust')),
        other,
      ),
      otherwise: { say: 'The words may differ. If **Trust** is folded, press the small arrow beside it.' },
    },
    {
      say: 'Close that window and type your Mac’s password. Then press **Update Settings**.',
      screen: page(
        'Keychain Access',
        other,
        field('Password', '`•••••••`'),
        marked(button('Update Settings')),
      ),
      otherwise: { say: 'The words may differ. Nothing is saved until you type the password.' },
    },
  ],
  wrong: [
    {
      symptom: 'The choice is gone when you look again.',
      why: 'It is saved only once you close the window and type the password.',
      wayOn: 'Choose **Always Trust** again and close the window with its red button.',
    },
    ...stillUntrusted,
  ],
  test: seeItWork,
  remove: [
    'Open Keychain Access and choose **login** > **Certificates**.',
    'Delete `{authority}`. The trust goes with it.',
    thenOthers,
  ],
} as const satisfies TrustGuide;

export const mac = { device, firefox: firefoxFollows('mac') } as const;
