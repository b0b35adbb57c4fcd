import type { Context, Router } from '@orpc/server';
import type { StandardHandlerOptions } from '@orpc/server/standard';
import { isWatch } from '../../contract/calls/is-watch.ts';
import { unexpectedError } from '../errors/call-error.ts';
import type { CallContext } from '../router/base/call-boundary.ts';
import { guardedCalls } from '../transport/calls.ts';

/** What both ways of the local server carry calls to. */
// biome-ignore lint/suspicious/noExplicitAny: oRPC's own handlers take `Router<any, Context>`.
export type CarriedRouter = Router<any, CallContext>;

/**
 * What one of the two ways of the local server carries. A stream over HTTP would hold one of the six connections that a
 * browser has for all its tabs, and what acts is to pass the checks of a request each time: so neither way serves what is
 * the other's.
 */
export function carrying<Of extends Context>(what: 'watches' | 'calls'): StandardHandlerOptions<Of> {
  const guarded = guardedCalls<Of>();
  return {
    ...guarded,
    clientInterceptors: [
      ...guarded.clientInterceptors,
      ({ path, next }) => {
        if (isWatch(path) !== (what === 'watches')) throw unexpectedError(403);
        return next();
      },
    ],
  };
}
