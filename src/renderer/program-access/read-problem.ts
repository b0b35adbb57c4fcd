import { type Problem, ProblemCode, Technical } from '../../contract/problem.ts';

/**
 * The closed problem that an error of the contract tells: a code that the contract does not name is UNEXPECTED, and of the technical
 * detail there is only what it names.
 */
export function readProblem({ code, data }: { readonly code: unknown; readonly data: unknown }): Problem {
  const known = ProblemCode.safeParse(code);
  const technical = Technical.safeParse(data);
  return {
    code: known.success ? known.data : 'UNEXPECTED',
    ...(technical.success ? { technical: technical.data } : {}),
  };
}
