import { authorityOf, type ProxyAnswer } from '../../contract/proxy.ts';
import type { SetupId } from '../../contract/setup.ts';
import { pathToTry } from '../../contract/who-opens.ts';
import type { KeyHome } from '../key-files/key-home.ts';
import { readCertificate } from '../keys/certificate.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Outside } from '../probe/prober.ts';
import type { CertificateSeen } from '../resources/model/observed.ts';
import type { AuthorityRecord, IssuedCertificate } from '../reverse-proxy/certificates/authority-record.ts';

export interface OwnKeyHomeParts {
  readonly setupId: SetupId;
  readonly hostname: string;
  /** Not answered yet as long as there are no keys. */
  readonly proxy: ProxyAnswer | undefined;
  /** Read when it is needed: keys may be made meanwhile. */
  readonly record: () => AuthorityRecord;
  readonly keys: KeyRing;
  readonly outside: Outside;
}

/** A home with a proxy of its own: the certificates are those that its own authority has signed. */
export function ownKeyHome({ setupId, hostname, proxy, record, keys, outside }: OwnKeyHomeParts): KeyHome {
  return {
    opens: () => ({
      hostnames: [hostname],
      address: authorityOf({ hostname, port: proxy?.ports.https ?? 443 }),
      path: pathToTry(hostname, hostname),
    }),
    isThatOf: (journey) => journey.setupId === setupId && journey.answers.address === hostname,
    certificates: () => async () => ({
      certificates: record().issued.map(asSeen),
      heldHere: await keys.held(),
    }),
    // The proxy lists keys and knows no page that one of them alone opens.
    proofPage: async () => undefined,
    outside: proxy ? outsideOfProxy(proxy, record().server?.certificatePem, outside) : outside,
  };
}

/** The proxy as it is knocked at from home, where its name may lead nowhere yet. */
function outsideOfProxy(
  { ports, address, server }: ProxyAnswer,
  authorityPem: string | undefined,
  outside: Outside,
): Outside {
  const { findOrigin } = outside;
  return {
    ...outside,
    httpsPort: ports.https,
    httpPort: ports.http,
    reach: async (_asked, port) => (findOrigin ? findOrigin(address, port) : { host: address, port }),
    // One that was made for an earlier answer vouches for nothing that comes from Let's Encrypt.
    ...(server.from === 'own-ca' && authorityPem !== undefined ? { authority: authorityPem } : {}),
  };
}

/** As a certificate in Cloudflare's list is seen: what packs and shows keys knows no other. */
function asSeen({
  keyId,
  serial,
  certificatePem,
  publicKey,
  switchedOffAt,
}: IssuedCertificate): CertificateSeen {
  const { commonName = '', fingerprint, notBefore, notAfter } = readCertificate(certificatePem);
  return {
    id: serial,
    keyId,
    commonName,
    status: switchedOffAt === null ? 'active' : 'revoked',
    fingerprint,
    publicKey,
    certificatePem,
    issuedOn: notBefore,
    expiresOn: notAfter,
  };
}
