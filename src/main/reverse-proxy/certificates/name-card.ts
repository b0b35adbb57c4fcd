import * as x509 from '../../../x509/x509.ts';
import { newKey, type SigningKeys, signAuthority, type Validity } from './x509-profile.ts';

/**
 * An authority of the same name as the devices' own, with a key that nobody has: it is made here and forgotten at once. A
 * server tells browsers by name whose certificates it takes, and they offer only those. Traefik knows no list of single
 * certificates but takes each that stands in its file of authorities; this card adds the name to that file and can vouch
 * for nobody (facts: reverse-proxies#go-leaf-as-root).
 */
export async function makeNameCard(name: x509.Name, validity: Validity): Promise<string> {
  // Not extractable: not even this function could write it down.
  const keys: SigningKeys = await crypto.subtle.generateKey(newKey, false, ['sign', 'verify']);
  return signAuthority(name, keys, validity);
}

/** The name that both bear: no secret, and the same in every home. */
export const DEVICE_AUTHORITY_NAME = 'Latchkey device keys';

export function authorityName(commonName: string): x509.Name {
  return new x509.Name([{ CN: [commonName] }]);
}
