import type { SetupId } from '../../contract/setup.ts';
import type { Workspace } from '../journey/workspace.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../keys/key-ring.ts';
import {
  type CertificateAuthority,
  createCertificateAuthority,
} from '../reverse-proxy/certificates/certificate-authority.ts';
import type { Vault } from '../storage/vault.ts';

/** The authority of the home a workspace is about. Its own keys are of another scope than the devices': no list of those has them in it. */
export function createAuthorities(
  keyPool: KeyPool,
  keyRings: (workspace: Workspace) => KeyRing,
  now: () => Date,
): (workspace: Workspace) => CertificateAuthority {
  let latest:
    | { readonly vault: Vault; readonly scope: SetupId; readonly authority: CertificateAuthority }
    | undefined;
  return (workspace) => {
    const { vault, journey, authority: record } = workspace;
    const scope = journey.read().setupId;
    if (latest?.vault !== vault || latest.scope !== scope) {
      const ownKeys = createKeyRing(`${scope}/reverse-proxy`, vault, keyPool);
      const deviceKeys = keyRings(workspace);
      latest = { vault, scope, authority: createCertificateAuthority({ ownKeys, deviceKeys, record, now }) };
    }
    return latest.authority;
  };
}
