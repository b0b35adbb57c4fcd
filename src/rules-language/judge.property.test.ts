import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { FieldValues } from './fields.ts';
import { judge, judgeEach, type KnownRequest } from './judge.ts';
import { anythingBut, beforeDigits, beginningWith, exactly, inAnyLetters } from './known-text.ts';
import { parseExpression } from './parse.ts';
import { parseLoosely } from './parse-loosely.ts';
import { aRequest } from './request.builder.ts';

/** A condition as text; an unread one is true or false as it is drawn, whatever the request. */
interface Leaf {
  readonly source: string;
  readonly unread?: boolean;
}
type Node =
  | Leaf
  | { readonly sign: 'and' | 'or' | 'xor'; readonly sides: readonly [Node, Node] }
  | { readonly not: Node };

const piece = fc.constantFrom(
  'ha.linden.house',
  'HA.Linden.House',
  'ha.linden.house.',
  'ha.linden.house:443',
  'linden',
  'LINDEN',
  '.house',
  'ha.',
  'https://ha.linden.house/',
  'www.linden.house',
  '',
  ':',
  '44',
  'house:4',
  ':8443',
  'ab12',
  'AB12',
  'ſ',
  '/api',
);
const pattern = fc.array(fc.oneof(piece, fc.constant('*')), { maxLength: 4 }).map((parts) => parts.join(''));
const field = fc.constantFrom(
  'http.host',
  'http.request.full_uri',
  'http.request.uri.path',
  'cf.tls_client_auth.cert_fingerprint_sha256',
);
const value: fc.Arbitrary<string> = fc.oneof(
  field,
  fc.tuple(fc.constantFrom('lower', 'upper'), field).map(([change, of]) => `${change}(${of})`),
  fc.tuple(piece, field, field).map(([text, one, other]) => `concat("${text}", ${one}, ${other})`),
);
const read = fc
  .oneof(
    fc
      .tuple(value, fc.constantFrom('eq', 'ne', 'contains'), piece)
      .map(([of, operator, to]) => `${of} ${operator} "${to}"`),
    fc.tuple(value, piece, piece).map(([of, one, other]) => `${of} in {"${one}" "${other}"}`),
    fc
      .tuple(
        value,
        fc.constantFrom('wildcard', 'strict wildcard'),
        pattern.filter((text) => !text.includes('**')),
      )
      .map(([of, operator, to]) => `${of} ${operator} "${to}"`),
    fc
      .tuple(fc.constantFrom('starts_with', 'ends_with'), value, piece)
      .map(([name, of, affix]) => `${name}(${of}, "${affix}")`),
    fc.tuple(value, fc.constantFrom('gt', 'eq', 'le')).map(([of, operator]) => `len(${of}) ${operator} 15`),
    fc.constantFrom(
      'ssl',
      'cf.tls_client_auth.cert_verified',
      'cf.tls_client_auth.cert_revoked',
      'ip.src.country eq "DE"',
      'ip.src in {203.0.113.0/24}',
      'ip.src.asnum gt 100',
    ),
  )
  .map((source): Leaf => ({ source }));
const unread = fc
  .tuple(
    fc.constantFrom(
      'cf.client.bot',
      'ip.src in $office',
      'http.host matches "a or ) b"',
      'any(http.request.headers["a"][*] eq "x and y")',
      'http.request.headers.names[0] == r#"or " and"#',
    ),
    fc.boolean(),
  )
  .map(([source, holds]): Leaf => ({ source, unread: holds }));
const tree = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: read },
    { weight: 1, arbitrary: unread },
    fc.record({
      sign: fc.constantFrom('and' as const, 'or' as const, 'xor' as const),
      sides: fc.tuple(tie('node'), tie('node')),
    }),
    fc.record({ not: tie('node') }),
  ),
})).node;

function print(node: Node): string {
  if ('source' in node) return node.source;
  if ('not' in node) return `not (${print(node.not)})`;
  return `(${print(node.sides[0])}) ${node.sign} (${print(node.sides[1])})`;
}

function holds(node: Node, request: FieldValues): boolean {
  if ('not' in node) return !holds(node.not, request);
  if ('sign' in node) {
    const [left, right] = node.sides.map((side) => holds(side, request));
    if (node.sign === 'xor') return left !== right;
    return node.sign === 'and' ? Boolean(left && right) : Boolean(left || right);
  }
  if (node.unread !== undefined) return node.unread;
  const result = parseExpression(node.source);
  if (!result.ok) throw new Error(`${result.message}: ${node.source}`);
  return evaluate(result.expression, request);
}

const inSomeLetters = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((capitals) =>
      [...text].map((letter, index) => (capitals[index] ? letter.toUpperCase() : letter)).join(''),
    );

const address = 'ha.linden.house';
const asKnown: KnownRequest = {
  texts: {
    'http.host': inAnyLetters(exactly(address)),
    'http.request.full_uri': inAnyLetters(beginningWith(`https://${address}/`)),
    'cf.tls_client_auth.cert_fingerprint_sha256': inAnyLetters(exactly('ab12')),
  },
  flags: { ssl: true, 'cf.tls_client_auth.cert_verified': true, 'cf.tls_client_auth.cert_revoked': false },
};
const asKnownWithPort: KnownRequest = {
  ...asKnown,
  texts: { ...asKnown.texts, 'http.host': inAnyLetters(beforeDigits(`${address}:`)) },
};
const requestWith = (port: fc.Arbitrary<string>): fc.Arbitrary<FieldValues> =>
  fc
    .record({
      host: inSomeLetters(address),
      port,
      begins: inSomeLetters(`https://${address}/`),
      path: fc.oneof(piece, fc.string({ maxLength: 5 })),
      fingerprint: inSomeLetters('ab12'),
      country: fc.constantFrom('DE', 'FR'),
      source: fc.constantFrom('203.0.113.9', '2001:db8::1'),
      network: fc.nat(200),
    })
    .map(({ host, port: after, begins, path, fingerprint, country, source, network }) =>
      aRequest({
        'http.host': host + after,
        'http.request.full_uri': begins + path,
        'http.request.uri.path': path,
        'cf.tls_client_auth.cert_fingerprint_sha256': fingerprint,
        'cf.tls_client_auth.cert_verified': true,
        ssl: true,
        'ip.src.country': country,
        'ip.src': source,
        'ip.src.asnum': network,
      }),
    );

function parsed(node: Node) {
  const printed = print(node);
  fc.pre(printed.length <= 4096);
  const result = parseLoosely(printed);
  if (!result.ok) throw new Error(`${result.message}: ${printed}`);
  return result.expression;
}

it('never says “never” of a rule that holds for some request, nor “always” of one that does not', () => {
  fc.assert(
    fc.property(tree, requestWith(fc.constant('')), (node, request) => {
      const { verdict } = judge(parsed(node), asKnown);
      if (verdict === 'may') return;
      expect(holds(node, request)).toBe(verdict === 'always');
    }),
    { numRuns: 3000 },
  );
});

it('is as careful about requests of several kinds', () => {
  const anyRequest = requestWith(fc.constantFrom('', ':', ':443', ':8443'));
  fc.assert(
    fc.property(tree, anyRequest, (node, request) => {
      const { verdict } = judgeEach(parsed(node), [asKnown, asKnownWithPort]);
      if (verdict === 'may') return;
      expect(holds(node, request)).toBe(verdict === 'always');
    }),
    { numRuns: 3000 },
  );
});

it('is as careful about requests of which is known what they are not', () => {
  const elsewhere: KnownRequest = {
    texts: {
      'http.host': anythingBut([exactly(address), beginningWith(`${address}:`)]),
      'http.request.full_uri': anythingBut([beginningWith(`https://${address}/`)]),
    },
    flags: {},
  };
  const other = fc.tuple(
    fc.oneof(piece, inSomeLetters('www.linden.house')),
    piece,
    requestWith(fc.constant('')),
  );
  fc.assert(
    fc.property(tree, other, (node, [host, path, request]) => {
      fc.pre(host.toLowerCase() !== address && !host.toLowerCase().startsWith(`${address}:`));
      const { verdict } = judge(parsed(node), elsewhere);
      if (verdict === 'may') return;
      const visit = { ...request, 'http.host': host, 'http.request.full_uri': `https://${host}/${path}` };
      expect(holds(node, visit)).toBe(verdict === 'always');
    }),
    { numRuns: 3000 },
  );
});
