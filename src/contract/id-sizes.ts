/** How many random bytes an id has; written in hex, each takes two digits. */
export const SETUP_ID_BYTES = 4;
export const DEVICE_ID_BYTES = 3;
export const WEBHOOK_REF_BYTES = 8;
export const KEPT_HOME_ID_BYTES = 4;

/** A regular expression for that many bytes in lower-case hex, to be put into a longer one. */
export function hexPattern(bytes: number): string {
  return `[0-9a-f]{${2 * bytes}}`;
}
