import { button, field, marked, other, page, row, text } from '../../text/screens.ts';

/** Chrome's own page, read in Chromium 156 on Linux; a Chromebook has the same (facts: platforms#chrome-trust). */

const openChromePage = {
  say: 'Type `chrome://certificate-manager` in the address bar, and press Enter.',
  screen: page('`Chrome`', marked(field('', '`chrome://certificate-manager`')), other, other),
  otherwise: {
    say: 'Edge and Brave have the same page: type “edge” or “brave” instead of “chrome”.',
    search: 'certificates',
  },
} as const;

const chooseInstalledByYou = {
  say: 'Choose **Local certificates**, and there **Installed by you**.',
  screen: page('Local certificates', other, other, text('Custom'), marked(row('Installed by you'))),
  otherwise: { say: 'In older versions it is the list of authorities.', search: 'certificates' },
} as const;

const importTrusted = {
  say: 'Beside **Trusted Certificates** press **Import** and choose `{file}`.',
  screen: page('Installed by you', text('Trusted Certificates'), marked(button('Import')), other),
  otherwise: {
    say: 'The other lists have the same button. It has to be the first one.',
    search: 'certificates',
  },
} as const;

const compareInChrome = {
  say: 'Press the icon beside `{authority}` and compare the SHA-256 fingerprint with the one in Latchkey.',
  screen: page('Trusted Certificates', marked(row('`{authority}`')), other),
  otherwise: {
    say: 'It opens the details. The fingerprint is at the end.',
    search: 'certificates',
  },
} as const;

export const importInChrome = [openChromePage, chooseInstalledByYou, importTrusted, compareInChrome] as const;

export const removeFromChrome = [
  'Open `chrome://certificate-manager` > **Local certificates** > **Installed by you**.',
  'Press the bin beside `{authority}`.',
] as const;
