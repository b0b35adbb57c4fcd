import { z } from 'zod';
import { refusalStatus } from '../../../src/main/local/request-checks.ts';
import type { RawAnswer } from '../../running-program/open-transport.ts';
import { CANARY } from '../inputs/hostile.ts';
import { type Ending, OpenError } from '../target.ts';
import { isClosedError, SaidError } from './closed-error.ts';

/** As oRPC puts an error into the answer to a request, and into a message. */
const InEnvelope = z.object({ json: SaidError });

/** What oRPC says to a message that names no call of the contract. */
const noSuchCall = 'No procedure matched';

/**
 * A message of oRPC's: an answer, whose status is left out where it is 200, or an event of a stream. It bears the id of the question,
 * which may be none.
 */
const Message = z.object({
  p: z.union([
    z.object({ e: z.string(), d: z.unknown().optional() }),
    z.object({ s: z.int().optional(), b: z.unknown().optional() }),
  ]),
});

const refusals: ReadonlyMap<string, number> = new Map(Object.entries(refusalStatus));

/**
 * What it comes to that something was answered like this.
 * @throws {@link OpenError} where it is an error that is no closed one, quotes what was sent, or cannot be read at all
 */
export function judgeRaw(answer: RawAnswer): Ending {
  const error = findError(answer);
  if (error === 'none') return 'taken';
  if (error === 'refusal' || error === noSuchCall) return 'refused';
  const said = InEnvelope.safeParse(error);
  if (JSON.stringify(error)?.includes(CANARY))
    throw new OpenError(`quotes what was sent: ${shorten(answer)}`);
  if (!said.success || !isClosedError(said.data.json)) throw new OpenError(shorten(answer));
  return 'refused';
}

/** What stands in the place of an error, `refusal` where the local server refuses in one word. */
function findError(answer: RawAnswer): unknown {
  switch (answer.by) {
    case 'request':
      if (answer.status < 400) return 'none';
      return refusals.get(answer.text) === answer.status ? 'refusal' : readJson(answer.text);
    case 'message':
      return findInMessage(readJson(answer.text));
  }
}

function findInMessage(message: unknown): unknown {
  const { data } = Message.safeParse(message);
  if (data === undefined) return undefined;
  if ('e' in data.p) return data.p.e === 'error' ? data.p.d : 'none';
  return (data.p.s ?? 200) < 400 ? 'none' : data.p.b;
}

function shorten({ text }: RawAnswer): string {
  return text.slice(0, 300);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
