import * as x509 from '../../../x509/x509.ts';
import type { ClientKey } from '../../probe/prober.ts';
import { authorityName, DEVICE_AUTHORITY_NAME } from './name-card.ts';
import { newKey, type SigningKeys, signing, signLeaf } from './x509-profile.ts';

const DAY_MS = 86_400_000;

/**
 * A key as an attacker would make it: everything like a device's own, signed by an authority of the same name, which is not the
 * home's. To knock with; it is kept nowhere.
 */
export async function makeStrangersKey(now: Date): Promise<ClientKey> {
  const validity = {
    notBefore: new Date(now.getTime() - DAY_MS),
    notAfter: new Date(now.getTime() + DAY_MS),
  };
  const name = authorityName(DEVICE_AUTHORITY_NAME);
  const authority = await newKeys();
  const keys = await newKeys();
  const request = await x509.Pkcs10CertificateRequestGenerator.create({
    name: authorityName('Phone'),
    keys,
    signingAlgorithm: signing,
  });
  const issuer = { name, keys: authority };
  const certificatePem = await signLeaf(request.toString('pem'), { use: 'device' }, issuer, validity);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { certificatePem, privateKeyPem: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY') };
}

function newKeys(): Promise<SigningKeys & CryptoKeyPair> {
  return crypto.subtle.generateKey(newKey, true, ['sign', 'verify']);
}
