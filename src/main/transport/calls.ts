import { ORPCError } from '@orpc/client';
import type { Context } from '@orpc/server';
import type { StandardHandlerOptions } from '@orpc/server/standard';
import { unexpectedError } from '../errors/call-error.ts';

/**
 * What both transports wrap around the router. Within a call its own boundary answers for the errors; what breaks before or
 * after, such as a message that cannot be read, may quote that message and leaves as `UNEXPECTED`.
 */
export function guardedCalls<Of extends Context>(): StandardHandlerOptions<Of> {
  return {
    interceptors: [
      async ({ next }) => {
        try {
          return await next();
        } catch (thrown) {
          throw isFromCall(thrown) ? thrown : unexpectedError(500);
        }
      },
    ],
  };
}

function isFromCall(thrown: unknown): boolean {
  return thrown instanceof ORPCError && (thrown.defined || thrown.code === 'UNEXPECTED');
}
