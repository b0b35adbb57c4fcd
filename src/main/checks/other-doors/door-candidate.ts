import type { Knock, OtherDoor } from '../../../contract/other-door.ts';

/**
 * What may be another door, before anybody has knocked. `perhaps` becomes a door only when a visit without a key gets through to
 * a Home Assistant there.
 */
export interface DoorCandidate {
  readonly sureness: 'certain' | 'likely' | 'perhaps';
  /** Whether it counts while its name leads nowhere: an entry of a tunnel waits for the next record, an old address is over. */
  readonly withoutName: 'still-a-door' | 'no-door';
  /**
   * Whether it opens hangs on where one comes from, so that a refusal here says nothing: `some-places` of the world, or
   * `visits-from-outside` of the home's network.
   */
  readonly opensTo?: 'some-places' | 'visits-from-outside';
  /** `local-name`: it is told by what every home calls its own, so in another house it would lead to another Home Assistant. */
  readonly toldBy?: 'local-name';
  /** Where to knock; none where there is no address. */
  readonly knockAt: readonly KnockTarget[];
  readonly toDoor: (seen: { readonly sureness: 'certain' | 'likely'; readonly knock: Knock }) => OtherDoor;
}

export interface KnockTarget {
  readonly hostname: string;
  readonly protocol: 'https' | 'http';
  /** The protocol's own when absent. */
  readonly port?: number;
}
