import { isIP } from 'node:net';
import { numberOf } from './addresses.ts';
import type { Cursor } from './cursor.ts';
import type { IntRange, IpSetEntry } from './expression.ts';

/** A quoted string with escapes (`\"`, `\\`, `\xHH`, `\OOO`) or a raw one (`r"…"`, `r#"…"#`). */
export function stringLiteral(cursor: Cursor): string {
  const raw = cursor.take(/r#*"/y);
  return raw === undefined ? quotedString(cursor) : rawString(cursor, raw.length - 2);
}

function rawString(cursor: Cursor, hashes: number): string {
  const start = cursor.position();
  const end = cursor.source.indexOf(`"${'#'.repeat(hashes)}`, start);
  if (end === -1) return cursor.fail('could not find an ending quote', start);
  const text = cursor.takeExactly(end - start);
  cursor.takeExactly(1 + hashes);
  return text;
}

function quotedString(cursor: Cursor): string {
  if (cursor.take(/"/y) === undefined) return cursor.fail('expected quoted string', cursor.position(), 1);
  const start = cursor.position();
  const body = /(?:[^"\\]|\\[\s\S])*"/y;
  body.lastIndex = start;
  const text = body.exec(cursor.source)?.[0];
  if (text === undefined) return cursor.fail('could not find an ending quote', start);
  cursor.takeExactly(text.length);
  return decodeEscapes(text.slice(0, -1), cursor, start);
}

/**
 * Escapes name bytes, and strings are bytes in the real language; here they are text, so escapes must add up to valid
 * UTF-8. That is stricter than the real thing and nothing a hostname, path or fingerprint needs.
 */
function decodeEscapes(body: string, cursor: Cursor, start: number): string {
  const bytes: Buffer[] = [];
  for (const part of body.matchAll(/\\(?:(["\\])|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|([\s\S]))|[^\\]+/g)) {
    const [text, plain, hex, octal, unknown] = part;
    if (unknown !== undefined) {
      return cursor.fail('expected ", \\, xHH or OOO after \\', start + part.index + 1, 1);
    }
    if (plain !== undefined) bytes.push(Buffer.from(plain));
    else if (hex !== undefined) bytes.push(Buffer.from([Number.parseInt(hex, 16)]));
    else if (octal !== undefined) bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
    else bytes.push(Buffer.from(text));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(bytes));
  } catch {
    return cursor.fail('expected valid UTF-8', start, body.length);
  }
}

/** A decimal number, negative ones included. */
export function intLiteral(cursor: Cursor): number {
  const at = cursor.nextStart();
  const text = cursor.expect(/-?\d+/y, 'digit');
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    return cursor.fail('number too large to fit in target type', at, text.length);
  return value;
}

export function ipLiteral(cursor: Cursor): string {
  const text = cursor.expect(/[0-9a-fA-F:]+(?:\.(?!\.)[0-9]+)*/y, 'IP address');
  if (isIP(text) === 0) {
    return cursor.fail(
      "couldn't parse address in network: invalid IP address syntax",
      cursor.position() - text.length,
      text.length,
    );
  }
  return text;
}

/** The members of `{…}`, separated by blanks. There may be none (facts: cloudflare#rules-language). */
export function setOf<Member>(cursor: Cursor, member: (cursor: Cursor) => Member): readonly Member[] {
  cursor.expect(/\{/y, 'literal "{"');
  const members: Member[] = [];
  while (cursor.take(/\}/y) === undefined) members.push(member(cursor));
  return members;
}

export function intRange(cursor: Cursor): IntRange {
  const at = cursor.nextStart();
  const from = intLiteral(cursor);
  const to = cursor.take(/\.\./y) === undefined ? from : intLiteral(cursor);
  if (to < from) return cursor.fail('incompatible range bounds', at, cursor.position() - at);
  return { from, to };
}

/** A single address becomes a network of its full length. */
export function ipSetEntry(cursor: Cursor): IpSetEntry {
  const at = cursor.nextStart();
  const address = ipLiteral(cursor);
  const bits = isIP(address) === 4 ? 32 : 128;
  if (cursor.take(/\.\./y) !== undefined) return ipRange(cursor, at, address);
  if (cursor.take(/\//y) === undefined) return { kind: 'network', address, prefix: bits };
  const prefix = Number(cursor.expect(/\d{1,3}/y, 'prefix length'));
  if (prefix > bits) return cursor.fail('invalid length for network', at, cursor.position() - at);
  const hostBits = numberOf(address).value & ((1n << BigInt(bits - prefix)) - 1n);
  if (hostBits !== 0n) return cursor.fail('host part of address was not zero', at, address.length);
  return { kind: 'network', address, prefix };
}

function ipRange(cursor: Cursor, at: number, from: string): IpSetEntry {
  const to = ipLiteral(cursor);
  const [first, last] = [numberOf(from), numberOf(to)];
  if (first.family !== last.family || first.value > last.value) {
    return cursor.fail('incompatible range bounds', at, cursor.position() - at);
  }
  return { kind: 'range', from, to };
}
