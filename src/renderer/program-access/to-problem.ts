import { ORPCError } from '@orpc/client';
import { type Problem, ProblemCode, Technical } from '../../contract/problem.ts';

/**
 * The closed problem behind whatever a call threw. Anything that the contract does not name (a lost
 * connection, a bug) is UNEXPECTED; only an oRPC error may bring technical detail, and only the named fields.
 */
export function toProblem(thrown: unknown): Problem {
  if (!(thrown instanceof ORPCError)) return { code: 'UNEXPECTED' };
  const code = ProblemCode.safeParse(thrown.code);
  const technical = Technical.safeParse(thrown.data);
  return {
    code: code.success ? code.data : 'UNEXPECTED',
    ...(technical.success ? { technical: technical.data } : {}),
  };
}
