/**
 * Node's code of a failure. Where the other side ends the handshake while our part of it is still being written, Node says no
 * more than `EPROTO`, and OpenSSL's words beside it name the alert (RFC 8446 §6). Then the code is made of that.
 */
export function codeOfFailure(error: NodeJS.ErrnoException): string {
  const code = error.code ?? error.name;
  const alert = code === 'EPROTO' ? /\bSSL alert number (\d+)/.exec(error.message)?.[1] : undefined;
  return alert === undefined ? code : `ERR_SSL_ALERT_${alertNames[alert] ?? alert}`;
}

const alertNames: Readonly<Record<string, string>> = { 40: 'HANDSHAKE_FAILURE', 112: 'UNRECOGNIZED_NAME' };
