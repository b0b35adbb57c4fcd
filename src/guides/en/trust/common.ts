import type { Symptom } from '../../text/guide.ts';

/** What several guides to trusting the home say in the same words. */

export const onlyOwnProof =
  'You need this only where your home’s own proxy has a proof that Latchkey made. With Let’s Encrypt, skip it.';

/** The file is no secret, but whoever could put another one in its place would be believed from then on. */
export const onlyOurs =
  'Take no other file than the one from Latchkey. A stranger’s file would let the stranger pose as your home.';

const bring = 'Bring {{file}} to the device, from the page with the code or on a stick. It holds no secret.';

/** What comes before the first step wherever the file itself goes onto the device. */
export const bringOurs = [onlyOwnProof, bring, onlyOurs] as const;

export const wrongFingerprint = {
  symptom: 'The fingerprint is another one.',
  why: 'The file is an older one, or somebody has put another in its place.',
  wayOn: 'Take it off again, as told below, and fetch the file from Latchkey once more.',
} as const satisfies Symptom;

export const asksForWords = {
  symptom: 'It asks for a password or for six words.',
  why: 'Then it is the file of a key. The trust file opens without a password.',
  wayOn: 'Go back and choose **{{file}}**.',
} as const satisfies Symptom;

export const stillWarns = {
  symptom: 'The browser still warns that the connection is not private.',
  why: 'It was open before, or it has a list of its own and does not look into this one.',
  wayOn: 'Close it completely and open it again. Firefox has a guide of its own.',
} as const satisfies Symptom;

/** What can be in the way on every device whose browser follows the list. */
export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns] as const;

export const seeItWork = [
  'Go to **{{address}}** in the browser or the app that you use.',
  'It opens without a warning, and asks for the key as usual.',
] as const;

export const thenOthers =
  'The keys stay as they are. Without this trust the device warns before it shows your home.';
