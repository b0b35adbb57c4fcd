import type { Blocker, Change, ResourceId, Untouched } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Clock } from '../clock/clock.ts';
import type { Cloudflare } from '../cloudflare/client.ts';
import type { HomeAssistant } from '../home-assistant/home-assistant.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Prober } from '../probe/prober.ts';
import type { Observed, Slice } from '../resources/observed.ts';

/** What the engine touches. */
export interface SetupIo {
  readonly cloudflare: Cloudflare;
  readonly keys: Pick<KeyRing, 'held' | 'requestFor' | 'privateKey'>;
  /** Absent while nobody is logged in to Home Assistant: then nothing in it is looked at or changed. */
  readonly home?: HomeIo;
}

/** Home Assistant, and what it takes to see that a change there works from outside. */
export interface HomeIo {
  readonly assistant: HomeAssistant;
  readonly prober: Prober;
  /** For what takes its time: a start, a restart. */
  readonly clock: Clock;
}

/** A change as its resource drafts it: what must be in place first is named by resource, resource and action, or id. */
export interface Draft extends Omit<Change, 'needs'> {
  readonly follows: readonly string[];
}

/** What a change is made in: the wish, and the world as far as it is known now. */
export interface Making {
  readonly setup: Setup;
  readonly observed: Observed;
  readonly io: SetupIo;
  /** Aborted when the run is to stop: what waits for something gives up then. */
  readonly signal: AbortSignal;
}

/** How the slice looks after a change: parallel changes of one resource are folded in one after another. */
export type Folded<Id extends ResourceId> = (seen: Slice<Id>) => Slice<Id>;

/**
 * One kind of thing that Latchkey manages at Cloudflare or in Home Assistant. Adding one needs its file and a line in the list.
 * `plan`, `blockers` and `untouched` are pure.
 */
export interface Resource<Id extends ResourceId> {
  readonly id: Id;
  /** Reads what is there. `other` gives another resource's slice where this one cannot be read without it. */
  observe(
    setup: Setup,
    io: SetupIo,
    other: <Other extends ResourceId>(id: Other) => Promise<Slice<Other>>,
  ): Promise<Slice<Id>>;
  /** What would have to change. Empty when everything is as the Setup says. */
  plan(setup: Setup, observed: Observed): readonly Draft[];
  /** What stands in the way of the plan. */
  blockers?(setup: Setup, observed: Observed): readonly Blocker[];
  /** What is not ours and stays as it is, to be shown. */
  untouched?(setup: Setup, observed: Observed): readonly Untouched[];
  /**
   * Makes one change that `plan` drafted: one write, and at most a read back. (A tunnel takes two: it is cut off before
   * it is deleted. In Home Assistant a change also waits until it has taken effect.)
   */
  apply(change: Change, making: Making): Promise<Folded<Id>>;
}
