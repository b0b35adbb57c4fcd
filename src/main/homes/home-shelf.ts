import type { HomeId } from '../../contract/homes.ts';
import { isBegun, type Journey } from '../../contract/journey.ts';
import type { Workspace } from '../journey/workspace.ts';
import type { Vault } from '../storage/vault.ts';

/** The homes that are kept beside each other: on this computer's disk, or for as long as a practice world lasts. */
export interface HomeShelf {
  /** The one that is open, or will be when its mode is entered. */
  openId(): HomeId;
  /** Every home. What cannot be read of one keeps the others from nothing. */
  list(): Promise<readonly ShelvedHome[]>;
  /** The same workspace each time. @throws {Refusal} `HOME_GONE`, `HOME_UNREADABLE` */
  open(id: HomeId): Promise<Workspace>;
  /** This one is open from now on. */
  turnTo(id: HomeId): Promise<void>;
  /** One that nobody has begun: a new one, unless there is such a one. @throws {Refusal} `HOMES_TOO_MANY` */
  add(): Promise<HomeId>;
  /** Forgets a home with its secrets. @throws {Refusal} `HOME_GONE`, `HOME_IS_OPEN`, and then still knows all of it */
  forget(id: HomeId): Promise<void>;
}

/** What is known of a home without opening it. */
export interface ShelvedHome {
  readonly id: HomeId;
  readonly journey: Journey | 'unreadable';
  /** Empty as long as nobody has asked the keychain. */
  readonly vault: Vault;
}

/** Whether nobody has answered anything there yet, or left a secret. */
export function isUntouched({ journey, vault }: ShelvedHome): boolean {
  if (journey === 'unreadable' || vault.names().length > 0) return false;
  return journey.step === 'welcome' && !isBegun(journey.answers);
}
