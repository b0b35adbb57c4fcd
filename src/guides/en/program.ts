import type { Guide } from '../text/guide.ts';
import { field, marked, other, page, row, text } from '../text/screens.ts';
import { alexa } from './alexa.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

/** Tried with curl 8 over OpenSSL (facts: platforms#pem-files). What HASS.Agent takes: platforms#hass-agent. */
const commandLine = {
  platform: 'program',
  purpose: 'command-line',
  label: 'Command or script',
  title: 'The key for a command or a script',
  lead: 'The key is one text file. A program such as curl shows it whenever it asks your home.',
  needs: [
    'A program that can show a key. With curl, the steps below are all there is to do.',
    'On Windows take the file for programs that ask for a “.p12”: the curl of Windows reads that one.',
  ],
  before: [
    'One program, one key: then you can switch off this one and no other.',
    'Put the file where only the program’s own user can read it.',
  ],
  steps: [
    {
      say: 'Bring **{{file}}** to the computer, into a folder of its own.',
      screen: page('A folder', marked(row('{{file}}'))),
      otherwise: { say: 'Does it end in “.txt”? Then rename it, so that it has its own ending again.' },
    },
    {
      say: 'Open a terminal in that folder. Type **curl --cert {{file}} https://{{address}}{{path}}**.',
      screen: page('Terminal', marked(field('', 'curl --cert {{file}} https://{{address}}{{path}}'))),
      otherwise: {
        say: 'On Windows type **curl.exe --cert-type P12** and then the rest, with the other file. In PowerShell, **curl** alone is another program.',
      },
    },
    {
      say: 'It asks for the **PEM pass phrase**. Type the five words, all small letters with hyphens between.',
      screen: page('Terminal', other, marked(field('PEM pass phrase', ''))),
      otherwise: { say: 'Nothing shows while you type. Press the Enter key after the last word.' },
    },
    {
      say: 'An answer comes from behind the lock. At your home’s own address it names **Home Assistant**. In your script use the same line, with the path that you need.',
      screen: page('Terminal', other, marked(text('Home Assistant')), other),
      otherwise: { say: 'Does it speak of being blocked? Then look below, under what may be in the way.' },
    },
  ],
  wrong: [
    wrongPassword,
    {
      symptom: 'A script waits, and never ends.',
      why: 'It is asked for the words, and nobody is there to type them.',
      wayOn:
        'Take the words off with **openssl pkey -in {{file}} -out open.pem**, and add **--key open.pem** to the command. Whoever reads that file has the key.',
    },
    {
      symptom: 'The answer is 403, or a page that says that you are blocked.',
      why: 'The key was not shown, or it is switched off. A name without the file’s path shows none.',
      wayOn: 'Look in Latchkey whether this key is on. Then give the command the whole path of the file.',
    },
    {
      symptom: 'HASS.Agent on Windows does not take the file.',
      why: 'It takes a key file only without a password, and this one is locked with the five words.',
      wayOn:
        'Add that computer as a device, and put its key into Windows. Then let HASS.Agent choose it by itself.',
    },
    {
      symptom: 'It works at home, and a server elsewhere is sent a page to wait on.',
      why: 'Bot Fight Mode of Cloudflare stops programs, with a key as well.',
      wayOn: 'Switch **Bot Fight Mode** off at Cloudflare, or let the program run at home.',
    },
    stickNotRead,
  ],
  test: [
    'Type the line of the second step. An answer comes, and it does not speak of being blocked.',
    'Type it once more without **--cert {{file}}**: you are kept out.',
  ],
  remove: ['Delete {{file}} and every copy of it where the program runs.', thenSwitchOff],
  replacing: {
    putIn: [
      'Put {{file}} beside the old file, and change the path in your script. The five words are others too.',
      'Did you take the words off the old one? Do that with the new file as well.',
    ],
    takeOutWhen: 'after-trying',
    takeOut: [
      'Let the script run once with the new file. Restart what runs all the time: it read the old key at its start.',
      'Delete the old file, its copies, and what was made of it, such as **open.pem**.',
    ],
  },
} as const satisfies Guide;

export const program = { 'command-line': commandLine, alexa } as const;
