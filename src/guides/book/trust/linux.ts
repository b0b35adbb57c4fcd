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
  system: 'linux',
  label: 'Programs',
  title: 'Trust your home in Linux programs',
  lead: 'Programs without a window, such as curl, follow the system’s list. Browsers have their own lists.',
  needs: ['A terminal, and a password that may change the system.'],
  before: bringOurs,
  steps: [
    {
      say: 'In a terminal type `openssl x509 -noout -fingerprint -sha256 -in {file}`. Compare it with the one in Latchkey.',
      screen: page(
        '`Terminal`',
        marked(field('', '`openssl x509 -noout -fingerprint -sha256 -in {file}`')),
        other,
      ),
      otherwise: { say: 'Go to the file’s folder first, for instance with “cd ~/Downloads”.' },
    },
    {
      say: 'On Debian and Ubuntu type `sudo cp {file} /usr/local/share/ca-certificates/`.',
      screen: page('`Terminal`', marked(field('', '`sudo cp {file} /usr/local/share/ca-certificates/`'))),
      otherwise: {
        say: 'On Fedora and Arch type `sudo trust anchor {file}`. That is all you need there.',
        screen: page('`Terminal`', marked(field('', '`sudo trust anchor {file}`'))),
      },
    },
    {
      say: 'Then type `sudo update-ca-certificates`.',
      screen: page(
        '`Terminal`',
        marked(field('', '`sudo update-ca-certificates`')),
        text('`1 added, 0 removed; done.`'),
      ),
      otherwise: { say: 'If it says that nothing was added, the file’s name does not end in “.crt”.' },
    },
  ],
  wrong: [
    {
      symptom: 'The browser still warns.',
      why: 'Chrome and Firefox do not use the system’s list.',
      wayOn: 'Follow the guide for your browser as well.',
    },
    wrongFingerprint,
    asksForWords,
  ],
  test: [
    'In a terminal type `curl -I https://{address}`.',
    'It does not mention “self-signed certificate”. Without a key it is turned away, as it should be.',
  ],
  remove: [
    'Delete {file} from `/usr/local/share/ca-certificates/` and type `sudo update-ca-certificates --fresh`.',
    'On Fedora and Arch type `sudo trust anchor --remove {file}`.',
    thenOthers,
  ],
} as const satisfies TrustGuide;

const browser = {
  platform: 'linux',
  place: 'browser',
  system: 'chrome',
  label: 'Chrome and Chromium',
  title: 'Trust your home in Chrome and Chromium on Linux',
  lead: 'Chrome, Chromium, Edge and Brave have their own lists.',
  needs: ['Chrome, Chromium, Edge or Brave. The menu words below are from version 156.'],
  before: bringOurs,
  steps: importInChrome,
  wrong: [
    {
      symptom: 'Another browser still warns.',
      why: 'Each browser has its own list, and so does each one from Flatpak or Snap.',
      wayOn: 'Repeat the steps there. Firefox has its own guide.',
    },
    ...stillUntrusted,
  ],
  test: seeItWork,
  remove: [...removeFromChrome, thenOthers],
} as const satisfies TrustGuide;

export const linux = { device, browser, firefox: firefoxAlone } as const;
