/** Written by the build, from what it really holds: scripts/notices. */
declare module 'virtual:third-party-notices' {
  export const notices: readonly {
    readonly name: string;
    readonly version: string;
    /** An SPDX expression. */
    readonly license: string;
    /** Its terms in full; empty where it brings none. */
    readonly text: string;
  }[];
}
