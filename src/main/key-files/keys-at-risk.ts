import type { Journey } from '../../contract/journey.ts';
import type { Workspace } from '../journey/workspace.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';

/** Whether keys of this workspace would be gone if Latchkey closed now: they are in memory alone, and on no device yet. */
export async function wouldLoseKeys(
  { mode, vault, journey }: Pick<Workspace, 'mode' | 'vault' | 'journey'>,
  ring: Pick<KeyRing, 'held'>,
): Promise<boolean> {
  if (mode !== 'real' || vault.custody !== 'memory') return false;
  return (await countKeysAtRisk(journey.read(), ring)) > 0;
}

/** How many keys of this home are on this computer and on no device yet. */
export async function countKeysAtRisk({ answers }: Journey, ring: Pick<KeyRing, 'held'>): Promise<number> {
  const { devices = [], handedOver = [] } = answers;
  const held = await ring.held();
  return devices.filter(
    (device) => device.state === 'on' && !handedOver.includes(device.id) && currentKeyId(device) in held,
  ).length;
}
