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

/** The browser's own page; its words were read in Chromium 156 (facts: platforms#chrome-certificates). */
const browser = {
  platform: 'linux',
  purpose: 'browser',
  system: 'chrome',
  label: 'Chrome and Chromium',
  title: 'Chrome and Chromium on Linux',
  lead: 'Linux has no place for keys that all programs share. Chrome, Chromium, Edge and Brave share one among them.',
  needs: ['Chrome, Chromium, Edge or Brave. The menu words below are from version 156.'],
  before: [
    'If Latchkey runs on this computer, it can do all of this for you.',
    'Otherwise copy {file} to this computer, and have the six words ready.',
    mustAsk,
  ],
  steps: [
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
      otherwise: {
        say: 'Edge and Brave have the same page: type “edge” or “brave” instead of “chrome”. Otherwise search the settings for “certificates”.',
      },
    },
    {
      say: 'Choose **Your certificates** and press **View imported certificates from Linux**.',
      screen: {
        kind: 'window',
        bar: 'Your certificates',
        rows: [
          { kind: 'other' },
          { kind: 'row', label: 'View imported certificates from Linux', marked: true },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'Older versions show the list straight away. Go on with the next step.',
      },
    },
    {
      say: 'Beside **Client certificates from platform** press **Import** and choose `{file}`.',
      doing: 'file',
      screen: {
        kind: 'window',
        bar: 'Your certificates',
        rows: [
          { kind: 'text', label: 'Client certificates from platform' },
          { kind: 'button', label: 'Import', marked: true },
          { kind: 'other' },
          { kind: 'other' },
        ],
      },
      otherwise: {
        say: 'If the file is not listed, its name does not end in “.p12”. Rename it.',
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
        say: 'If nothing is asked, close all windows of the browser and open it again.',
      },
    },
  ],
  wrong: [
    wrongPassword,
    {
      symptom: 'The key is gone after the browser was closed.',
      why: 'A browser from Flatpak or Snap is walled off from the system, and may forget keys.',
      wayOn: 'Use the browser from your distribution or from its maker, or use Firefox.',
    },
    {
      symptom: 'The key is in one browser, but not in another.',
      why: 'Firefox has its own keys, and so does each browser from Flatpak or Snap.',
      wayOn: 'Repeat the steps in that browser. For Firefox follow its own guide.',
    },
    questionClosed,
    savedShell,
    renamedFile,
  ],
  test: [...testOnComputer, deleteFile],
  remove: [
    'Open `chrome://certificate-manager` > **Your certificates** > **View imported certificates from Linux**.',
    'Press the bin beside the entry that begins with {keyName}.',
    thenSwitchOff,
  ],
  replacing: {
    putIn: ['The list holds both keys.'],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Open `chrome://certificate-manager` > **Your certificates** > **View imported certificates from Linux**.',
      `Press the bin beside “{oldKeyName}”. ${keepNewOne}`,
      browserAsksAgain,
    ],
  },
} as const satisfies Guide;

export const linux = { browser, firefox: firefoxOn('linux') } as const;
