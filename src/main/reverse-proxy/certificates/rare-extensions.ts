/** The two extensions that the X.509 library does not write. */
import forge from 'node-forge';
import * as x509 from '../../../x509/x509.ts';

const { asn1 } = forge;

/** Which list of an authority this is: each has a higher number than the one before (RFC 5280 §5.2.3). */
export function crlNumber(number: number): x509.Extension {
  const bytes = asn1.integerToDer(number).getBytes();
  const value = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, bytes);
  return new x509.Extension('2.5.29.20', false, encodeDer(value));
}

/** RFC 5280 §4.2.1.10: this name and those below it, and no address at all. */
export function nameConstraints(hostname: string): x509.Extension {
  const permitted = tagged(0, [subtree('dns', hostname)]);
  const excluded = tagged(1, [subtree('ip', '0.0.0.0/0'), subtree('ip', '::/0')]);
  return new x509.Extension('2.5.29.30', true, encodeDer(sequence([permitted, excluded])));
}

function subtree(type: 'dns' | 'ip', value: string): forge.asn1.Asn1 {
  const name = Buffer.from(new x509.GeneralName(type, value).rawData);
  return sequence([asn1.fromDer(name.toString('binary'))]);
}

function sequence(parts: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, parts);
}

function tagged(tag: number, parts: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(asn1.Class.CONTEXT_SPECIFIC, tag, true, parts);
}

function encodeDer(value: forge.asn1.Asn1): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(asn1.toDer(value).getBytes(), 'binary'));
}
