import fc from 'fast-check';
import type { Setup } from '../../src/contract/setup.ts';
import { nothingOf } from '../../src/main/engine/journal.ts';
import { arbitraryDeclined, arbitrarySetup } from './arbitrary-setup.ts';
import type { CrashPoint } from './crashing-client.ts';
import type { Act, FlowTarget } from './flows.ts';

/** One change of mind, and where the process crashes meanwhile, if it does. */
export interface Change {
  readonly act: Act;
  readonly crash: CrashPoint | null;
}

export interface History {
  readonly changes: readonly Change[];
  /** What the user wants in the end. */
  readonly last: Setup;
}

const anyCrash: fc.Arbitrary<CrashPoint | null> = fc.option(
  fc.record({
    atCall: fc.integer({ min: 1, max: 30 }),
    moment: fc.constantFrom('before' as const, 'after' as const),
  }),
  { freq: 4 },
);

/** What is declined stays the same throughout: a setting that is declined later is left as it is by then. */
export function anyHistory(target: FlowTarget): fc.Arbitrary<History> {
  return arbitraryDeclined.chain((declined) => {
    const setup = arbitrarySetup(target, declined);
    const change = fc.record({ act: anyAct(setup), crash: anyCrash });
    return fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 5 }), last: setup });
  });
}

function anyAct(setup: fc.Arbitrary<Setup>): fc.Arbitrary<Act> {
  return fc.oneof(
    { weight: 6, arbitrary: setup.map((wanted): Act => ({ kind: 'carry-out', setup: wanted })) },
    { weight: 2, arbitrary: fc.constant<Act>({ kind: 'undo' }) },
    { weight: 1, arbitrary: setup.map((wanted): Act => ({ kind: 'carry-out', setup: nothingOf(wanted) })) },
  );
}
