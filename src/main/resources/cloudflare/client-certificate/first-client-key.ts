import type { Setup } from '../../../../contract/setup.ts';
import type { KeyRing } from '../../../keys/key-ring.ts';
import type { ClientKey } from '../../../probe/prober.ts';
import type { ClientCertificatesSeen } from '../../model/observed.ts';
import { devicesFor, openingKeyIds } from '../wanted-keys.ts';
import { listClientKeys, readClientKey } from './client-key.ts';

/** A key that opens the home: of the first device whose key is on this computer. `undefined` where none is. */
export async function readFirstClientKey(
  { services, devices }: Setup,
  certificates: ClientCertificatesSeen,
  keys: Pick<KeyRing, 'privateKey'>,
): Promise<ClientKey | undefined> {
  const [service] = services;
  if (!service) return undefined;
  const showable = listClientKeys(certificates);
  const keyIds = devicesFor(service, devices).flatMap(openingKeyIds);
  const keyId = keyIds.find((id) => showable.has(id));
  return keyId === undefined ? undefined : readClientKey(keyId, certificates, keys);
}
