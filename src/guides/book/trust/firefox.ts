import { button, field, marked, other, page, text, toggle } from '../../text/screens.ts';
import type { TrustGuide } from '../../text/trust.ts';
import {
  bringOurs,
  onlyOwnCertificate,
  seeItWork,
  stillUntrusted,
  stillWarns,
  thenOthers,
  wrongFingerprint,
} from './common.ts';

/** Firefox follows the list of Windows and of a Mac, unless told not to (facts: platforms#firefox-trust). */
export function firefoxFollows<const On extends 'windows' | 'mac'>(platform: On) {
  return {
    platform,
    place: 'firefox',
    system: 'firefox',
    label: 'Firefox',
    title: 'Trust your home in Firefox',
    lead: 'Firefox follows the computer’s list if one box is ticked. Usually it is.',
    needs: ['Firefox 120 or newer. The menu words below are from version 153.'],
    before: [onlyOwnCertificate, 'Do the steps for the computer first: Firefox looks there.'],
    steps: [
      {
        say: 'Open **Settings** > **Privacy & Security** and go to **Certificates**.',
        screen: page('Privacy & Security', other, marked(text('Certificates')), other, other),
        otherwise: { say: 'The words may differ in older versions.', search: 'certificates' },
      },
      {
        say: 'Tick **Allow Firefox to automatically trust third-party root certificates you install**.',
        screen: page(
          'Certificates',
          marked(toggle('Allow Firefox to automatically trust third-party root certificates you install')),
          button('Manage certificates'),
        ),
        otherwise: {
          say: 'If the box is missing, follow the guide for Firefox on Linux: it is the same there.',
        },
      },
      {
        say: 'Close Firefox, open it again and go to `{address}`.',
        screen: page('`Firefox`', marked(field('', '`{address}`')), other, other),
        otherwise: { say: 'If it still warns, see whether the computer itself trusts your home.' },
      },
    ],
    wrong: [stillWarns, wrongFingerprint],
    test: seeItWork,
    remove: ['Remove the trust from the computer. Firefox follows.', thenOthers],
  } as const satisfies TrustGuide;
}

/** On Linux it keeps a list of its own; the words were read in ESR 153 (facts: platforms#firefox-trust). */
export const firefoxAlone = {
  platform: 'linux',
  place: 'firefox',
  system: 'firefox',
  label: 'Firefox',
  title: 'Trust your home in Firefox on Linux',
  lead: 'Firefox has its own list. Other browsers do not see what you put into it.',
  needs: ['Firefox for desktop computers. The menu words below are from version 153.'],
  before: bringOurs,
  steps: [
    {
      say: 'Open **Settings** > **Privacy & Security**, go to **Certificates** and press **Manage certificates**.',
      screen: page(
        'Privacy & Security',
        other,
        text('Certificates'),
        marked(button('Manage certificates')),
        other,
      ),
      otherwise: { say: 'Older versions say **View Certificates…**.', search: 'certificates' },
    },
    {
      say: 'Choose **Authorities**, press **Import…** and choose `{file}`.',
      screen: page('Certificates', text('Authorities'), other, other, marked(button('Import…'))),
      otherwise: { say: 'Make sure that you are in **Authorities**: the other lists have the same button.' },
    },
    {
      say: 'Press **View** and compare the SHA-256 fingerprint with the one in Latchkey.',
      screen: page(
        'Downloading Certificate',
        toggle('Trust this CA to identify websites.'),
        other,
        marked(button('View')),
      ),
    },
    {
      say: 'Tick **Trust this CA to identify websites.** and press **OK**.',
      screen: page(
        'Downloading Certificate',
        marked(toggle('Trust this CA to identify websites.')),
        toggle('Trust this CA to identify email users.'),
        button('OK'),
      ),
    },
  ],
  wrong: [
    {
      symptom: 'The name is missing after the import.',
      why: 'Firefox can have several profiles, each with its own list.',
      wayOn: 'Open Firefox as you usually do and import the file there.',
    },
    ...stillUntrusted,
  ],
  test: seeItWork,
  remove: [
    'Open **Settings** > **Privacy & Security** > **Certificates** > **Manage certificates**.',
    'In **Authorities** choose `{authority}` and press **Delete or Distrust…**.',
    thenOthers,
  ],
} as const satisfies TrustGuide;
