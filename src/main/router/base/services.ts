import type { Checks } from '../../../contract/check.ts';
import type { HomeId } from '../../../contract/homes.ts';
import type { Journey, Way } from '../../../contract/journey.ts';
import type { Troubles } from '../../../contract/trouble.ts';
import type { Language } from '../../../words/languages.ts';
import type { Clock } from '../../clock/clock.ts';
import type { CloudflareConnection } from '../../cloudflare/connection.ts';
import type { Drives } from '../../drives/drives.ts';
import type { ContentProtection } from '../../exposure/content-protection.ts';
import type { SecretClipboard } from '../../exposure/secret-clipboard.ts';
import type { HomeAssistantSession } from '../../home-assistant/session.ts';
import type { HomeShelf } from '../../homes/home-shelf.ts';
import type { Host } from '../../host/host.ts';
import type { Installer } from '../../install/install.ts';
import type { JourneyKeeper } from '../../journey/journey-keeper.ts';
import type { Workspace } from '../../journey/workspace.ts';
import type { KeyHome } from '../../key-files/key-home.ts';
import type { KeyEnds } from '../../key-reminders/key-ends.ts';
import type { KeyPool } from '../../keys/key-pool.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import type { SpokenLanguage } from '../../language/spoken-language.ts';
import type { OwnProxy } from '../../own-proxy/own-proxy.ts';
import type { PickUps } from '../../pick-up/pick-up.ts';
import type { Build, BuildIo } from '../../resources/model/model.ts';
import type { CertificateAuthority } from '../../reverse-proxy/certificates/certificate-authority.ts';
import type { Watched } from '../../streams/watched.ts';
import type { OwnUpdates } from '../../updates/updates.ts';
import type { CallsUnderWay } from './calls-under-way.ts';

/** What the calls of the contract are made of. Made once in `app/services.ts`; all of it follows the workspace we are in. */
export interface Services {
  readonly version: string;
  readonly host: Host;
  /** The host's clipboard, for secrets: they are taken off it again. */
  readonly clipboard: SecretClipboard;
  /** Keeps the window out of pictures of the screen while a secret is in view. */
  readonly contentProtection: ContentProtection;
  /** The language of the window, which is that of everything that this computer makes for its user. */
  language(): Language;
  /** Where it is chosen. */
  readonly spokenLanguage: SpokenLanguage;
  /** Newer versions of Latchkey itself. */
  readonly updates: OwnUpdates;
  readonly callsUnderWay: CallsUnderWay;
  readonly journey: JourneyKeeper;
  readonly connection: CloudflareConnection;
  /** Latchkey's login in Home Assistant. */
  readonly session: HomeAssistantSession;
  readonly build: Build;
  readonly checks: Watched<Checks>;
  /** What the last look found of why somebody cannot get in. */
  readonly troubles: Watched<Troubles>;
  readonly keyPool: KeyPool;
  /** Sticks and cards in this computer. */
  readonly drives: Drives;
  readonly pickUps: PickUps;
  /** When the keys of real homes end, as far as this computer has read it. */
  readonly keyEnds: KeyEnds;
  /** Puts keys into the stores of this computer. */
  readonly installer: Installer;
  /** Where we are: really, or in a practice world. */
  workspace(): Workspace;
  /**
   * Goes to the real workspace or the practice world, and on from where that journey was: practice begins again where it was
   * walked to its end, or that is wanted.
   */
  enter(mode: 'practice' | 'real', way?: Way, from?: 'the-beginning'): Promise<Journey>;
  /** The homes that are kept beside each other, really or in practice, as we are. */
  homes(): HomeShelf;
  /** Goes to another of them. `BUILD_RUNNING` while the one we are in is being built. */
  openHome(id: HomeId): Promise<Journey>;
  /** The keys of the Setup we are working on. */
  keys(): KeyRing;
  /** What those keys open. Throws `ANSWERS_MISSING` before it is known. */
  keyHome(): KeyHome;
  /** The home's own authority, where no other signs its keys. */
  authority(): CertificateAuthority;
  /** The reverse proxy of the home's own, and what was seen of it. */
  readonly ownProxy: OwnProxy;
  /**
   * What the engine touches: the user's Cloudflare, this computer's keys, its journal; and Home Assistant, while
   * Latchkey is in it. Throws `NOT_CONNECTED`.
   */
  setupIo(): BuildIo;
  readonly clock: Clock;
  /** The clock's `sleep`, for the parts that do not take the clock yet. */
  readonly wait: Clock['sleep'];
}
