import type { Checks } from '../../contract/check.ts';
import type { Drive, PickUp } from '../../contract/hand-over.ts';
import type { AnswerName, Answers, Journey } from '../../contract/journey.ts';
import type { Progress } from '../../contract/progress.ts';
import type { Live } from './live.ts';
import type { Situation } from './situation.ts';

/** What the double's parts share: the situation as it has become by now. */
export interface World {
  readonly situation: Situation;
  readonly journey: Live<Journey>;
  readonly connection: Live<Situation['connection']>;
  readonly build: Live<Progress>;
  readonly tunnel: Live<Situation['tunnel']>;
  readonly checks: Live<Checks>;
  readonly session: Live<Situation['session']>;
  readonly drives: Live<readonly Drive[]>;
  readonly pickUp: Live<PickUp>;
  /** What has been put on this computer: `<device> <place>`. */
  readonly installed: Set<string>;
  give<Name extends AnswerName>(name: Name, value: NonNullable<Answers[Name]>): Journey;
}
