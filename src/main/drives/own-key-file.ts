import type { SetupId } from '../../contract/setup.ts';

/** Far more than a key with its certificate needs. Bigger files are somebody else's, and are not even read. */
export const LARGEST_KEY_FILE_BYTES = 64 * 1024;

/** Whether a file of this name may be one of ours; `.tmp` is one whose writing was cut off. */
export function mayBeKeyFile(name: string): boolean {
  return /\.(?:p12|mobileconfig)(?:\.tmp)?$/i.test(name);
}

/**
 * Whether a file holds a key of this Setup. A key file is told by the mark in its certificate's name, which lies in a
 * PKCS#12 file of ours unencrypted, so a file that somebody renamed is still ours, and a file that merely has our name
 * is not. Nothing secret is needed for it.
 */
export function holdsKeyOf(setupId: SetupId, bytes: Uint8Array): boolean {
  const mark = `(latchkey ${setupId}-`;
  return Buffer.from(bytes).includes(mark) || readProfileData(bytes).some((inner) => inner.includes(mark));
}

/** What the data fields of a configuration profile hold; the rest of such a file is not looked at. */
function readProfileData(bytes: Uint8Array): readonly Buffer[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/<data>([^<]*)<\/data>/g)].map(([, data]) => Buffer.from(data ?? '', 'base64'));
}
