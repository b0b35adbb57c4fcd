import type { ProblemCode, Technical } from '../../contract/problem.ts';
import type { KeychainRefusal, KeyRefusal, StorageRefusal } from './internal-refusals.ts';

/**
 * Every code of a refusal. Those of the contract may leave a call that declares them; those of keys, storage and keychain
 * are for the program alone, and `call-error.ts` says what becomes of one that nobody caught.
 */
export type RefusalCode = ProblemCode | KeyRefusal | StorageRefusal | KeychainRefusal;

/**
 * Something that could not be done: a closed code, and what a technician needs. There is no cause and no sentence, because
 * both could quote what was being worked on: a path, a token, a key.
 */
export class Refusal<Code extends RefusalCode = ProblemCode> extends Error {
  override readonly name = 'Refusal';
  readonly code: Code;
  readonly technical: Technical;

  constructor(code: Code, technical: Technical = {}) {
    super(code);
    this.code = code;
    this.technical = technical;
  }
}

/** Whether it was refused for one of these reasons. */
export function isRefusal<Code extends RefusalCode>(
  error: unknown,
  codes: readonly Code[],
): error is Refusal<Code> {
  const known: readonly string[] = codes;
  return error instanceof Refusal && known.includes(error.code);
}

/**
 * Whether the call may have taken effect although no good answer came. Such a call is never simply sent again:
 * what exists is looked at first.
 */
export function mayHaveHappened(refusal: Refusal): boolean {
  return (
    refusal.code === 'CLOUDFLARE_UNREACHABLE' ||
    refusal.code === 'CLOUDFLARE_FAILED' ||
    refusal.code === 'CLOUDFLARE_NOT_UNDERSTOOD' ||
    refusal.code === 'HOME_SILENT' ||
    refusal.code === 'HOME_NOT_UNDERSTOOD'
  );
}
