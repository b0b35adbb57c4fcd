import type { Symptom } from '../text/guide.ts';

/** What several guides say in the same words. */

/** Importers answer “wrong password” to nearly every fault (facts: platforms#wrong-password). */
export const wrongPassword = {
  symptom: 'It says “wrong password”, or something like it.',
  at: 'words',
  why: 'Many devices say this about any file they cannot read. A capital letter, a space or another device’s words have the same effect.',
  wayOn:
    'Type this device’s six words again, in small letters with hyphens. If that does not help, fetch the file again and use the new one.',
} as const satisfies Symptom;

/** Only our own file opens with the words, so this tells it from one that somebody has put in its place. */
export const mustAsk = 'The device must ask for the six words. If it does not, cancel: it is the wrong file.';

export const renamedFile = {
  symptom: 'The file is called “{file}.txt”, or it has “(1)” in its name.',
  at: 'file',
  why: 'Some browsers add an ending to files they do not know. A “(1)” only means that you fetched it twice.',
  wayOn:
    'Rename it so that it ends in “.p12”. If there are two files, use the newer one and delete the other.',
} as const satisfies Symptom;

export const pageDoesNotOpen = {
  symptom: 'The page behind the code does not open.',
  at: 'file',
  why: 'The phone has to be on the same Wi-Fi as the computer, and a guest Wi-Fi keeps them apart. An old code or a firewall can stop it too.',
  wayOn: 'Join the computer’s Wi-Fi and scan a new code. Or carry the file over on a USB stick.',
} as const satisfies Symptom;

export const stickNotRead = {
  symptom: 'The USB stick does not show up, or looks empty.',
  at: 'file',
  why: 'Phones read sticks in the FAT32 or exFAT format. Windows often uses NTFS, which they cannot read.',
  wayOn: 'Use another stick, or scan the code instead.',
} as const satisfies Symptom;

/** A shown-and-closed question is not asked again (facts: home-assistant#browser-question). */
export const questionClosed = {
  symptom: 'A page says that you are blocked, and nothing asks which key to use.',
  at: 'home',
  why: 'The browser was already open before the key came, or somebody closed the question. It remembers that until it starts again.',
  wayOn: 'Close the browser completely, open it again and go to `{address}`.',
} as const satisfies Symptom;

/** The frontend's service worker answers `/` from its cache (facts: home-assistant#service-worker). */
export const savedShell = {
  symptom: 'Home Assistant says “Unable to connect” and nothing asks which key to use.',
  at: 'home',
  why: 'The browser shows a page it saved earlier, so it never gets to the lock.',
  wayOn:
    'Open `https://{address}/auth/providers` once and choose the key there. Then go to `{address}` again.',
} as const satisfies Symptom;

export const testOnPhone = [
  'Switch Wi-Fi off for a moment, as if you were out.',
  'Open `{address}` and choose the key that begins with “{keyName}”, if you are asked.',
  'Your home’s login page appears. Switch Wi-Fi on again.',
] as const;

export const testOnComputer = [
  'Go to `{address}` and choose the key that begins with “{keyName}”.',
  'Your home’s login page appears.',
  'Open the same address in a private window and choose no key: you are kept out.',
] as const;

export const thenSwitchOff = 'If the device is lost or given away, switch off its key in Latchkey as well.';

export const deleteFile = 'Delete the file {file} once the key works. The device keeps its key.';

/** Two entries of one device: the new one's name begins like the old one's and goes on. */
export const keepNewOne = 'Keep the one that begins with “{keyName}”.';

export const browserAsksAgain =
  'Close every window of the browser and open it again. Choose “{keyName}” when it asks.';
