/** What lets Latchkey into Home Assistant. It lives in memory alone. */
export interface Access {
  /**
   * A token that is good now; a new one where the last has run out. `HOME_LOGIN_REFUSED` when Home Assistant gives none any
   * more, `HOME_SILENT` or `HOME_CERTIFICATE_UNKNOWN` when it could not be asked.
   */
  token(): Promise<string>;
  /** Everything that must not be shown, in whatever Home Assistant says. */
  secrets(): readonly string[];
  /** Gives back what was got. Never throws, and takes a few seconds at most. */
  giveBack(): Promise<void>;
}
