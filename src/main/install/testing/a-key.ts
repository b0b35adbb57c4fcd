import { createPrivateKey } from 'node:crypto';
import { exportPrivateKey, generatePrivateKey } from '../../keys/private-key.ts';
import { buildSigningRequest } from '../../keys/signing-request.ts';
import type { TestAuthority } from '../../keys/testing/test-authority.ts';
import type { KeyToInstall } from '../key-to-install.ts';

/** A key whose certificate is signed by a real authority. `commonName` is the subject, as the certificate has it. */
export async function aKey(
  authority: TestAuthority,
  {
    name = "Anna's laptop",
    commonName = name,
  }: { readonly name?: string; readonly commonName?: string } = {},
): Promise<KeyToInstall> {
  const key = generatePrivateKey();
  const certificatePem = await authority.sign(buildSigningRequest(key, commonName));
  return { name, certificatePem, privateKeyPem: exportPrivateKey(key), hostnames: ['ha.linden.house'] };
}

/** Another certificate for the same private key, as after a key was certified anew. */
export async function certifiedAnew(authority: TestAuthority, key: KeyToInstall): Promise<KeyToInstall> {
  const csr = buildSigningRequest(createPrivateKey(key.privateKeyPem), key.name);
  return { ...key, certificatePem: await authority.sign(csr) };
}
