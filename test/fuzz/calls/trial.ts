import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { isWatch } from '../../../src/contract/calls/is-watch.ts';
import { refusalStatus } from '../../../src/main/local/request-checks.ts';
import type { OpenTransport } from '../../running-program/open-transport.ts';
import { CANARY } from '../inputs/hostile.ts';
import { type Ending, OpenError } from '../target.ts';
import { isClosedError } from './closed-error.ts';
import { judgeRaw } from './raw-answer.ts';

/** The local server's own refusals are a word, of which oRPC keeps nothing but that it came. */
const TransportRefusal = z.object({ status: z.literal(Object.values(refusalStatus)), body: z.undefined() });

/** How long a stream is waited for that has nothing to say. */
const LISTEN_MS = 2_000;

/** Calls as the window would, and listens to a stream until its first picture. */
export async function call(
  transport: OpenTransport,
  path: readonly string[],
  input: unknown,
): Promise<Ending> {
  const listening = new AbortController();
  const timer = isWatch(path) ? setTimeout(() => listening.abort(), LISTEN_MS) : undefined;
  try {
    const answer = await transport.ask(path, input, listening.signal);
    if (isStream(answer)) await takeOne(answer);
    return 'taken';
  } catch (thrown) {
    if (listening.signal.aborted) return 'taken';
    return judge(thrown);
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}

/** Sends bytes that may be no call, and looks at what comes back. */
export async function sendBytes(
  transport: OpenTransport,
  path: readonly string[],
  bytes: Uint8Array,
): Promise<Ending> {
  const endings = (await transport.sendRaw(path, bytes)).map(judgeRaw);
  return endings.includes('taken') ? 'taken' : 'refused';
}

async function takeOne(stream: AsyncIterator<unknown>): Promise<void> {
  await stream.next();
  await stream.return?.();
}

/** A closed code of the call's own, the word that what was sent is no input of it, or the end of the connection. */
function judge(thrown: unknown): Ending {
  if (thrown instanceof Error && thrown.name === 'AbortError') return 'refused';
  if (!(thrown instanceof ORPCError)) throw thrown;
  const said = JSON.stringify([thrown.code, thrown.message, thrown.data]);
  if (said.includes(CANARY)) throw new OpenError(`quotes what was sent: ${said.slice(0, 300)}`);
  if (isClosedError(thrown)) return 'refused';
  if (TransportRefusal.safeParse(thrown.data).success) return 'refused';
  throw new OpenError(`${thrown.code} ${thrown.status} ${said.slice(0, 300)}`);
}

function isStream(answer: unknown): answer is AsyncIterator<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer && 'next' in answer;
}
