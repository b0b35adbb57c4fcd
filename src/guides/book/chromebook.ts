import type { Guide } from '../text/guide.ts';
import {
  deleteFile,
  keepNewOne,
  mustAsk,
  pageDoesNotOpen,
  questionClosed,
  renamedFile,
  savedShell,
  testOnComputer,
  thenSwitchOff,
  wrongPassword,
} from './common.ts';

/**
 * Chrome's own page, with the buttons that Linux hides; not seen on a Chromebook
 * (facts: platforms#chrome-certificates).
 */
const browser = {
  platform: 'chromebook',
  purpose: 'browser',
  system: 'chrome',
  label: 'Chrome',
  title: 'Chrome on your Chromebook',
  lead: 'The key goes into Chrome, for your account on this Chromebook.',
  needs: ['Your own Chromebook. A school or company may have locked these settings.'],
  before: ['Have the six words ready: Latchkey shows them on your computer.', mustAsk],
  steps: [
    {
      say: 'Get `{file}` onto the Chromebook: from the page behind the code, from a USB stick, or however you sent it. It belongs in **chromebook:Downloads**.',
      doing: 'file',
      screen: {
        kind: 'window',
        bar: 'chromebook:Downloads',
        rows: [{ kind: 'other' }, { kind: 'row', label: '`{file}`', marked: true }, { kind: 'other' }],
      },
      otherwise: {
        say: 'The words may differ. If Chrome says that the file may be dangerous, choose to keep it.',
      },
    },
    {
      say: 'Type `chrome://certificate-manager` in the address bar, and press Enter.',
      screen: {
        kind: 'window',
        bar: '`Chrome`',
        rows: [
          { kind: 'field', label: '', detail: '`chrome://certificate-manager`', marked: true },
          { kind: 'other' },
          { kind: 'other' },
        ],
      },
      otherwise: { say: 'If the page stays empty, open Chrome’s settings.', search: 'certificates' },
    },
    {
      say: 'Choose **Your certificates**, press **Import** and choose `{file}`.',
      doing: 'file',
      screen: {
        kind: 'window',
        bar: 'Your certificates',
        rows: [
          { kind: 'other' },
          { kind: 'button', label: 'Import', marked: true },
          { kind: 'button', label: 'Import and Bind' },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'If there is only **Import and Bind**, use that: the key then cannot leave this Chromebook.',
        search: 'certificates',
      },
    },
    {
      say: 'Under **Password** type the six words, in small letters with hyphens between them. Press **OK**.',
      doing: 'words',
      screen: {
        kind: 'window',
        bar: 'Your certificates',
        rows: [
          { kind: 'other' },
          { kind: 'field', label: 'Password', detail: '`•••••• ••••••`', marked: true },
          { kind: 'button', label: 'OK' },
        ],
      },
      otherwise: {
        say: 'The words may differ: it asks for the password of the certificate. That is what the six words are.',
      },
    },
    {
      say: 'Go to `{address}`. Under **Select a certificate** choose the key that begins with `{keyName}`.',
      doing: 'home',
      screen: {
        kind: 'window',
        bar: 'Select a certificate',
        rows: [
          { kind: 'row', label: '`{keyName}`', marked: true },
          { kind: 'other' },
          { kind: 'button', label: 'OK' },
        ],
      },
      otherwise: {
        say: 'The words may differ. If nothing is asked, log out of the Chromebook and in again.',
      },
    },
  ],
  wrong: [wrongPassword, questionClosed, savedShell, renamedFile, pageDoesNotOpen],
  test: [...testOnComputer, deleteFile],
  remove: [
    'Open `chrome://certificate-manager` and choose **Your certificates**.',
    'Delete the entry that begins with {keyName}.',
    thenSwitchOff,
  ],
  replacing: {
    putIn: ['The list holds both keys.'],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Open `chrome://certificate-manager` and choose **Your certificates**.',
      `Delete “{oldKeyName}”. ${keepNewOne}`,
      'Log out of the Chromebook and in again. Choose “{keyName}” when Chrome asks.',
    ],
  },
} as const satisfies Guide;

export const chromebook = { browser } as const;
