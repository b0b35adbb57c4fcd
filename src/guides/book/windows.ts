import type { Guide } from '../text/guide.ts';
import {
  browserAsksAgain,
  deleteFile,
  keepNewOne,
  mustAsk,
  questionClosed,
  renamedFile,
  savedShell,
  testOnComputer,
  thenSwitchOff,
  wrongPassword,
} from './common.ts';
import { firefoxOn } from './firefox.ts';

/** The Certificate Import Wizard; its words are general knowledge (facts: platforms#install-windows). */
const browser = {
  platform: 'windows',
  purpose: 'browser',
  system: 'windows',
  label: 'Chrome and Edge',
  title: 'Chrome and Edge on Windows',
  lead: 'The key goes into Windows itself, for you alone. Chrome, Edge and others find it there.',
  needs: ['Windows 10 or 11. You do not need to be an administrator.'],
  before: [
    'If Latchkey runs on this computer, it can do all of this for you.',
    'Otherwise copy {file} to this computer, and have the six words ready.',
    mustAsk,
  ],
  steps: [
    {
      say: 'Double-click `{file}`. Choose **Current User** and press **Next**.',
      doing: 'file',
      screen: {
        kind: 'window',
        bar: 'Certificate Import Wizard',
        rows: [
          { kind: 'other' },
          { kind: 'row', label: 'Current User', marked: true },
          { kind: 'row', label: 'Local Machine' },
          { kind: 'button', label: 'Next' },
        ],
      },
      otherwise: {
        say: 'If another program opens, the file’s name does not end in “.p12”: rename it.',
        search: 'user certificates',
      },
    },
    {
      say: 'The file name is already there: press **Next**.',
      screen: {
        kind: 'window',
        bar: 'Certificate Import Wizard',
        rows: [
          { kind: 'field', label: 'File name', detail: '`{file}`' },
          { kind: 'other' },
          { kind: 'button', label: 'Next', marked: true },
        ],
      },
      otherwise: {
        say: 'The words may differ. If the name is missing, press **Browse** and choose {file}.',
      },
    },
    {
      say: 'Under **Password** type the six words, in small letters with hyphens between them. Leave the boxes below as they are and press **Next**.',
      doing: 'words',
      screen: {
        kind: 'window',
        bar: 'Certificate Import Wizard',
        rows: [
          { kind: 'field', label: 'Password', detail: '`•••••• ••••••`', marked: true },
          { kind: 'toggle', label: 'Enable strong private key protection' },
          { kind: 'toggle', label: 'Mark this key as exportable' },
          { kind: 'button', label: 'Next' },
        ],
      },
      otherwise: {
        say: 'The words may differ. If there is a box for all extended properties, leave it as it is.',
      },
    },
    {
      say: 'Choose **Automatically select the certificate store based on the type of certificate** and press **Next**.',
      screen: {
        kind: 'window',
        bar: 'Certificate Import Wizard',
        rows: [
          {
            kind: 'row',
            label: 'Automatically select the certificate store based on the type of certificate',
            marked: true,
          },
          { kind: 'other' },
          { kind: 'button', label: 'Next' },
        ],
      },
      otherwise: {
        say: 'The words may differ. If you have to choose a place, choose **Personal**.',
      },
    },
    {
      say: 'Press **Finish**. Windows says “The import was successful.”',
      screen: {
        kind: 'window',
        bar: 'Certificate Import Wizard',
        rows: [{ kind: 'other' }, { kind: 'other' }, { kind: 'button', label: 'Finish', marked: true }],
      },
      otherwise: {
        say: 'If Windows asks whether to trust somebody, say no. This key does not need that.',
      },
    },
    {
      say: 'Close the browser, open it again and go to `{address}`. Choose the key that begins with `{keyName}` and press **OK**.',
      doing: 'home',
      screen: {
        kind: 'window',
        bar: 'chrome:Select a certificate',
        rows: [
          { kind: 'row', label: '`{keyName}`', marked: true },
          { kind: 'other' },
          { kind: 'button', label: 'OK' },
        ],
      },
      otherwise: {
        say: 'The words may differ. Close every window of the browser. It asks once each time it starts.',
      },
    },
  ],
  wrong: [
    {
      ...wrongPassword,
      symptom: 'It says “The specified network password is not correct”, or something like it.',
    },
    {
      symptom: 'The file opens as text, or Windows asks which program to use.',
      at: 'file',
      why: 'A browser added an ending, and Windows hides endings it knows.',
      wayOn: 'Make File Explorer show file name extensions. Then rename the file so that it ends in “.p12”.',
    },
    questionClosed,
    savedShell,
    renamedFile,
    {
      symptom: 'Firefox does not offer the key.',
      why: 'Firefox usually finds Windows’ keys too, but it may be set not to. It also has its own keys.',
      wayOn:
        'Close Firefox completely and open it again. If that does not help, follow the guide for Firefox.',
    },
  ],
  test: [...testOnComputer, deleteFile],
  remove: [
    'Press the Windows key, type `certmgr.msc` and open it.',
    'Open **Personal** > **Certificates** and delete the entry that begins with {keyName}.',
    thenSwitchOff,
  ],
  replacing: {
    putIn: ['Windows keeps both keys.'],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Press the Windows key, type `certmgr.msc` and open it. Open **Personal** > **Certificates**.',
      `Delete “{oldKeyName}”. It is the one with the earlier **Expiration Date**. ${keepNewOne}`,
      browserAsksAgain,
    ],
  },
} as const satisfies Guide;

export const windows = { browser, firefox: firefoxOn('windows') } as const;
