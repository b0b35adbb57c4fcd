import { randomBytes } from 'node:crypto';
import type { HomeId } from '../../contract/homes.ts';
import { KEPT_HOME_ID_BYTES } from '../../contract/id-sizes.ts';

export function newHomeId(): HomeId {
  return randomBytes(KEPT_HOME_ID_BYTES).toString('hex');
}
