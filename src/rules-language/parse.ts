import { type Cursor, cursorOver, ParseFailure, type ParseFault } from './cursor.ts';
import {
  type BoolValue,
  type ConcatPart,
  type Condition,
  type EqualityOperator,
  type IntValue,
  type IpValue,
  type LogicalOperator,
  logicalOperators,
  type OrderOperator,
  type StringValue,
  type Tree,
} from './expression.ts';
import { boolFields, intFields, ipFields, stringFields } from './fields.ts';
import { intLiteral, intRange, ipLiteral, ipSetEntry, setOf, stringLiteral } from './literals.ts';
import { wildcardProblem } from './wildcard.ts';

/** Cloudflare's limit on one expression, in characters (facts: cloudflare#rule-limits). */
export const maxExpressionLength = 4096;

/** Nobody writes deeper expressions by hand; the bound keeps hostile ones from exhausting the stack. */
const maxDepth = 100;

export type ParseResult = ParsedTree<Condition>;

export type ParsedTree<Leaf> =
  | { readonly ok: true; readonly expression: Tree<Leaf> }
  | ({ readonly ok: false } & ParseFault);

/**
 * Parses and type-checks an expression of Cloudflare's rules language, the part of it that the Free plan has and that
 * practice mode imitates. Fields, functions and operators outside that part are faults, as is `matches`, which needs a
 * paid plan. Precedence, from tight to loose: not, and, xor, or. Blanks are spaces and line ends, keywords lower case.
 */
export function parseExpression(source: string): ParseResult {
  return parseTree(source, condition);
}

/** How a part between logical operators is read; `depth` is how deep it stands. */
export type LeafReader<Leaf> = (cursor: Cursor, depth: number) => Leaf;

/** Parses the logic of an expression, and leaves to `leaf` what stands between the operators. */
export function parseTree<Leaf>(source: string, leaf: LeafReader<Leaf>): ParsedTree<Leaf> {
  if (source.length > maxExpressionLength) {
    return { ok: false, message: 'expression is too long', at: maxExpressionLength, length: 1 };
  }
  const cursor = cursorOver(source);
  try {
    const expression = logical(cursor, 0, 0, leaf);
    if (!cursor.atEnd()) return cursor.fail('unrecognised input');
    return { ok: true, expression };
  } catch (failure) {
    if (failure instanceof ParseFailure) return { ok: false, ...failure.fault };
    throw failure;
  }
}

/** The fault as the API words it: position (line and column from 1), the line, a marker under the spot, the reason. */
export function describeFault(source: string, { message, at, length }: ParseFault): string {
  const before = source.slice(0, at).split('\n');
  const column = before.at(-1)?.length ?? 0;
  const line = source.split('\n')[before.length - 1] ?? '';
  const marker = '^'.repeat(Math.max(1, Math.min(length, line.length - column)));
  return `Filter parsing error (${before.length}:${column + 1}):\n${line}\n${' '.repeat(column)}${marker} ${message}`;
}

const operatorPatterns: Readonly<Record<LogicalOperator, RegExp>> = {
  or: /or(?![\w.])|\|\|/y,
  xor: /xor(?![\w.])|\^\^/y,
  and: /and(?![\w.])|&&/y,
};

/** Left-associative chain of the operator at this level; the levels below bind tighter. */
function logical<Leaf>(cursor: Cursor, level: number, depth: number, leaf: LeafReader<Leaf>): Tree<Leaf> {
  const operator = logicalOperators[level];
  if (operator === undefined) return unary(cursor, depth, leaf);
  let left = logical(cursor, level + 1, depth, leaf);
  while (cursor.take(operatorPatterns[operator]) !== undefined) {
    left = { kind: operator, left, right: logical(cursor, level + 1, depth, leaf) };
  }
  return left;
}

function unary<Leaf>(cursor: Cursor, depth: number, leaf: LeafReader<Leaf>): Tree<Leaf> {
  if (depth > maxDepth) return cursor.fail('expression is nested too deeply');
  if (cursor.take(/not(?![\w.])|!(?!=)/y) !== undefined)
    return { kind: 'not', operand: unary(cursor, depth + 1, leaf) };
  if (cursor.take(/\(/y) !== undefined) {
    const inner = logical(cursor, 0, depth + 1, leaf);
    cursor.expect(/\)/y, 'literal ")"');
    return inner;
  }
  return leaf(cursor, depth);
}

/** A value and, unless it is a boolean, what it is compared with. */
export function condition(cursor: Cursor, depth: number): Condition {
  const operand = value(cursor, depth);
  switch (operand.type) {
    case 'bool':
      return { kind: 'holds', value: operand.value };
    case 'string':
      return stringCondition(cursor, operand.value);
    case 'int':
      return intCondition(cursor, operand.value);
    case 'ip':
      return ipCondition(cursor, operand.value);
  }
}

type TypedValue =
  | { readonly type: 'string'; readonly value: StringValue }
  | { readonly type: 'bool'; readonly value: BoolValue }
  | { readonly type: 'int'; readonly value: IntValue }
  | { readonly type: 'ip'; readonly value: IpValue };

function value(cursor: Cursor, depth: number): TypedValue {
  const name = cursor.expect(/[A-Za-z_][\w.]*/y, 'identifier');
  const at = cursor.position() - name.length;
  if (cursor.peek(/\(/y) !== undefined) return call(cursor, name, at, depth + 1);
  return fieldNamed(name) ?? cursor.fail('unknown identifier', at, name.length);
}

function fieldNamed(name: string): TypedValue | undefined {
  const isName = <Name extends string>(names: readonly Name[]) => names.find((known) => known === name);
  const string = isName(stringFields);
  if (string !== undefined) return { type: 'string', value: { kind: 'field', name: string } };
  const bool = isName(boolFields);
  if (bool !== undefined) return { type: 'bool', value: { kind: 'field', name: bool } };
  const int = isName(intFields);
  if (int !== undefined) return { type: 'int', value: { kind: 'field', name: int } };
  const ip = isName(ipFields);
  return ip === undefined ? undefined : { type: 'ip', value: { kind: 'field', name: ip } };
}

function call(cursor: Cursor, name: string, at: number, depth: number): TypedValue {
  if (depth > maxDepth) return cursor.fail('expression is nested too deeply');
  switch (name) {
    case 'lower':
    case 'upper': {
      const of = inParentheses(cursor, () => stringValue(cursor, depth));
      return { type: 'string', value: { kind: name, of } };
    }
    case 'len': {
      const of = inParentheses(cursor, () => stringValue(cursor, depth));
      return { type: 'int', value: { kind: name, of } };
    }
    case 'starts_with':
    case 'ends_with': {
      const both = inParentheses(cursor, () => {
        const source = stringValue(cursor, depth);
        cursor.expect(/,/y, 'literal ","');
        return { source, affix: stringLiteral(cursor) };
      });
      return { type: 'bool', value: { kind: name, ...both } };
    }
    case 'concat':
      return {
        type: 'string',
        value: { kind: name, parts: inParentheses(cursor, () => concatParts(cursor, depth)) },
      };
    default:
      return cursor.fail('unknown identifier', at, name.length);
  }
}

function inParentheses<Content>(cursor: Cursor, content: () => Content): Content {
  cursor.expect(/\(/y, 'literal "("');
  const inside = content();
  if (cursor.peek(/,/y) !== undefined) return cursor.fail('invalid number of arguments');
  cursor.expect(/\)/y, 'literal ")"');
  return inside;
}

function stringValue(cursor: Cursor, depth: number): StringValue {
  const at = cursor.nextStart();
  const operand = value(cursor, depth);
  if (operand.type !== 'string') {
    return cursor.fail(
      `expected value of type Bytes, but got ${typeName[operand.type]}`,
      at,
      cursor.position() - at,
    );
  }
  return operand.value;
}

function concatParts(cursor: Cursor, depth: number): readonly ConcatPart[] {
  const part = (): ConcatPart =>
    cursor.peek(/r?#*"/y) === undefined
      ? stringValue(cursor, depth)
      : { kind: 'text', text: stringLiteral(cursor) };
  const parts = [part()];
  while (cursor.take(/,/y) !== undefined) parts.push(part());
  return parts.length < 2 ? cursor.fail('invalid number of arguments') : parts;
}

function stringCondition(cursor: Cursor, operand: StringValue): Condition {
  const at = cursor.nextStart();
  const operator = comparisonOperator(cursor);
  switch (operator) {
    case 'eq':
    case 'ne':
      return { kind: 'string-compare', operator, value: operand, to: stringLiteral(cursor) };
    case 'in':
      return { kind: 'string-in', value: operand, set: setOf(cursor, stringLiteral) };
    case 'contains':
      return { kind: operator, value: operand, text: stringLiteral(cursor) };
    case 'wildcard':
    case 'strict-wildcard':
      return { kind: operator, value: operand, pattern: wildcardPattern(cursor) };
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return unsupported(cursor, at, 'string');
  }
}

function intCondition(cursor: Cursor, operand: IntValue): Condition {
  const at = cursor.nextStart();
  const operator = comparisonOperator(cursor);
  switch (operator) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return { kind: 'int-compare', operator, value: operand, to: intLiteral(cursor) };
    case 'in':
      return { kind: 'int-in', value: operand, set: setOf(cursor, intRange) };
    case 'contains':
    case 'wildcard':
    case 'strict-wildcard':
      return unsupported(cursor, at, 'int');
  }
}

function ipCondition(cursor: Cursor, operand: IpValue): Condition {
  const at = cursor.nextStart();
  const operator = comparisonOperator(cursor);
  switch (operator) {
    case 'eq':
    case 'ne':
      return { kind: 'ip-compare', operator, value: operand, to: ipLiteral(cursor) };
    case 'in':
      return { kind: 'ip-in', value: operand, set: setOf(cursor, ipSetEntry) };
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'contains':
    case 'wildcard':
    case 'strict-wildcard':
      return unsupported(cursor, at, 'ip');
  }
}

type ComparisonOperator =
  | EqualityOperator
  | OrderOperator
  | 'in'
  | 'contains'
  | 'wildcard'
  | 'strict-wildcard';

const comparisonOperators: readonly (readonly [ComparisonOperator, RegExp])[] = [
  ['eq', /eq(?![\w.])|==/y],
  ['ne', /ne(?![\w.])|!=/y],
  ['le', /le(?![\w.])|<=/y],
  ['ge', /ge(?![\w.])|>=/y],
  ['lt', /lt(?![\w.])|</y],
  ['gt', /gt(?![\w.])|>/y],
  ['in', /in(?![\w.])/y],
  ['contains', /contains(?![\w.])/y],
  ['wildcard', /wildcard(?![\w.])/y],
  ['strict-wildcard', /strict[ \r\n]+wildcard(?![\w.])/y],
];

function comparisonOperator(cursor: Cursor): ComparisonOperator {
  const found = comparisonOperators.find(([, pattern]) => cursor.take(pattern) !== undefined);
  if (found !== undefined) return found[0];
  if (cursor.peek(/matches(?![\w.])|~/y) !== undefined) {
    return cursor.fail(
      'the use of operator Matches is not allowed, a Business plan or a WAF Advanced plan is required',
    );
  }
  return cursor.fail('expected comparison operator');
}

function wildcardPattern(cursor: Cursor): string {
  const at = cursor.nextStart();
  const pattern = stringLiteral(cursor);
  const problem = wildcardProblem(pattern);
  return problem === undefined ? pattern : cursor.fail(problem, at, cursor.position() - at);
}

const typeName = { string: 'Bytes', bool: 'Bool', int: 'Int', ip: 'Ip' } as const;

function unsupported(cursor: Cursor, at: number, type: keyof typeof typeName): never {
  return cursor.fail(`cannot use this operation type ${typeName[type]}`, at, cursor.position() - at);
}
