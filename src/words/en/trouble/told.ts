import type { TroubleId } from '../../../contract/trouble.ts';

/** One way of not getting in: what one sees, why that is likely, and what to do by hand. <b> marks words of other programs. */
export interface Told {
  readonly symptom: string;
  readonly cause: string;
  /** The same when it was looked at and is as it should be. */
  readonly good: string;
  readonly steps: readonly [string, ...string[]];
}

export type SomeTroubles = Readonly<Partial<Record<TroubleId, Told>>>;
