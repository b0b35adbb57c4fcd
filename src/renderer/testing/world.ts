import type { Drive, PickUp } from '../../contract/hand-over.ts';
import { type AnswerName, type Answers, answer, type Journey } from '../../contract/journey.ts';
import { type Latest, latest } from './latest.ts';
import type { Situation } from './situation.ts';

/** What the double's parts share: the situation, and the few streams that a call can change. */
export interface World {
  readonly situation: Situation;
  readonly journey: Latest<Journey>;
  readonly connection: Latest<Situation['connection']>;
  readonly session: Latest<Situation['session']>;
  readonly drives: Latest<readonly Drive[]>;
  readonly pickUp: Latest<PickUp>;
  readonly origin: Latest<Situation['origin']>;
  readonly updates: Latest<Situation['updates']>;
  give<Name extends AnswerName>(name: Name, value: NonNullable<Answers[Name]>): Journey;
}

export function worldOf(situation: Situation): World {
  const journey = latest(situation.journey);
  return {
    situation,
    journey,
    connection: latest(situation.connection),
    session: latest(situation.session),
    drives: latest(situation.drives),
    pickUp: latest(situation.pickUp),
    origin: latest(situation.origin),
    updates: latest(situation.updates),
    give(name, value) {
      const now = journey.get();
      journey.set({ ...now, answers: answer(now.answers, name, value) });
      return journey.get();
    },
  };
}

/** The call's answer is from now on what its stream says. */
export function become<Value>(stream: Latest<Value>, value: Value): Value {
  stream.set(value);
  return value;
}

/** A stream that says one thing and stays open. */
export function saying<Value>(
  value: Value,
  signal: AbortSignal | undefined,
): AsyncGenerator<Value, void, void> {
  return latest(value).watch(signal);
}
