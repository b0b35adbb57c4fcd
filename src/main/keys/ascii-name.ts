import anyAscii from 'any-ascii';
import { LONGEST_COMMON_NAME } from './common-name.ts';

/**
 * Device names in ASCII, for places that promise nothing about other letters: the certificate's common name, the
 * friendly name in a .p12, a file name on a USB stick. Different names may become the same (`Müller`, `Muller`).
 */

/** Stands in for a name of which no letter or digit is left. */
const NAMELESS = 'device';

/**
 * A readable ASCII form of `name`, 1 to `longest` characters. Leaves out what has a meaning of its own in a
 * distinguished name (RFC 4514: `, + " \ < > ; = #`), in an NSS nickname (`token:name`) or in a path.
 */
export function asciiName(
  name: string,
  { longest = LONGEST_COMMON_NAME }: { readonly longest?: number } = {},
): string {
  const plain = anyAscii(name.normalize('NFC'))
    .replaceAll(/[^A-Za-z0-9 .'()&_-]+/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .slice(0, longest)
    .trimEnd();
  return /[A-Za-z0-9]/.test(plain) ? plain : NAMELESS.slice(0, longest);
}

/** Leaves room for an ending and for a number that a browser adds to a second download. */
const LONGEST_FILE_STEM = 48;

/**
 * The file name for a device's key, such as `annas-phone.p12`: small letters, digits and single hyphens, so it needs no
 * quoting in a shell, a URL or a header and means the same on a disk that ignores case.
 */
export function keyFileName(deviceName: string, extension: 'p12' | 'mobileconfig' = 'p12'): string {
  const stem = asciiName(deviceName, { longest: 1024 })
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_FILE_STEM)
    .replaceAll(/^-+|-+$/g, '');
  return `${isReservedOnWindows(stem) ? `${stem}-key` : stem}.${extension}`;
}

/** Windows opens a device instead of a file for these, whatever the ending (Microsoft, "Naming Files, Paths"). */
function isReservedOnWindows(stem: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(stem);
}
