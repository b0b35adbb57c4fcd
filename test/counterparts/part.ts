/** What could not be had here, and why: that is told, and is no failure. */
export interface NotHad {
  readonly what: string;
  readonly why: string;
}

/** What became of one part: what it says about itself, or why there was nothing to try. */
export type PartOutcome<T> =
  | { readonly kind: 'ran'; readonly result: T }
  | { readonly kind: 'not-had'; readonly notHad: NotHad };

/** Tells how far a part is, on the error stream. */
export type Say = (line: string) => void;

export function ran<T>(result: T): PartOutcome<T> {
  return { kind: 'ran', result };
}

export function notHad(what: string, why: string): PartOutcome<never> {
  return { kind: 'not-had', notHad: { what, why } };
}
