/** What the first bytes of a connection say about the hostname it wants. */
export type ClientHello =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'not-tls' }
  | { readonly kind: 'hello'; readonly serverName: string | undefined };

const handshakeRecord = 22;
const clientHelloMessage = 1;
const serverNameExtension = 0;

/**
 * Reads the server name (SNI) out of a TLS ClientHello (RFC 8446 §4.1.2, RFC 6066 §3) without consuming it. The edge has
 * to know the hostname before the handshake begins, because whether a client certificate is asked for and which TLS
 * versions are accepted differ from hostname to hostname, and node fixes both per server.
 */
export function readClientHello(bytes: Buffer): ClientHello {
  if (bytes.length > 0 && bytes[0] !== handshakeRecord) return { kind: 'not-tls' };
  const message = handshakeBytes(bytes);
  if (message.length > 0 && message[0] !== clientHelloMessage) return { kind: 'not-tls' };
  if (message.length < 4 || message.length < 4 + message.readUIntBE(1, 3)) return { kind: 'incomplete' };
  try {
    return { kind: 'hello', serverName: serverNameIn(message.subarray(4, 4 + message.readUIntBE(1, 3))) };
  } catch (error) {
    // A length that points outside the message: reads beyond the end throw.
    if (error instanceof RangeError) return { kind: 'not-tls' };
    throw error;
  }
}

/** The handshake message may be spread over several records. */
function handshakeBytes(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 5 <= bytes.length && bytes[at] === handshakeRecord) {
    const length = bytes.readUInt16BE(at + 3);
    parts.push(bytes.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  return Buffer.concat(parts);
}

function serverNameIn(hello: Buffer): string | undefined {
  let at = 2 + 32; // version and random
  at += 1 + hello.readUInt8(at); // session id
  at += 2 + hello.readUInt16BE(at); // cipher suites
  at += 1 + hello.readUInt8(at); // compression methods
  if (at === hello.length) return undefined;
  const end = at + 2 + hello.readUInt16BE(at);
  for (at += 2; at < end; ) {
    const type = hello.readUInt16BE(at);
    const length = hello.readUInt16BE(at + 2);
    if (type === serverNameExtension) return firstHostName(hello.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function firstHostName(list: Buffer): string | undefined {
  // List length, then entries of type (0 = host name), length and name; nobody sends more than one.
  if (list.readUInt8(2) !== 0) return undefined;
  return list.toString('latin1', 5, 5 + list.readUInt16BE(3)).toLowerCase();
}
