import { isDefinedError, ORPCError } from '@orpc/client';
import type { Problem } from '../../contract/problem.ts';
import { Technical } from '../../contract/problem.ts';
import { isProblem } from '../errors/problem.ts';
import type { Refusal } from '../errors/refusal.ts';

/** The refusal a promise ends with; anything else is a failure of the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  const error = await failureOf(promise);
  if (isProblem(error)) return error;
  throw new Error('It failed with something else than a refusal.', { cause: error });
}

/** How a call of the contract was refused: by one of its own closed codes, with data of the contract's shape. */
export async function definedErrorOf(call: Promise<unknown>): Promise<Problem> {
  const error = await failureOf(call);
  if (!(error instanceof ORPCError) || !isDefinedError(error)) {
    throw new Error('It failed with something that the contract does not list.', { cause: error });
  }
  // The contract lists closed codes only; that this is one of them is what the caller goes on to compare.
  return { code: error.code as Problem['code'], technical: Technical.optional().parse(error.data) };
}

export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to fail.');
}
