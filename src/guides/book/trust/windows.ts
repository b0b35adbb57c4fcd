import { button, marked, other, page, row, text } from '../../text/screens.ts';
import type { TrustGuide } from '../../text/trust.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from './common.ts';
import { firefoxFollows } from './firefox.ts';

/** The same wizard as for a key, into another store (facts: platforms#trust-windows). */
const device = {
  platform: 'windows',
  place: 'device',
  system: 'windows',
  label: 'This computer',
  title: 'Trust your home on Windows',
  lead: 'Windows keeps the list, for you alone. Chrome, Edge and most programs follow it.',
  needs: ['Windows 10 or 11. You do not need to be an administrator.'],
  before: bringOurs,
  steps: [
    {
      say: 'Double-click `{file}` and press **Install Certificate…**.',
      screen: page('Certificate', text('`{authority}`'), other, marked(button('Install Certificate…'))),
      otherwise: {
        say: 'In PowerShell it is “Import-Certificate -FilePath {file} -CertStoreLocation Cert:\\CurrentUser\\Root”.',
        search: 'user certificates',
      },
    },
    {
      say: 'Choose **Current User** and press **Next**.',
      screen: page(
        'Certificate Import Wizard',
        marked(row('Current User')),
        row('Local Machine'),
        button('Next'),
      ),
      otherwise: { say: 'The words may differ. The other choice is for everyone who uses this computer.' },
    },
    {
      say: 'Choose **Place all certificates in the following store** and press **Browse…**.',
      screen: page(
        'Certificate Import Wizard',
        row('Automatically select the certificate store based on the type of certificate'),
        marked(row('Place all certificates in the following store')),
        button('Browse…'),
      ),
      otherwise: { say: 'The words may differ. The automatic choice puts it where it is not trusted.' },
    },
    {
      say: 'Choose **Trusted Root Certification Authorities**, then **OK**, **Next** and **Finish**.',
      screen: page(
        'Select Certificate Store',
        other,
        marked(row('Trusted Root Certification Authorities')),
        other,
      ),
      otherwise: { say: 'The words may differ. It is the second entry in the list.' },
    },
    {
      say: 'Windows shows a **Thumbprint (sha1)**. Compare it with the one in Latchkey, then press **Yes**.',
      screen: page(
        'Security Warning',
        text('`{authority}`'),
        marked(text('Thumbprint (sha1)')),
        button('Yes'),
        button('No'),
      ),
      otherwise: { say: 'The words may differ. If the two are not the same, press **No**.' },
    },
  ],
  wrong: [
    {
      symptom: 'No warning came, and the browser still warns.',
      why: 'The file went somewhere other than the place for trusted authorities.',
      wayOn: 'Start again at step 1 and choose the place yourself, as in step 4.',
    },
    ...stillUntrusted,
  ],
  test: seeItWork,
  remove: [
    'Press the Windows key, type `certmgr.msc` and open it.',
    'Open **Trusted Root Certification Authorities** > **Certificates** and delete `{authority}`.',
    thenOthers,
  ],
} as const satisfies TrustGuide;

export const windows = { device, firefox: firefoxFollows('windows') } as const;
