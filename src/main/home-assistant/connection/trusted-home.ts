import type { Socket } from 'node:net';
import type { ConnectionOptions, PeerCertificate } from 'node:tls';
import type { FoundHome, HomeCertificate } from '../../../contract/home.ts';
import { openSocketAt } from './open-socket.ts';

/** The one home that secrets are sent to, and the certificate that the user said is its own. */
export type TrustedHome = Pick<FoundHome, 'url' | 'certificate'>;

const OTHER_CERTIFICATE = 'ERR_LATCHKEY_OTHER_CERTIFICATE';

/**
 * Opens a socket to the home, on which not a byte is sent before the home has proved who it is: with a certificate that a
 * public authority vouches for, or with the very one that was chosen. At `http:` there is nothing to prove; that is for the
 * network at home.
 */
export function openSocketTo({ url, certificate }: TrustedHome): Socket {
  return openSocketAt(url, certificate ? onlyThis(certificate) : {});
}

/**
 * The chosen certificate in place of every authority. Its name need not fit: it is this certificate that was chosen, and a
 * home is often reached by a number that no certificate names.
 */
function onlyThis({ pem, fingerprint }: HomeCertificate): ConnectionOptions {
  return {
    ca: pem,
    // It need not be self-signed. Its issuer is not trusted for anything else.
    allowPartialTrustChain: true,
    checkServerIdentity: (_host, peer: PeerCertificate) =>
      peer.fingerprint256 === fingerprint
        ? undefined
        : Object.assign(new Error('another certificate'), { code: OTHER_CERTIFICATE }),
  };
}

/** Whether a connection failed because of who answered (Node's and OpenSSL's names for it). */
export function isCertificateFailure(code: string): boolean {
  return (
    code === OTHER_CERTIFICATE ||
    code === 'HOSTNAME_MISMATCH' ||
    /^ERR_TLS_CERT_|^CERT_|_CERT$|_CERT_|^UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)_|^INVALID_(CA|PURPOSE)$/.test(
      code,
    )
  );
}
