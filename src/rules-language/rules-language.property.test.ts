import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Expression, IpSetEntry, StringValue } from './expression.ts';
import { boolFields, type FieldValues, stringFields } from './fields.ts';
import { parseExpression } from './parse.ts';
import { aRequest } from './request.builder.ts';

/** Printers, generators and the reference below share nothing with the parser and the evaluator but the tree type. */
const text = fc.string({ maxLength: 6, unit: 'grapheme' }).filter((value) => value.isWellFormed());
const stringValue: fc.Arbitrary<StringValue> = fc.letrec<{ value: StringValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.record({ kind: fc.constant('field' as const), name: fc.constantFrom(...stringFields) }),
    fc.record({ kind: fc.constantFrom('lower' as const, 'upper' as const), of: tie('value') }),
    fc.record({
      kind: fc.constant('concat' as const),
      parts: fc.array(fc.oneof(tie('value'), fc.record({ kind: fc.constant('text' as const), text })), {
        minLength: 2,
        maxLength: 3,
      }),
    }),
  ),
})).value;
const int = fc.integer({ min: -1000, max: 1000 });
const address = fc.oneof(fc.ipV4(), fc.constantFrom('2001:db8::1', '::', 'fe80::a:b'));
const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
const ipNumber = fc.integer({ min: 0, max: 0xff_ff_ff_ff });
const ipEntry: fc.Arbitrary<IpSetEntry> = fc.oneof(
  fc
    .tuple(ipNumber, fc.integer({ min: 0, max: 32 }))
    // The bits behind the prefix have to be zero.
    .map(([value, prefix]) => ({
      kind: 'network' as const,
      address: dotted(value - (value % 2 ** (32 - prefix))),
      prefix,
    })),
  fc.tuple(ipNumber, ipNumber).map(([a, b]) => ({
    kind: 'range' as const,
    from: dotted(Math.min(a, b)),
    to: dotted(Math.max(a, b)),
  })),
);
const equality = fc.constantFrom('eq' as const, 'ne' as const);
const order = fc.constantFrom(
  'eq' as const,
  'ne' as const,
  'lt' as const,
  'le' as const,
  'gt' as const,
  'ge' as const,
);
const asnum = fc.record({ kind: fc.constant('field' as const), name: fc.constant('ip.src.asnum' as const) });
const source = fc.constant({ kind: 'field' as const, name: 'ip.src' as const });
const holds = fc.record({
  kind: fc.constant('holds' as const),
  value: fc.oneof(
    fc.record({ kind: fc.constant('field' as const), name: fc.constantFrom(...boolFields) }),
    fc.record({
      kind: fc.constantFrom('starts_with' as const, 'ends_with' as const),
      source: stringValue,
      affix: text,
    }),
  ),
});
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  holds,
  fc.record({
    kind: fc.constant('string-compare' as const),
    operator: equality,
    value: stringValue,
    to: text,
  }),
  fc.record({
    kind: fc.constant('string-in' as const),
    value: stringValue,
    set: fc.array(text, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('contains' as const), value: stringValue, text }),
  fc.record({
    kind: fc.constant('int-compare' as const),
    operator: order,
    value: fc.oneof(asnum, fc.record({ kind: fc.constant('len' as const), of: stringValue })),
    to: int,
  }),
  fc.record({
    kind: fc.constant('int-in' as const),
    value: asnum,
    set: fc.array(
      fc.tuple(int, fc.nat(50)).map(([from, more]) => ({ from, to: from + more })),
      { maxLength: 3 },
    ),
  }),
  fc.record({ kind: fc.constant('ip-compare' as const), operator: equality, value: source, to: address }),
  fc.record({
    kind: fc.constant('ip-in' as const),
    value: source,
    set: fc.array(ipEntry, { maxLength: 3 }),
  }),
);
function tree(of: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      of,
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const, 'xor' as const),
        left: tie('node'),
        right: tie('node'),
      }),
      fc.record({ kind: fc.constant('not' as const), operand: tie('node') }),
    ),
  })).node;
}

type Parentheses = 'needed' | 'all';
const strength = { or: 1, xor: 2, and: 3 };
const signs = { or: ['or', '||'], xor: ['xor', '^^'], and: ['and', '&&'] } as const;
type Notation = 0 | 1;

function print(node: Expression, parentheses: Parentheses, notation: Notation): string {
  switch (node.kind) {
    case 'and':
    case 'or':
    case 'xor': {
      const side = (child: Expression, which: 'left' | 'right') => {
        const bare = print(child, parentheses, notation);
        if (!(child.kind in strength)) return bare;
        const inner = strength[child.kind as keyof typeof strength];
        const own = strength[node.kind];
        const needed = inner < own || (inner === own && which === 'right');
        return parentheses === 'all' || needed ? `(${bare})` : bare;
      };
      return `${side(node.left, 'left')} ${signs[node.kind][notation]} ${side(node.right, 'right')}`;
    }
    case 'not': {
      const bare = print(node.operand, parentheses, notation);
      const operand = node.operand.kind in strength || parentheses === 'all' ? `(${bare})` : bare;
      return notation === 0 ? `not ${operand}` : `!${operand}`;
    }
    default:
      return printLeaf(node);
  }
}

function printLeaf(node: Exclude<Expression, { kind: 'and' | 'or' | 'xor' | 'not' }>): string {
  switch (node.kind) {
    case 'holds':
      return node.value.kind === 'field'
        ? node.value.name
        : `${node.value.kind}(${printString(node.value.source)}, ${quote(node.value.affix)})`;
    case 'string-compare':
      return `${printString(node.value)} ${node.operator} ${quote(node.to)}`;
    case 'string-in':
      return `${printString(node.value)} in {${node.set.map(quote).join(' ')}}`;
    case 'contains':
      return `${printString(node.value)} contains ${quote(node.text)}`;
    case 'wildcard':
    case 'strict-wildcard':
      return `${printString(node.value)} ${node.kind.replace('-', ' ')} ${quote(node.pattern)}`;
    case 'int-compare':
      return `${node.value.kind === 'field' ? node.value.name : `len(${printString(node.value.of)})`} ${node.operator} ${node.to}`;
    case 'int-in': {
      const name = node.value.kind === 'field' ? node.value.name : `len(${printString(node.value.of)})`;
      return `${name} in {${node.set.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(' ')}}`;
    }
    case 'ip-compare':
      return `${node.value.name} ${node.operator} ${node.to}`;
    case 'ip-in':
      return `${node.value.name} in {${node.set
        .map((entry) =>
          entry.kind === 'range' ? `${entry.from}..${entry.to}` : `${entry.address}/${entry.prefix}`,
        )
        .join(' ')}}`;
  }
}

function printString(value: StringValue): string {
  if (value.kind === 'field') return value.name;
  if (value.kind !== 'concat') return `${value.kind}(${printString(value.of)})`;
  return `concat(${value.parts.map((part) => (part.kind === 'text' ? quote(part.text) : printString(part))).join(', ')})`;
}

const quote = (value: string) => `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
const notation = fc.constantFrom<Notation>(0, 1);
const parseOrThrow = (printed: string) => {
  const result = parseExpression(printed);
  if (!result.ok) throw new Error(`${result.message} at ${result.at}: ${printed}`);
  return result.expression;
};
const short = (printed: string) => fc.pre(printed.length <= 4096);

describe('the rules language', () => {
  it('reads back every printed tree', () => {
    fc.assert(
      fc.property(tree(leaf), notation, (node, signsUsed) => {
        const printed = print(node, 'needed', signsUsed);
        short(printed);
        expect(parseOrThrow(printed)).toEqual(node);
      }),
    );
  });

  it('finds the same tree with only the needed parentheses as with all of them', () => {
    fc.assert(
      fc.property(tree(holds), notation, (node, signsUsed) => {
        const all = print(node, 'all', signsUsed);
        short(all);
        expect(parseOrThrow(print(node, 'needed', signsUsed))).toEqual(parseOrThrow(all));
      }),
    );
  });

  it('evaluates logic as JavaScript does when it is fully parenthesised', () => {
    const flags = fc.record({ ssl: fc.boolean(), 'cf.tls_client_auth.cert_verified': fc.boolean() });
    const flag = fc.constantFrom<Expression>(
      { kind: 'holds', value: { kind: 'field', name: 'ssl' } },
      { kind: 'holds', value: { kind: 'field', name: 'cf.tls_client_auth.cert_verified' } },
    );
    fc.assert(
      fc.property(tree(flag), flags, (node, values) => {
        const printed = print(node, 'needed', 0);
        short(printed);
        expect(evaluate(parseOrThrow(printed), aRequest(values))).toBe(reference(node, values));
      }),
    );
  });

  it('evaluates string conditions as JavaScript does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.array(text, { maxLength: 4 }), (value, set) => {
        const on = (rule: string) => evaluate(parseOrThrow(rule), aRequest({ 'http.host': value }));
        const first = set[0] ?? '';
        expect(on(`http.host in {${set.map(quote).join(' ')}}`)).toBe(set.includes(value));
        expect(on(`http.host eq ${quote(value)}`)).toBe(true);
        expect(on(`http.host contains ${quote(first)}`)).toBe(value.includes(first));
        expect(on(`starts_with(http.host, ${quote(first)})`)).toBe(value.startsWith(first));
        expect(on(`len(http.host) eq ${new TextEncoder().encode(value).length}`)).toBe(true);
      }),
    );
  });

  it('never throws and always points inside the text, whatever it is given', () => {
    const scrap = fc.constantFrom(
      'ssl',
      'not',
      '(',
      ')',
      'and',
      'http.host',
      'eq',
      '"a',
      '"',
      '{',
      '}',
      'in',
      '1..',
      '\\',
      'lower(',
      '!',
      '&&',
    );
    const rubbish = fc.oneof(
      fc.string(),
      fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(rubbish, (given) => {
        const result = parseExpression(given);
        if (result.ok) return;
        expect(result.at).toBeGreaterThanOrEqual(0);
        expect(result.at).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});

function reference(node: Expression, values: Partial<FieldValues>): boolean {
  const formula = print(node, 'all', 1)
    .replaceAll('cf.tls_client_auth.cert_verified', String(values['cf.tls_client_auth.cert_verified']))
    .replaceAll('ssl', String(values.ssl))
    .replaceAll('^^', '!==');
  // The formula consists of true, false, parentheses and operators only.
  expect(formula).toMatch(/^[truefals()!&|= ]*$/);
  return Boolean(new Function(`return ${formula}`)());
}
