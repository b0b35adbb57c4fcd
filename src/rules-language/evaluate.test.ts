import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { FieldValues } from './fields.ts';
import { describeFault, parseExpression } from './parse.ts';
import { aRequest } from './request.builder.ts';

function holds(source: string, fields: Partial<FieldValues> = {}): boolean {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(describeFault(source, result));
  return evaluate(result.expression, aRequest(fields));
}

const mine = 'ab'.repeat(32);
const theirs = 'cd'.repeat(32);
const lock = `(http.host eq "ha.example.com" and (not cf.tls_client_auth.cert_verified
  or cf.tls_client_auth.cert_revoked or not lower(cf.tls_client_auth.cert_fingerprint_sha256) in {"${mine}"}))`;

describe('the lock expression', () => {
  const ha = { 'http.host': 'ha.example.com' };
  const key = (fingerprint: string): Partial<FieldValues> => ({
    ...ha,
    'cf.tls_client_auth.cert_presented': true,
    'cf.tls_client_auth.cert_verified': true,
    'cf.tls_client_auth.cert_fingerprint_sha256': fingerprint,
  });

  it('holds without a certificate', () => expect(holds(lock, ha)).toBe(true));
  it('does not hold for a listed key', () => expect(holds(lock, key(mine))).toBe(false));
  it('reads fingerprints in either case', () => expect(holds(lock, key(mine.toUpperCase()))).toBe(false));
  it("holds for a stranger's verified key", () => expect(holds(lock, key(theirs))).toBe(true));
  it('holds for a listed but revoked key', () =>
    expect(holds(lock, { ...key(mine), 'cf.tls_client_auth.cert_revoked': true })).toBe(true));
  it('holds for a listed but unverified key', () =>
    expect(holds(lock, { ...key(mine), 'cf.tls_client_auth.cert_verified': false })).toBe(true));
  it('leaves other hostnames alone', () =>
    expect(holds(lock, { 'http.host': 'www.example.com' })).toBe(false));
});

describe('strings', () => {
  it.each([
    ['http.host eq "a"', 'a', true],
    ['http.host eq "a"', 'A', false],
    ['http.host ne "a"', 'b', true],
    ['http.host contains "b"', 'abc', true],
    ['http.host contains "B"', 'abc', false],
    ['http.host in {"a" "b"}', 'b', true],
    ['http.host in {"a" "b"}', 'ab', false],
    ['http.host in {}', '', false],
    ['http.host wildcard "*.Example.com"', 'HA.example.com', true],
    ['http.host wildcard "*.example.com"', 'example.com', false],
    ['http.host strict wildcard "*.Example.com"', 'ha.example.com', false],
    ['http.host strict wildcard "/a*b"', '/a/x/b', true],
    [String.raw`http.host wildcard r"1+1=(2)*\*"`, '1+1=(2)...*', true],
    ['http.host wildcard r"a.b"', 'axb', false],
    [String.raw`http.host wildcard r"a\\\**"`, String.raw`a\*b`, true],
    ['http.host wildcard "Ü*X"', 'Üx', true],
    ['http.host wildcard "Ü*"', 'ü', false],
    ['http.host wildcard "*ſ"', 's', false],
    ['lower(http.host) eq "straße"', 'STRAße', true],
    ['upper(http.host) eq "STRAßE"', 'straße', true],
    ['starts_with(http.host, "ha.")', 'ha.example.com', true],
    ['starts_with(http.host, "ha.")', 'xha.example.com', false],
    ['ends_with(lower(http.host), ".com")', 'ha.example.COM', true],
    ['len(http.host) eq 3', 'ß1', true],
    ['concat("x-", http.host, "-", lower(http.host)) eq "x-A-a"', 'A', true],
  ])('%s for %j is %s', (source, host, expected) => {
    expect(holds(source, { 'http.host': host })).toBe(expected);
  });
});

describe('addresses and numbers', () => {
  it.each([
    ['ip.src eq 203.0.113.9', true],
    ['ip.src ne 203.0.113.9', false],
    ['ip.src in {203.0.113.0/24}', true],
    ['ip.src in {203.0.114.0/24 2001:db8::/32}', false],
    ['ip.src in {203.0.113.1..203.0.113.8}', false],
    ['ip.src in {203.0.113.1..203.0.113.9}', true],
    ['ip.src in {0.0.0.0/0}', true],
    ['ip.src.asnum in {64500..64510}', true],
    ['ip.src.asnum in {1..64495 64497}', false],
    ['ip.src.asnum gt 64500', false],
    ['ip.src.asnum ge 64500', true],
    ['ip.src.asnum le 64499', false],
  ])('%s is %s', (source, expected) => {
    expect(holds(source, { 'ip.src': '203.0.113.9', 'ip.src.asnum': 64500 })).toBe(expected);
  });

  it('compares IPv6 by value, not by spelling', () => {
    const fields = { 'ip.src': '2001:db8:0:0:0:0:0:1' };
    expect(holds('ip.src eq 2001:db8::1', fields)).toBe(true);
    expect(holds('ip.src in {2001:db8::/64}', fields)).toBe(true);
    expect(holds('ip.src in {192.0.2.0/24}', fields)).toBe(false);
  });

  it('takes an IPv4 address in IPv6 notation for another family', () => {
    const mapped = { 'ip.src': '::ffff:203.0.113.9' };
    expect(holds('ip.src in {::ffff:0:0/96}', mapped)).toBe(true);
    expect(holds('ip.src eq ::ffff:cb00:7109', mapped)).toBe(true);
    expect(holds('ip.src in {203.0.113.0/24}', mapped)).toBe(false);
    const plain = { 'ip.src': '203.0.113.9' };
    expect(holds('ip.src eq ::ffff:203.0.113.9', plain)).toBe(false);
    expect(holds('ip.src in {::/0}', plain)).toBe(false);
  });

  it('matches nothing with an empty set', () => {
    expect(holds('ip.src in {}', { 'ip.src': '203.0.113.9' })).toBe(false);
    expect(holds('not ip.src.asnum in {}')).toBe(true);
  });
});
