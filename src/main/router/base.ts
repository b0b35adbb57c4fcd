import { implement, ORPCError } from '@orpc/server';
import { contract, PROBLEM_STATUS } from '../../contract/contract.ts';
import { DriveRefused } from '../drives/drive-refusal.ts';
import { Refusal } from '../errors/refusal.ts';
import { InstallRefused } from '../install/install-refusal.ts';
import { KeyRefused } from '../keys/key-refusal.ts';
import { PickUpRefused } from '../pick-up/pick-up-refusal.ts';

/** What a transport says of the caller with every call. */
export interface CallContext {
  /** Whether the caller still is our own window, asked again for each call. */
  readonly trusted: () => boolean;
}

/**
 * The contract with what every call has in common: an untrusted caller is refused, and failures leave as the closed
 * codes of the contract. Anything unforeseen leaves as `UNEXPECTED` without a word, because it may quote a secret.
 */
export const calls = implement(contract)
  .$context<CallContext>()
  .use(async ({ context, next }) => {
    if (!context.trusted()) throw new ORPCError('FORBIDDEN');
    try {
      return await next();
    } catch (error) {
      throw asCallError(error);
    }
  });

/** The error of the contract for whatever a call threw. */
export function asCallError(error: unknown): Error {
  if (error instanceof ORPCError) return error;
  if (error instanceof Refusal) {
    return new ORPCError(error.code, { status: PROBLEM_STATUS, data: error.technical });
  }
  // Their codes are the contract's own.
  if (error instanceof DriveRefused || error instanceof InstallRefused || error instanceof PickUpRefused) {
    return new ORPCError(error.code, { status: PROBLEM_STATUS });
  }
  if (error instanceof KeyRefused) {
    return new ORPCError('KEY_REFUSED', { status: PROBLEM_STATUS, data: { message: error.code } });
  }
  reportMistake(error);
  return new ORPCError('UNEXPECTED', { status: 500 });
}

/** Where a mistake of ours happened, for whoever mends it; never what it said, which may quote a secret. */
function reportMistake(error: unknown): void {
  if (!(error instanceof Error)) return;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  console.error([`Unexpected ${error.name}`, ...frames].join('\n'));
}
