import type { Setup } from '../../contract/setup.ts';
import type { Clock } from '../clock/clock.ts';
import type { Refusal } from '../errors/refusal.ts';
import type { JournalDocument } from './journal.ts';
import type { Model, Resources } from './resource.ts';

/** What a build is carried out with: what the resources touch, and where it is written down. */
export type BuildIo<M extends Model> = M['io'] & { readonly journal: JournalDocument<M['ledger']> };

/** What the engine is made of. */
export interface BuildOptions<M extends Model> {
  readonly resources: Resources<M>;
  readonly emptyLedger: M['ledger'];
  readonly clock: Clock;
  /** Whether a refusal says that something is there already, or gone: a lost answer took effect after it was looked for. */
  readonly isThereOrGone: (refusal: Refusal) => boolean;
  /** What is wanted of a Setup that is gone back to, after a later one: it knows nothing of what that one has brought. */
  readonly goBack: (to: Setup, from: Setup) => Setup;
}
