import type { Device, Setup } from '../../../../contract/setup.ts';
import { currentKeyId, servicesFor } from '../wanted-keys.ts';
import { isLocked, type LockSeen, ourRules } from './lock.ts';
import { proofPath } from './proof-path.ts';

/**
 * The page that the newest key of a device alone opens while the one before it still opens everything else. `undefined` where the lock
 * as it stands has none: then both keys open every page, and no visit tells which of them it was.
 */
export function standingProofPage(device: Device, setup: Setup, observed: LockSeen): string | undefined {
  const [service] = servicesFor(device, setup.services);
  const path = proofPath(currentKeyId(device));
  const isThere = ourRules(setup, observed).some(({ expression }) => expression.includes(`"${path}"`));
  return service && isThere && isLocked(service.hostname, setup, observed) ? path : undefined;
}
