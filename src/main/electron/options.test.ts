import { expect, it } from 'vitest';
import { program } from '../../words/en/program.ts';
import { translateInto } from '../../words/translate.ts';
import { readLocalCommand } from '../local/options.ts';
import { electronArguments, readElectronCommand } from './options.ts';

const t = translateInto(program, 'en');
const installed = { isPackaged: true, env: {} };
const inCheckout = { isPackaged: false, env: {} };

it.each([
  [[]],
  [['--data', 'C:\\Anna', '--no-keychain']],
  [['--no-keychain', '--practice-world', 'http://127.0.0.1:4100/']],
  [['--data=/home/anna/a b', '--practice-world=http://localhost:1']],
])('means the same in Electron as in a browser: %j', (args) => {
  const inBrowser = readLocalCommand(args, {}, t);
  if (inBrowser.kind !== 'run') throw new Error('these options are right');
  const passedOn = electronArguments(inBrowser.options);
  expect(readElectronCommand(['electron', '/checkout', ...passedOn], inCheckout, t)).toEqual(inBrowser);
  expect(readElectronCommand(['latchkey', ...args], installed, t)).toEqual(inBrowser);
  // Electron reads no option behind a word that looks like an address.
  expect(passedOn.every((each) => each.startsWith('--'))).toBe(true);
});

it.each([
  [['--nonsense'], /^There is no option --nonsense\./],
  [['stray'], /^“stray” is not an option\./],
  [['--', '--data', 'a'], /^“--data” is not an option\./],
  [['--data', 'a', '--data=b'], /^--data is given twice\./],
  [['--port', '4000'], /^--port is only for the window in a browser\./],
  [['--window', 'a'], /^--window is only for/],
  [['--no-keychain', '--open'], /^--open is only for/],
])('refuses %j with a sentence', (args, sentence) => {
  const refused = { kind: 'wrong', sentence: expect.stringMatching(sentence) };
  expect(readElectronCommand(['latchkey', ...args], installed, t)).toEqual(refused);
});

it('leaves to Chromium what the desktop entry and a test driver put there', () => {
  const argv = [
    'electron',
    '--inspect=0',
    '--remote-debugging-port=0',
    '/checkout',
    '--no-sandbox',
    '--no-keychain',
  ];
  expect(readElectronCommand(argv, inCheckout, t)).toMatchObject({
    kind: 'run',
    options: { keychain: 'none' },
  });
});
