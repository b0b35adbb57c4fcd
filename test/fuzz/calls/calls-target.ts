import fc, { type Arbitrary } from 'fast-check';
import type { OpenTransport } from '../../running-program/open-transport.ts';
import { startProgram } from '../../running-program/program.ts';
import { type TransportName, transports } from '../../running-program/transports.ts';
import { arbitraryHostile } from '../inputs/hostile.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import { arbitraryMutated } from '../inputs/mutated-value.ts';
import { arbitraryOf } from '../inputs/schema-arbitrary.ts';
import { OpenError, type Target, type Trial } from '../target.ts';
import { type Call, listCalls } from './list-calls.ts';
import { noteMistakes } from './mistakes.ts';
import { bringTo, knownWords, type Meant, situationOf } from './situations.ts';
import { call, sendBytes } from './trial.ts';

/**
 * Every call of the contract, over one of the two transports, to the whole program: what fits, what nearly fits and what does not
 * fit at all.
 */
export function callsOver(transport: TransportName): Target {
  return {
    name: `calls over ${transport}`,
    share: 'all',
    open: async () => {
      const program = await startProgram();
      const way = await transports[transport](program);
      const mistakes = noteMistakes();
      let meant: Meant = {};
      const toSend = { way, mistakes, meant: () => meant };
      return {
        trials: fc.oneof(
          ...listCalls().map((each) => ({ weight: shareOf(each), arbitrary: trialsOf(each, toSend) })),
        ),
        begin: async (seed) => {
          meant = await bringTo(situationOf(seed), way.client, program);
        },
        close: async () => {
          mistakes.stop();
          await way.close();
          await program.close();
        },
      };
    },
  };
}

/** What comes of a call that takes no input hangs on nothing that is made up: it needs fewer tries, and each is real work. */
function shareOf({ input }: Call): number {
  return input ? 8 : 1;
}

interface ToSend {
  readonly way: OpenTransport;
  readonly mistakes: ReturnType<typeof noteMistakes>;
  readonly meant: () => Meant;
}

function trialsOf({ path, input }: Call, toSend: ToSend): Arbitrary<Trial> {
  const { way } = toSend;
  const name = path.join('.');
  const fitting = input ? arbitraryOf(input, knownWords) : fc.constant(undefined);
  const sent = (kind: string, inputs: Arbitrary<unknown>): Arbitrary<Trial> =>
    inputs.map((made) =>
      trial(name, `(${kind}) ${show(made)}`, toSend, () => call(way, path, mean(made, toSend.meant()))),
    );
  const bytes = fitting
    .chain((made) => arbitraryBytes([Buffer.from(way.write(path, made))]))
    .map((made) =>
      trial(name, `(bytes) ${show(Buffer.from(made).toString())}`, toSend, () => sendBytes(way, path, made)),
    );
  return fc.oneof(
    { weight: 4, arbitrary: sent('fitting', fitting) },
    { weight: 5, arbitrary: sent('nearly fitting', arbitraryMutated(fitting)) },
    { weight: 1, arbitrary: sent('anything', arbitraryHostile) },
    { weight: 3, arbitrary: bytes },
  );
}

function trial(name: string, how: string, { mistakes }: ToSend, run: Trial['run']): Trial {
  return {
    what: `${name} ${how}`,
    call: name,
    run: async () => {
      mistakes.take();
      const ending = await run();
      const [mistake] = mistakes.take();
      if (mistake !== undefined) throw new OpenError(mistake);
      return ending;
    },
  };
}

/** What stands for something is replaced by what it is now, also within a longer text. */
function mean(made: unknown, meant: Meant): unknown {
  if (typeof made === 'string')
    return Object.entries(meant).reduce((text, [word, now]) => text.replaceAll(word, now), made);
  if (Array.isArray(made)) return made.length > 200 ? made : made.map((each) => mean(each, meant));
  if (typeof made !== 'object' || made === null || Object.getPrototypeOf(made) !== Object.prototype)
    return made;
  const copy = {};
  for (const [key, value] of Object.entries(made))
    Object.defineProperty(copy, key, {
      value: mean(value, meant),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

function show(made: unknown): string {
  try {
    return (JSON.stringify(made) ?? String(made)).slice(0, 400);
  } catch {
    return 'what cannot be written down';
  }
}
