import pRetry from 'p-retry';
import { mayHaveHappened, Refusal } from '../../errors/refusal.ts';

/** A restart cuts off what is under way, and the next question waits for Home Assistant to be back. */
const AGAIN = 2;

/** Reads once more where the connection was lost meanwhile: reading twice does no harm. */
export function retryRead<T>(read: () => Promise<T>): Promise<T> {
  return pRetry(read, { retries: AGAIN, minTimeout: 0, shouldRetry: ({ error }) => isLost(error) });
}

function isLost(error: unknown): boolean {
  return error instanceof Refusal && mayHaveHappened(error);
}
