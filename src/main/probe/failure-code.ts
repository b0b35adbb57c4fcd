/**
 * Node's code of a failure. Where the other side ends the handshake while our part of it is still being written, Node says no
 * more than `EPROTO`, and OpenSSL's words beside it name the alert (RFC 8446 §6), or say that it was no TLS. Then the code is
 * made of that.
 */
export function codeOfFailure(error: NodeJS.ErrnoException): string {
  const code = error.code ?? error.name;
  if (code !== 'EPROTO') return code;
  if (/:wrong version number:/.test(error.message)) return NO_TLS;
  const alert = /\bSSL alert number (\d+)/.exec(error.message)?.[1];
  return alert === undefined ? code : `ERR_SSL_ALERT_${alertNames[alert] ?? alert}`;
}

const NO_TLS = 'ERR_SSL_WRONG_VERSION_NUMBER';

/** Whether somebody answered there in another language than was spoken: without TLS, or in something that is not HTTP. */
export function isOfAnotherProtocol(code: string): boolean {
  return code === NO_TLS || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG' || code.startsWith('HPE_');
}

const alertNames: Readonly<Record<string, string>> = { 40: 'HANDSHAKE_FAILURE', 112: 'UNRECOGNIZED_NAME' };
