import type { Guide } from '../text/guide.ts';
import { field, marked, other, page, row, text } from '../text/screens.ts';
import { alexa } from './alexa.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

/** Tried with curl 8 over OpenSSL (facts: platforms#pem-files). What HASS.Agent takes: platforms#hass-agent. */
const commandLine = {
  platform: 'program',
  purpose: 'command-line',
  system: 'cloudflare',
  label: 'Command or script',
  title: 'The key for a command or a script',
  lead: 'The key is one text file. A program such as curl shows it whenever it asks your home.',
  needs: [
    'A program that can show a key. With curl, the steps below are all there is to do. A script uses the same line, with the path it needs.',
    'On Windows, use the file for programs that ask for a “.p12”: Windows’ own curl reads that one.',
  ],
  before: [
    'One program, one key: that way you can switch off this one alone.',
    'Put the file where only the program’s own user can read it.',
  ],
  steps: [
    {
      say: 'Copy `{file}` into a folder of its own.',
      doing: 'file',
      screen: page('latchkey:A folder', marked(row('`{file}`'))),
      otherwise: { say: 'Does it end in “.txt”? Take that ending off again.' },
    },
    {
      say: 'Open a terminal in that folder. Type `curl --cert {file} https://{address}{path}`.',
      doing: 'home',
      screen: page('`Terminal`', marked(field('', '`curl --cert {file} https://{address}{path}`'))),
      otherwise: {
        say: 'On Windows type `curl.exe --cert-type P12` and then the rest, with the other file. In PowerShell, `curl` alone is a different program.',
      },
    },
    {
      say: 'It asks for the `PEM pass phrase`. Type the six words, in small letters with hyphens between them.',
      doing: 'words',
      screen: page('`Terminal`', other, marked(field('`PEM pass phrase`', ''))),
      otherwise: { say: 'Nothing shows while you type. Press the Enter key after the last word.' },
    },
    {
      say: 'An answer comes from behind the lock. At your home’s own address it names `Home Assistant`.',
      screen: page('`Terminal`', other, marked(text('`Home Assistant`')), other),
      otherwise: { say: 'Are you blocked? Look below for what may be wrong.' },
    },
  ],
  wrong: [
    wrongPassword,
    {
      symptom: 'A script waits, and never ends.',
      why: 'It is asked for the words, but nobody is there to type them.',
      wayOn:
        'Take the words off with `openssl pkey -in {file} -out open.pem`, and add `--key open.pem` to the command. Anyone who reads that file has the key.',
    },
    {
      symptom: 'The answer is 403, or a page that says you are blocked.',
      at: 'home',
      why: 'The key was not shown, or it is switched off. Without the file’s full path, the command may show none.',
      wayOn: 'Check in Latchkey that this key is on. Then give the command the full path of the file.',
    },
    {
      symptom: 'HASS.Agent on Windows does not take the file.',
      why: 'It accepts only key files without a password, and this one is locked with the six words.',
      wayOn:
        'Add that computer as a device, and put its key into Windows. Then let HASS.Agent choose it by itself.',
    },
    {
      symptom: 'It works at home, but a server somewhere else gets a waiting page.',
      why: 'Cloudflare’s Bot Fight Mode stops programs, even with a key.',
      wayOn: 'Switch **Bot Fight Mode** off at Cloudflare, or let the program run at home.',
    },
    stickNotRead,
  ],
  test: [
    'Type the line of the second step. An answer comes, and it does not say that you are blocked.',
    'Type it again without `--cert {file}`: you are kept out.',
  ],
  remove: ['Delete {file} and every copy of it where the program runs.', thenSwitchOff],
  replacing: {
    putIn: [
      'Put {file} beside the old file, and change the path in your script. The six words are different too.',
      'Did you take the words off the old one? Then do the same with the new file.',
    ],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Run the script once with the new file. Restart anything that runs all the time: it read the old key when it started.',
      'Delete the old file, its copies, and anything made from it, such as `open.pem`.',
    ],
  },
} as const satisfies Guide;

export const program = { 'command-line': commandLine, alexa } as const;
