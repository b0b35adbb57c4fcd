/** Distinguished encoding (X.690), as far as the two extensions need it that the X.509 library does not write. */

/** One value: tag, length, and these contents one after the other. */
export function encodeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const content = Buffer.concat(contents);
  return Uint8Array.from([tag, ...encodeLength(content.length), ...content]);
}

/** A whole number that is not negative. The first bit is the sign, so it has to be free. */
export function encodeInteger(value: number): Uint8Array<ArrayBuffer> {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return encodeDer(0x02, (bytes[0] ?? 0) > 0x7f ? Buffer.from([0, ...bytes]) : bytes);
}

function encodeLength(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes = length > 0xff ? [length >> 8, length & 0xff] : [length];
  return [0x80 | bytes.length, ...bytes];
}
