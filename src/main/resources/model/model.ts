import type { Change, ResourceId } from '../../../contract/change.ts';
import type { WebhookIds } from '../../../contract/exception.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Cloudflare } from '../../cloudflare/client.ts';
import type * as engine from '../../engine/build.ts';
import type * as options from '../../engine/build-options.ts';
import type * as generic from '../../engine/resource.ts';
import type { HomeAssistant } from '../../home-assistant/connection/home-assistant.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import type { Prober } from '../../probe/prober.ts';
import type { Ledger } from './ledger.ts';
import type { Observed } from './observed.ts';
import type { RecentWrites } from './recent-writes.ts';

/** What the engine touches. */
export interface SetupIo {
  readonly cloudflare: Cloudflare;
  readonly keys: Pick<KeyRing, 'held' | 'requestFor' | 'privateKey' | 'pullCertificate'>;
  /** The ids that a Setup only refers to. */
  readonly webhookIds: () => WebhookIds;
  /** What Cloudflare's lists may not show yet. */
  readonly recentWrites: RecentWrites;
  /** Absent while nobody is logged in to Home Assistant: then nothing in it is looked at or changed. */
  readonly home?: HomeIo;
}

/** Home Assistant, and what it takes to see that a change there works from outside. */
export interface HomeIo {
  /** Its address, as it was chosen: what is wanted of one Home Assistant is not for another. */
  readonly at: string;
  readonly assistant: HomeAssistant;
  readonly prober: Prober;
  /** For what takes its time: a start, a restart. */
  readonly clock: Clock;
}

/** The engine's types, for what Latchkey manages. */
export interface LatchkeyModel {
  readonly observed: Observed;
  readonly ledger: Ledger;
  readonly change: Change;
  readonly io: SetupIo;
}

export type Resource<Id extends ResourceId> = generic.Resource<LatchkeyModel, Id>;
export type Dependency = generic.Dependency<LatchkeyModel>;
export type PlannedChange<Id extends ResourceId> = generic.PlannedChange<LatchkeyModel, Id>;
export type ChangeIn<Id extends ResourceId> = generic.ChangeIn<LatchkeyModel, Id>;
export type ApplyContext = generic.ApplyContext<LatchkeyModel>;
export type BuildIo = options.BuildIo<LatchkeyModel>;
export type Build = engine.Build<LatchkeyModel>;
