import { ORPCError } from '@orpc/client';
import type { Context } from '@orpc/server';
import type { StandardHandlerOptions } from '@orpc/server/standard';
import { unexpectedError } from '../errors/call-error.ts';

/**
 * What both transports wrap around the router. Within a call its own boundary answers for the errors; what breaks before or
 * after, such as a message that cannot be read, may quote that message and leaves as `UNEXPECTED`: with 400 when it never
 * came to a call, because then it was the message.
 */
export function guardedCalls<Of extends Context>(): GuardedCalls<Of> {
  const cameToCall = new WeakSet<Context>();
  return {
    interceptors: [
      async ({ next, ...options }) => {
        // One of its own for each message: transports may pass the same to all.
        const context = { ...options.context };
        try {
          return await next({ ...options, context });
        } catch (thrown) {
          if (isFromCall(thrown)) throw thrown;
          throw unexpectedError(cameToCall.has(context) ? 500 : 400);
        }
      },
    ],
    clientInterceptors: [
      ({ context, next }) => {
        cameToCall.add(context);
        return next();
      },
    ],
  };
}

type GuardedCalls<Of extends Context> = Required<
  Pick<StandardHandlerOptions<Of>, 'interceptors' | 'clientInterceptors'>
>;

function isFromCall(thrown: unknown): boolean {
  return thrown instanceof ORPCError && (thrown.defined || thrown.code === 'UNEXPECTED');
}
