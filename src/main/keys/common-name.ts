/** The upper bound of a common name in X.509 (`ub-common-name`, RFC 5280 appendix A.1). */
export const LONGEST_COMMON_NAME = 64;

/** At least one character, and all of them from U+0020 (space) to U+007E (tilde). */
export function isPrintableAscii(text: string): boolean {
  return /^[ -~]+$/.test(text);
}
