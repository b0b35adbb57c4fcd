/**
 * Whether the key's own label will differ from the name: it is written in ASCII, because not every phone shows
 * other letters in its list of keys. Typographic quotes and dashes become plain ones and need no mention.
 */
export function isWrittenPlainly(name: string): boolean {
  return /[^\u0020-\u007e\u2018-\u201f\u2010-\u2015]/u.test(name.normalize('NFC'));
}
