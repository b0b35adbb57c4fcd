import type { Problem } from '../../contract/problem.ts';
import { CallFailure } from './call-failure.ts';

/** The closed problem behind what a call of `useCalls` threw; UNEXPECTED for a fault of ours. */
export function toProblem(thrown: unknown): Problem {
  return thrown instanceof CallFailure ? thrown.problem : { code: 'UNEXPECTED' };
}
