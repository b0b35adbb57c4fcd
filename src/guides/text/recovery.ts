/** What can stand at Cloudflare of a home. */
export const recoveryThings = [
  'dns-record',
  'lock-rule',
  'certificate-hostname',
  'tunnel',
  'origin-certificate',
  'pull-certificate',
] as const;
export type RecoveryThing = (typeof recoveryThings)[number];

/** The words of the recovery sheet. Menu words between `**`; `{address}` and `{atHome}` are filled in. */
export interface RecoveryWords {
  readonly title: string;
  readonly facts: {
    readonly address: string;
    readonly atHome: string;
    /** Where the address at home is not known: room to write. */
    readonly toWriteIn: string;
    readonly account: string;
    readonly domain: string;
    readonly settings: string;
    readonly made: string;
  };
  /** A setting and its value before: `{setting}`, `{before}`. */
  readonly setting: string;
  readonly lockedOut: {
    readonly title: string;
    /** The first step, with the address at home where it is known. */
    readonly atHome: { readonly known: string; readonly unknown: string };
    readonly steps: readonly string[];
  };
  readonly remove: {
    readonly title: string;
    readonly lead: string;
    readonly record: string;
    /** What leads home: the tunnel, or the way to a public address. */
    readonly path: { readonly tunnel: string; readonly 'public-address': string };
    readonly hostname: string;
    /** `someFromBefore` where keys are listed that were made by hand before Latchkey. */
    readonly keys: { readonly all: string; readonly someFromBefore: string };
    readonly home: string;
    readonly lock: string;
  };
  readonly things: {
    readonly title: string;
    readonly what: string;
    readonly name: string;
    readonly id: string;
    readonly kinds: Readonly<Record<RecoveryThing, string>>;
  };
  readonly keys: {
    readonly title: string;
    readonly device: string;
    readonly serial: string;
    readonly until: string;
    readonly none: string;
    /** A key made by hand before Latchkey: `{name}`. */
    readonly fromBefore: string;
    /** One that says nothing of its owner. */
    readonly nameless: string;
  };
  /** Where a table has more rows than the sheet has room: `{count}`. */
  readonly more: { readonly things: string; readonly keys: string };
  readonly otherwise: string;
  /** Below the code that opens the address. */
  readonly scan: string;
  readonly notes: string;
  readonly keep: string;
}
