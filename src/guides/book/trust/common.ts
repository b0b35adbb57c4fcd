import type { Symptom } from '../../text/guide.ts';

/** What several guides to trusting the home say in the same words. */

export const onlyOwnCertificate =
  'You need this only if your home’s own proxy has a certificate that Latchkey made. With Let’s Encrypt, skip it.';

/** The file is no secret, but whoever could put another one in its place would be believed from then on. */
export const onlyOurs =
  'Use only the file from Latchkey. A stranger’s file would let that stranger pose as your home.';

const bring =
  'Get {file} onto the device, from the page with the code or on a USB stick. It holds no secrets.';

/** What comes before the first step wherever the file itself goes onto the device. */
export const bringOurs = [onlyOwnCertificate, bring, onlyOurs] as const;

export const wrongFingerprint = {
  symptom: 'The fingerprint is a different one.',
  why: 'The file is an older one, or somebody has put a different one in its place.',
  wayOn: 'Remove it again, as shown below, and fetch the file from Latchkey again.',
} as const satisfies Symptom;

export const asksForWords = {
  symptom: 'It asks for a password or for six words.',
  why: 'Then it is a key file. The trust file opens without a password.',
  wayOn: 'Go back and choose `{file}`.',
} as const satisfies Symptom;

export const stillWarns = {
  symptom: 'The browser still warns that the connection is not private.',
  why: 'It was already open, or it has its own list and does not look in this one.',
  wayOn: 'Close it completely and open it again. Firefox has its own guide.',
} as const satisfies Symptom;

/** What can be in the way on every device whose browser follows the list. */
export const stillUntrusted = [wrongFingerprint, asksForWords, stillWarns] as const;

export const seeItWork = [
  'Go to `{address}` in the browser or app that you use.',
  'It opens without a warning, and asks for the key as usual.',
] as const;

export const thenOthers =
  'The keys stay as they are. Without this trust, the device warns you before it shows your home.';
