import type { Arbitrary } from 'fast-check';

/** How an input ended that was dealt with as it should be: it was taken, or refused with a closed code. */
export type Ending = 'taken' | 'refused';

/** One input on its way. */
export interface Trial {
  /** Says where it went and how it was made, for whoever looks into a failure. */
  readonly what: string;
  /** The call that it went to, where a target is many. */
  readonly call?: string;
  /** Rejects with {@link OpenError}, or with whatever got out that is no closed error. */
  run(): Promise<Ending>;
}

/** Something that takes input from outside. */
export interface Target {
  readonly name: string;
  /** Of the inputs that are asked for: all of them for each transport, and a tenth for each reader. */
  readonly share: 'all' | 'tenth';
  open(): Promise<OpenTarget>;
}

export interface OpenTarget {
  readonly trials: Arbitrary<Trial>;
  /** Puts it into the situation in which the trials of this seed begin. */
  begin(seed: number): Promise<void>;
  close(): Promise<void>;
}

/** An answer that should not have got out: an error that is no closed code, or one that quotes what was sent. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
}

/** Opens a target that needs no situation and holds nothing. */
export function alwaysOpen(name: string, trials: Arbitrary<Trial>): Target {
  const nothing = async () => undefined;
  return { name, share: 'tenth', open: async () => ({ trials, begin: nothing, close: nothing }) };
}
