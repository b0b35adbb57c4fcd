import type { Arbitrary } from 'fast-check';
import { Refusal } from '../../../src/main/errors/refusal.ts';
import { CANARY } from '../inputs/hostile.ts';
import { type Ending, OpenError, type OpenTarget, type Target } from '../target.ts';

/** Something that reads bytes that others may have written. */
export interface Reader {
  readonly bytes: Arbitrary<Uint8Array>;
  /** Resolves when they were taken; refuses in the way that {@link isClosed} knows, or by saying so. */
  read(bytes: Uint8Array): Promise<Ending> | Ending;
  close?(): Promise<void>;
}

/** As a target, opened when it is its turn. */
export function readerTarget(name: string, open: () => Promise<Reader> | Reader): Target {
  return { name, share: 'tenth', open: async () => trialsOf(name, await open()) };
}

function trialsOf(name: string, { bytes, read, close }: Reader): OpenTarget {
  return {
    trials: bytes.map((made) => ({
      what: `${name} ${show(made)}`,
      run: () => closedEnding(() => read(made)),
    })),
    begin: async () => undefined,
    close: async () => close?.(),
  };
}

async function closedEnding(read: () => Promise<Ending> | Ending): Promise<Ending> {
  try {
    return await read();
  } catch (thrown) {
    if (isClosed(thrown)) return 'refused';
    throw thrown;
  }
}

/** A code and nothing else: a message or a cause could quote what was read. */
function isClosed(thrown: unknown): boolean {
  if (!(thrown instanceof Refusal)) return false;
  const said = JSON.stringify([thrown.message, thrown.technical, thrown.cause]);
  if (said.includes(CANARY)) throw new OpenError(`quotes what was read: ${said.slice(0, 300)}`);
  return thrown.cause === undefined;
}

/** As text where it is some, else so that it can be copied. */
function show(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 300));
  const text = start.toString();
  return `${bytes.length} bytes: ${JSON.stringify(text.includes('\ufffd') ? start.toString('base64') : text)}`;
}
