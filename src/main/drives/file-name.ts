/**
 * Names that mean one file on every stick: FAT, exFAT, NTFS, APFS, HFS+ and ext4. Our own key files already have such
 * names; whatever else comes here is made to fit.
 */

/** Leaves room for a number and an ending within 255 bytes (ext4, APFS) and 255 UTF-16 units (FAT, exFAT, NTFS). */
const LONGEST_STEM_BYTES = 120;
const LONGEST_ENDING = 20;

/** `name` as a single plain file name: no folder, nothing hidden, nothing that Windows keeps for itself. */
export function sanitizeFileName(name: string): string {
  const { stem, ending } = splitEnding(removeForbiddenCharacters(name));
  const plain = shorten(stem, LONGEST_STEM_BYTES).replaceAll(/^[. ]+|[. ]+$/g, '');
  const fitting = plain === '' ? 'key' : isReservedOnWindows(plain) ? `${plain}-key` : plain;
  return `${fitting}${ending}`;
}

/** `annas-phone.p12` with 2 is `annas-phone-2.p12`. */
export function addNumber(fileName: string, number: number): string {
  const { stem, ending } = splitEnding(fileName);
  return `${stem}-${number}${ending}`;
}

/**
 * The same for two names that one disk or another takes for one: FAT, exFAT, NTFS and most APFS disks ignore case, and
 * APFS and HFS+ ignore how an accent is composed (Apple, "File system details"; Unicode annex 15).
 */
export function normalizeForDisk(fileName: string): string {
  return fileName.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKC');
}

/** Signs that FAT and Windows forbid (Microsoft, "Naming files"), controls, and text that reads another way than it is. */
function removeForbiddenCharacters(name: string): string {
  return name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\uFFFD]+/gu, '-');
}

function splitEnding(name: string): { readonly stem: string; readonly ending: string } {
  const [, stem, ending] = new RegExp(`^(.*?)(\\.[A-Za-z0-9]{1,${LONGEST_ENDING}})?$`, 's').exec(name) ?? [];
  return { stem: stem ?? name, ending: ending ?? '' };
}

function shorten(text: string, longestBytes: number): string {
  let short = '';
  for (const character of text) {
    if (Buffer.byteLength(short + character) > longestBytes) break;
    short += character;
  }
  return short;
}

/** Also with anything after a dot (`con.key.p12`), and with the raised digits that Windows takes for digits. */
function isReservedOnWindows(stem: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\.|$)/i.test(stem);
}
