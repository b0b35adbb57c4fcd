/** At least one character, and all of them from U+0020 (space) to U+007E (tilde). */
export function isPrintableAscii(text: string): boolean {
  return /^[ -~]+$/.test(text);
}
