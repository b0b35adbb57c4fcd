import { field, marked, other, page, text } from '../../text/screens.ts';
import type { TrustGuide } from '../../text/trust.ts';
import { importInChrome, removeFromChrome } from './chrome-page.ts';
import {
  asksForWords,
  bringOurs,
  seeItWork,
  stillUntrusted,
  thenOthers,
  wrongFingerprint,
} from './common.ts';
import { firefoxAlone } from './firefox.ts';

/** Run by us on Debian 12; no browser looks there (facts: platforms#linux-trust). */
const device = {
  platform: 'linux',
  place: 'device',
  label: 'Programs',
  title: 'Trust your home in the programs of Linux',
  lead: 'Programs without a window follow the list of the system, curl for instance. Browsers have lists of their own.',
  needs: ['A terminal, and the password of an administrator.'],
  before: bringOurs,
  steps: [
    {
      say: 'In a terminal type **openssl x509 -noout -fingerprint -sha256 -in {{file}}**. Compare it with the one in Latchkey.',
      screen: page(
        'Terminal',
        marked(field('', 'openssl x509 -noout -fingerprint -sha256 -in {{file}}')),
        other,
      ),
      otherwise: { say: 'Go to the folder of the file first, for instance with “cd ~/Downloads”.' },
    },
    {
      say: 'On Debian and Ubuntu type **sudo cp {{file}} /usr/local/share/ca-certificates/**.',
      screen: page('Terminal', marked(field('', 'sudo cp {{file}} /usr/local/share/ca-certificates/'))),
      otherwise: {
        say: 'On Fedora and Arch type **sudo trust anchor {{file}}**. That is all there.',
        screen: page('Terminal', marked(field('', 'sudo trust anchor {{file}}'))),
      },
    },
    {
      say: 'Then type **sudo update-ca-certificates**.',
      screen: page(
        'Terminal',
        marked(field('', 'sudo update-ca-certificates')),
        text('1 added, 0 removed; done.'),
      ),
      otherwise: { say: 'If it says that nothing was added, the name of the file does not end in “.crt”.' },
    },
  ],
  wrong: [
    {
      symptom: 'The browser still warns.',
      why: 'Chrome and Firefox do not look into the list of the system.',
      wayOn: 'Follow the guide for your browser as well.',
    },
    wrongFingerprint,
    asksForWords,
  ],
  test: [
    'In a terminal type **curl -I https://{{address}}**.',
    'It does not speak of “self-signed certificate”. Without a key it is turned away, and that is right.',
  ],
  remove: [
    'Delete {{file}} from **/usr/local/share/ca-certificates/** and type **sudo update-ca-certificates --fresh**.',
    'On Fedora and Arch type **sudo trust anchor --remove {{file}}**.',
    thenOthers,
  ],
} as const satisfies TrustGuide;

const browser = {
  platform: 'linux',
  place: 'browser',
  label: 'Chrome and Chromium',
  title: 'Trust your home in Chrome and Chromium on Linux',
  lead: 'Chrome, Chromium, Edge and Brave keep lists of their own.',
  needs: ['Chrome, Chromium, Edge or Brave. The words below are those of version 156.'],
  before: bringOurs,
  steps: importInChrome,
  wrong: [
    {
      symptom: 'Another browser still warns.',
      why: 'Each browser has a list of its own, and so has each one from Flatpak or Snap.',
      wayOn: 'Repeat the steps there. Firefox has a guide of its own.',
    },
    ...stillUntrusted,
  ],
  test: seeItWork,
  remove: [...removeFromChrome, thenOthers],
} as const satisfies TrustGuide;

export const linux = { device, browser, firefox: firefoxAlone } as const;
