import type { VisitorPlace, WebhookIds } from '../../contract/exception.ts';
import type { Clock } from '../clock/clock.ts';
import type { ClientKey, Prober } from '../probe/prober.ts';
import type { OriginIo } from './origin.ts';

/** What it takes to try the locks of a home. */
export interface CheckIo {
  readonly prober: Prober;
  /** Ids of the keys that can be shown from this computer: both halves are known here. */
  readonly heldHere: ReadonlySet<string>;
  readonly keyFor: (keyId: string) => Promise<ClientKey>;
  /** Whether an address belongs to Cloudflare's edge. */
  readonly isEdge: (address: string) => Promise<boolean>;
  /** A good key of another account. Where there is none, our own unlisted test key stands in. */
  readonly strangersKey?: () => Promise<ClientKey>;
  /** The server at the home's public address; absent where it is reached through a tunnel. */
  readonly origin?: OriginIo;
  /** Visits as somebody elsewhere would; absent where nobody can be sent there. */
  readonly proberFrom?: (place: VisitorPlace) => Promise<Prober>;
  /** The ids that a Setup only refers to. */
  readonly webhookIds: WebhookIds;
  /** Before each further attempt: changes take a while to reach every edge. */
  readonly pausesMs: readonly number[];
  readonly clock: Clock;
}
