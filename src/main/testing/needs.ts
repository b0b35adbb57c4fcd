import { beforeAll, beforeEach, type TestContext } from 'vitest';
import { explainMissing, isMissing, isUnattended, type ProgramName } from './system-programs.ts';

/** `linux`: what is tried is this system's own. */
export type Need = ProgramName | 'linux';

/** All tests of this group need these. */
export function allNeed(...needed: readonly Need[]): void {
  beforeEach((test) => needs(test, ...needed));
}

/**
 * Makes once what all tests of this group use, and needs these to do so. Where one is missing nothing is made and each test
 * says so: a group whose beginning fails could neither be skipped nor name the package.
 */
export function prepareOnce(
  needed: readonly Need[],
  prepare: () => Promise<RemoveAfterwards | undefined>,
): void {
  beforeAll(async () => (whatIsMissing(needed) === undefined ? prepare() : undefined));
  allNeed(...needed);
}

/** What was made goes when the last test of the group is over. */
type RemoveAfterwards = () => Promise<void>;

/**
 * Skips the test, with the reason beside it, where something that it needs is not there. A counterpart that is skipped
 * proves nothing, so where nobody would read of it a missing program is a failure. What another system cannot have is none.
 */
export function needs({ skip, task }: Pick<TestContext, 'skip' | 'task'>, ...needed: readonly Need[]): void {
  const reason = whatIsMissing(needed);
  if (reason === undefined) return;
  if (reason.kind === 'program' && isUnattended()) throw new Error(reason.words);
  skipBecause({ skip, task }, reason.words);
}

/** Skips the test for another reason, which is then listed at the end of `npm test` as well. */
export function skipBecause({ skip, task }: Pick<TestContext, 'skip' | 'task'>, reason: string): void {
  Object.assign(task.meta, { skippedBecause: reason });
  skip(reason);
}

interface Reason {
  readonly kind: 'system' | 'program';
  readonly words: string;
}

function whatIsMissing(needed: readonly Need[]): Reason | undefined {
  if (process.platform !== 'linux' && needed.includes('linux')) {
    return { kind: 'system', words: `This test needs Linux, and this is ${process.platform}.` };
  }
  const missing = needed.find((need): need is ProgramName => need !== 'linux' && isMissing(need));
  return missing === undefined ? undefined : { kind: 'program', words: explainMissing(missing) };
}
