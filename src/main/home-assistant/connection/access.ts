/** A login in Home Assistant. It is kept in memory only. */
export interface Access {
  /**
   * A token that is good now; a new one where the last has run out. `HOME_LOGIN_REFUSED` when Home Assistant gives none any
   * more, `HOME_SILENT` or `HOME_CERTIFICATE_UNKNOWN` when it could not be asked.
   */
  token(): Promise<string>;
  /** What must not be shown, whatever Home Assistant quotes. */
  secrets(): readonly string[];
  /** Gives the login back. Never throws, and takes a few seconds at most. */
  giveBack(): Promise<void>;
}
