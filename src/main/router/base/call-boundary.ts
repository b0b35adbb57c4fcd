import { mapEventIterator } from '@orpc/client';
import { os } from '@orpc/server';
import { callErrorFor, reportMistake, unexpectedError } from '../../errors/call-error.ts';

/** What a transport says of the caller with every call. */
export interface CallContext {
  /** Whether the caller still is our own window, asked again for each call. */
  readonly trusted: () => boolean;
}

/**
 * What every call has around it, whatever carries it: an untrusted caller reaches nothing, not even the reading of what it
 * sent, and what goes wrong leaves as an error of the contract, at once or in the middle of a stream.
 */
export const callBoundary = os
  .$context<CallContext>()
  .middleware(async ({ context, next, procedure, signal }) => {
    if (!context.trusted()) throw unexpectedError(403);
    const leaving = (thrown: unknown): Error => {
      const error = callErrorFor(thrown, procedure['~orpc'].errorMap);
      // Who has stopped listening ended it themselves.
      if (error.code === 'UNEXPECTED' && !signal?.aborted) reportMistake(thrown);
      return error;
    };
    try {
      const result = await next();
      const { output } = result;
      return isStream(output) ? { ...result, output: withErrors(output, leaving) } : result;
    } catch (thrown) {
      throw leaving(thrown);
    }
  });

function withErrors(stream: Stream, leaving: (thrown: unknown) => Error): Stream {
  return mapEventIterator(stream, {
    value: async (value: unknown) => value,
    error: async (thrown) => leaving(thrown),
  });
}

type Stream = AsyncIterator<unknown, unknown, undefined>;

function isStream(output: unknown): output is Stream {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output && 'next' in output;
}
