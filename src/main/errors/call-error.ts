import { ORPCError } from '@orpc/client';
import type { ErrorMap } from '@orpc/contract';
import { type Problem, type ProblemCode, Technical } from '../../contract/problem.ts';
import { keyRefusals } from './internal-refusals.ts';
import { isProblem } from './problem.ts';
import { isRefusal, Refusal } from './refusal.ts';

/** An error as it may leave the program. */
export type CallError = ORPCError<ProblemCode, Technical | undefined>;

/**
 * The error of the contract for whatever a call threw: one of the problems that this call declares, or `UNEXPECTED`. oRPC
 * keeps rejected input in an error's `cause` and in its `data`, and any other error may quote what it was working on, so
 * nothing of it goes on but a problem's code and technical detail.
 */
export function callErrorFor(thrown: unknown, declared: ErrorMap): CallError {
  const problem = problemBehind(thrown);
  const declaration = problem && declared[problem.code];
  if (!problem || !declaration) return unexpectedError(isInvalidInput(thrown) ? 400 : 500);
  const { data: technical } = Technical.safeParse(problem.technical);
  // oRPC holds an error to be of the contract only when it has the declared status too.
  const { status } = declaration;
  return new ORPCError<ProblemCode, Technical | undefined>(problem.code, {
    message: problem.code,
    data: technical,
    ...(status === undefined ? {} : { status }),
  });
}

/** Only the class of failure is told: 400 tells a developer that the window sent something the contract refuses. */
export function unexpectedError(status: 400 | 403 | 500): CallError {
  return new ORPCError('UNEXPECTED', { status, message: 'UNEXPECTED' });
}

/** Where a mistake of ours happened, for whoever mends it; never what it said, which may quote a secret. */
export function reportMistake(thrown: unknown): void {
  if (!(thrown instanceof Error) || isInvalidInput(thrown)) return;
  const name = thrown instanceof Refusal ? `${thrown.name} ${thrown.code}` : thrown.name;
  const frames = (thrown.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  console.error([`Unexpected ${name}`, ...frames].join('\n'));
}

function problemBehind(thrown: unknown): Problem | undefined {
  if (isProblem(thrown)) return thrown;
  // The user can do the same about all of them; which one it was is for a technician.
  if (isRefusal(thrown, keyRefusals)) return { code: 'KEY_REFUSED', technical: { message: thrown.code } };
  return undefined;
}

/** What oRPC throws when an input does not fit its schema. */
function isInvalidInput(thrown: unknown): boolean {
  return thrown instanceof ORPCError && thrown.code === 'BAD_REQUEST';
}
