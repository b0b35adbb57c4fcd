import type { SetupId } from '../../contract/setup.ts';
import type { Place } from '../journey/place.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../keys/key-ring.ts';
import type { Vault } from '../storage/vault.ts';

/** The ring of the home a place is about: another home, found or begun anew, has keys of its own. */
export function createKeyRings(keyPool: KeyPool): (place: Place) => KeyRing {
  let latest: { readonly vault: Vault; readonly scope: SetupId; readonly ring: KeyRing } | undefined;
  return ({ journey, vault }) => {
    const scope = journey.read().setupId;
    if (latest?.vault !== vault || latest.scope !== scope) {
      latest = { vault, scope, ring: createKeyRing(scope, vault, keyPool) };
    }
    return latest.ring;
  };
}
