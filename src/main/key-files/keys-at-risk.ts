import type { Workspace } from '../journey/workspace.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';

/** Whether keys of this workspace would be gone if Latchkey closed now: they are in memory alone, and on no device yet. */
export async function wouldLoseKeys(
  { mode, vault, journey }: Pick<Workspace, 'mode' | 'vault' | 'journey'>,
  ring: Pick<KeyRing, 'held'>,
): Promise<boolean> {
  if (mode !== 'real' || vault.custody !== 'memory') return false;
  const { devices = [], handedOver = [] } = journey.read().answers;
  const held = await ring.held();
  return devices.some(
    (device) => device.state === 'on' && !handedOver.includes(device.id) && currentKeyId(device) in held,
  );
}
