import { ORPCError } from '@orpc/client';
import type { Problem } from '../../contract/problem.ts';

/** A call or a stream that did not work, with the closed problem behind it. */
export class CallFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * What a call threw, as a failure. Anything that the contract does not name (a lost connection, a bug) is UNEXPECTED; only an oRPC
 * error may bring technical detail. How such an error is read is fetched when there is the first one: most windows see none.
 */
export async function toCallFailure(thrown: unknown): Promise<CallFailure> {
  if (thrown instanceof CallFailure) return thrown;
  return new CallFailure(thrown instanceof ORPCError ? await read(thrown) : { code: 'UNEXPECTED' });
}

/** For a link: its calls throw nothing but failures. */
export async function failInWords<Answer>({
  next,
}: {
  readonly next: () => Promise<Answer>;
}): Promise<Answer> {
  try {
    return await next();
  } catch (thrown) {
    throw await toCallFailure(thrown);
  }
}

async function read(error: { readonly code: unknown; readonly data: unknown }): Promise<Problem> {
  try {
    const { readProblem } = await import('./read-problem.ts');
    return readProblem(error);
  } catch {
    // It could not be fetched: the program answers no more.
    return { code: 'UNEXPECTED' };
  }
}
