import { describe, expect, it } from 'vitest';
import { describeFault, maxExpressionLength, parseExpression } from './parse.ts';

function parsed(source: string) {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(describeFault(source, result));
  return result.expression;
}

function fault(source: string) {
  const result = parseExpression(source);
  if (result.ok) throw new Error(`parsed: ${source}`);
  return result;
}

const invalidEscape = (position: number) =>
  `invalid wildcard: wildcard syntax error at position ${position}: invalid escape sequence`;

const host = { kind: 'field', name: 'http.host' };
const ssl = { kind: 'holds', value: { kind: 'field', name: 'ssl' } };

describe('literals', () => {
  it.each([
    ['"plain"', 'plain'],
    ['"with  two blanks "', 'with  two blanks '],
    [String.raw`"a \"quote\" and a \\"`, 'a "quote" and a \\'],
    [String.raw`"\x41\102"`, 'AB'],
    [String.raw`"K\xc3\xbcche"`, 'Küche'],
    ['r"C:\\raw"', 'C:\\raw'],
    ['r#"a "raw" one"#', 'a "raw" one'],
    ['r"  edge "', '  edge '],
    ['""', ''],
  ])('reads the string %s', (literal, text) => {
    expect(parsed(`http.host eq ${literal}`)).toEqual({
      kind: 'string-compare',
      operator: 'eq',
      value: host,
      to: text,
    });
  });

  it('reads sets of strings, number ranges and networks', () => {
    expect(parsed('http.host in { }')).toMatchObject({ kind: 'string-in', set: [] });
    expect(parsed('ip.src.asnum in {}')).toMatchObject({ kind: 'int-in', set: [] });
    expect(parsed('ip.src in {}')).toMatchObject({ kind: 'ip-in', set: [] });
    expect(parsed('http.host in {"a" "b"}')).toMatchObject({ set: ['a', 'b'] });
    expect(parsed('ip.src.asnum in { 5 10..20 -3 }')).toMatchObject({
      set: [
        { from: 5, to: 5 },
        { from: 10, to: 20 },
        { from: -3, to: -3 },
      ],
    });
    expect(parsed('ip.src in {192.0.2.0/24 2001:db8::1 198.51.100.1..198.51.100.9}')).toMatchObject({
      set: [
        { kind: 'network', address: '192.0.2.0', prefix: 24 },
        { kind: 'network', address: '2001:db8::1', prefix: 128 },
        { kind: 'range', from: '198.51.100.1', to: '198.51.100.9' },
      ],
    });
  });
});

describe('operators', () => {
  it.each([
    ['http.host == "a"', 'http.host eq "a"'],
    ['http.host != "a"', 'http.host ne "a"'],
    ['ip.src.asnum >= 5', 'ip.src.asnum ge 5'],
    ['ip.src.asnum<5', 'ip.src.asnum lt 5'],
    ['!ssl && ssl || ssl ^^ ssl', 'not ssl and ssl or ssl xor ssl'],
    ['(ssl)', 'ssl'],
    ['\nssl\r\n and ssl', 'ssl and ssl'],
  ])('reads %j as %j', (notation, other) => {
    expect(parsed(notation)).toEqual(parsed(other));
  });

  it('binds not before and, and before xor, xor before or', () => {
    expect(parsed('not ssl and ssl xor ssl or ssl')).toEqual(parsed('(((not ssl) and ssl) xor ssl) or ssl'));
    expect(parsed('ssl or ssl xor ssl and not ssl')).toEqual(parsed('ssl or (ssl xor (ssl and (not ssl)))'));
  });

  it('groups equal operators from the left', () => {
    expect(parsed('ssl and ssl and ssl')).toEqual({
      kind: 'and',
      left: { kind: 'and', left: ssl, right: ssl },
      right: ssl,
    });
  });

  it('lets not reach over a whole comparison and no further', () => {
    expect(parsed('not http.host eq "a" and ssl')).toEqual(parsed('(not (http.host eq "a")) and ssl'));
    expect(parsed('not http.host in {"a"} or ssl')).toEqual(parsed('(not (http.host in {"a"})) or ssl'));
  });
});

describe('faults', () => {
  it.each([
    ['', 0, 'expected identifier'],
    ['http.hosts eq "x"', 0, 'unknown identifier'],
    ['ssl and cf.client.bots', 8, 'unknown identifier'],
    ['regex_replace(http.host, "a", "b") eq "x"', 0, 'unknown identifier'],
    ['ssl eq true', 4, 'unrecognised input'],
    ['ssl and', 7, 'expected identifier'],
    ['(ssl', 4, 'expected literal ")"'],
    ['ssl)', 3, 'unrecognised input'],
    ['ssl\tand ssl', 3, 'unrecognised input'],
    ['SSL', 0, 'unknown identifier'],
    ['ssl AND ssl', 4, 'unrecognised input'],
    ['http.host', 9, 'expected comparison operator'],
    ['http.host eq x', 13, 'expected quoted string'],
    ['http.host eq 5', 13, 'expected quoted string'],
    ['http.host lt "a"', 10, 'cannot use this operation type Bytes'],
    ['http.host in {"a", "b"}', 17, 'expected quoted string'],
    ['http.host in $list', 13, 'expected literal "{"'],
    ['http.host eq "open', 14, 'could not find an ending quote'],
    ['http.host eq r#"open"', 16, 'could not find an ending quote'],
    [String.raw`http.host eq "\q"`, 15, 'expected ", \\, xHH or OOO after \\'],
    [String.raw`http.host eq "\xff"`, 14, 'expected valid UTF-8'],
    ['http.host in {', 14, 'expected quoted string'],
    ['http.host wildcard "a**"', 19, 'wildcard contains a double star'],
    [String.raw`http.host wildcard r"é\a"`, 19, invalidEscape(2)],
    [String.raw`http.host strict wildcard r"\\a\*\?"`, 26, invalidEscape(5)],
    [
      String.raw`http.host wildcard r"a\"`,
      19,
      'invalid wildcard: wildcard syntax error at position 1: incomplete escape sequence at the end of the wildcard',
    ],
    ['ip.src.asnum contains 5', 13, 'cannot use this operation type Int'],
    ['ip.src.asnum eq "5"', 16, 'expected digit'],
    ['ip.src.asnum in { 9..1}', 18, 'incompatible range bounds'],
    ['ip.src.asnum eq 99999999999999999999', 16, 'number too large to fit in target type'],
    ['ip.src eq 192.0.2.0/24', 19, 'unrecognised input'],
    ['ip.src eq 300.1.1.1', 10, "couldn't parse address in network: invalid IP address syntax"],
    ['ip.src in {192.0.2.0/33}', 11, 'invalid length for network'],
    ['ip.src in {192.0.2.0..::1}', 11, 'incompatible range bounds'],
    ['ip.src in {1.2.3.9..1.2.3.4}', 11, 'incompatible range bounds'],
    ['ip.src in {::2..::1}', 11, 'incompatible range bounds'],
    ['ip.src in {1.2.3.4/24}', 11, 'host part of address was not zero'],
    ['ip.src in {2001:db8::1/32}', 11, 'host part of address was not zero'],
    ['ip.src contains 1', 7, 'cannot use this operation type Ip'],
    ['starts_with(http.host)', 21, 'expected literal ","'],
    ['lower(http.host, "x") eq "x"', 15, 'invalid number of arguments'],
    ['concat(http.host) eq "a"', 16, 'invalid number of arguments'],
    ['concat("a") eq "a"', 10, 'invalid number of arguments'],
    ['lower(ssl) eq "x"', 6, 'expected value of type Bytes, but got Bool'],
    ['len(ip.src) eq 4', 4, 'expected value of type Bytes, but got Ip'],
  ])('refuses %j at %i: %s', (source, at, message) => {
    expect(fault(source)).toMatchObject({ at, message });
  });

  it('refuses regular expressions, which the Free plan does not have', () => {
    expect(fault('http.host matches "a.*"')).toMatchObject({ at: 10 });
    expect(fault('http.host ~ "a.*"').message).toContain('operator Matches is not allowed');
  });

  it('refuses what is longer than 4,096 characters and takes what is not', () => {
    const longest = `http.host eq "${'a'.repeat(maxExpressionLength - 15)}"`;
    expect(longest).toHaveLength(4096);
    expect(parseExpression(longest).ok).toBe(true);
    expect(fault(`${longest} `).message).toBe('expression is too long');
  });

  it('refuses nesting that would exhaust the stack', () => {
    expect(fault('('.repeat(4000)).message).toBe('expression is nested too deeply');
    expect(fault('!'.repeat(4000)).message).toBe('expression is nested too deeply');
    expect(fault('lower('.repeat(600)).message).toBe('expression is nested too deeply');
  });

  it('is worded with the line, the column and a marker', () => {
    const source = 'ssl and\n  http.hosts eq "x"';
    expect(describeFault(source, fault(source))).toBe(
      'Filter parsing error (2:3):\n  http.hosts eq "x"\n  ^^^^^^^^^^ unknown identifier',
    );
  });
});
