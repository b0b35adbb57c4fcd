import { mapEventIterator, ORPCError } from '@orpc/client';
import type { ErrorMap } from '@orpc/contract';
import type { StandardHandlerOptions } from '@orpc/server/standard';
import { type ProblemCode, problemCodes, Technical } from '../../contract/problem.ts';
import type { CallContext } from '../router/base.ts';

/**
 * What both transports wrap around the router: an untrusted caller reaches nothing, and an error leaves as one of
 * the contract's codes for that call or as UNEXPECTED. oRPC keeps rejected input in an error's `cause` and in its
 * `data`, and that input may be a token, so nothing of a thrown error but its code and technical detail goes on.
 */
export function guardedCalls<Context extends CallContext>(): StandardHandlerOptions<Context> {
  return {
    interceptors: [
      async ({ context, next }) => {
        if (!context.trusted()) throw unexpected(403);
        try {
          return await next();
        } catch (thrown) {
          throw isProblem(thrown) && isOurs(thrown) ? thrown : unexpected(statusOf(thrown));
        }
      },
    ],
    clientInterceptors: [
      async ({ next, procedure }) => {
        const error = (thrown: unknown) => presentable(thrown, procedure['~orpc'].errorMap);
        try {
          const output: unknown = await next();
          if (!isStream(output)) return output;
          return mapEventIterator(output, {
            value: async (value: unknown) => value,
            error: async (e) => error(e),
          });
        } catch (thrown) {
          throw error(thrown);
        }
      },
    ],
  };
}

function presentable(thrown: unknown, declared: ErrorMap): ORPCError<string, unknown> {
  const declaration = isProblem(thrown) ? declared[thrown.code] : undefined;
  if (!isProblem(thrown) || declaration === undefined) return unexpected(statusOf(thrown));
  // oRPC holds an error to be of the contract only when it has the declared status too.
  const known = { defined: true, status: declaration.status ?? thrown.status, message: thrown.code };
  const technical = Technical.safeParse(thrown.data);
  return technical.success
    ? new ORPCError(thrown.code, { ...known, data: technical.data })
    : new ORPCError(thrown.code, known);
}

/** Made by `presentable` around the call, or by `unexpected`; anything else broke outside the call. */
function isOurs(problem: ORPCError<ProblemCode, unknown>): boolean {
  return problem.defined || problem.code === 'UNEXPECTED';
}

function isProblem(thrown: unknown): thrown is ORPCError<ProblemCode, unknown> {
  const known: readonly string[] = problemCodes;
  return thrown instanceof ORPCError && known.includes(thrown.code);
}

function isStream(output: unknown): output is AsyncIterator<unknown, unknown, undefined> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output && 'next' in output;
}

/** Only the class of failure goes on: 400 tells a developer that the window sent something the contract refuses. */
function statusOf(thrown: unknown): 400 | 500 {
  return thrown instanceof ORPCError && thrown.code === 'BAD_REQUEST' ? 400 : 500;
}

function unexpected(status: 400 | 403 | 500): ORPCError<'UNEXPECTED', undefined> {
  return new ORPCError('UNEXPECTED', { status, message: 'UNEXPECTED' });
}
