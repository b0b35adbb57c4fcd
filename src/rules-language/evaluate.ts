import { type AddressNumber, numberOf } from './addresses.ts';
import type {
  BoolValue,
  EqualityOperator,
  Expression,
  IntValue,
  IpSetEntry,
  OrderOperator,
  StringValue,
} from './expression.ts';
import type { FieldValues } from './fields.ts';
import { matchesWildcard } from './wildcard.ts';

/** Whether an expression holds for one request. Total: an expression that parsed cannot fail here. */
export function evaluate(expression: Expression, fields: FieldValues): boolean {
  switch (expression.kind) {
    case 'and':
      return evaluate(expression.left, fields) && evaluate(expression.right, fields);
    case 'or':
      return evaluate(expression.left, fields) || evaluate(expression.right, fields);
    case 'xor':
      return evaluate(expression.left, fields) !== evaluate(expression.right, fields);
    case 'not':
      return !evaluate(expression.operand, fields);
    case 'holds':
      return boolOf(expression.value, fields);
    case 'string-compare':
      return (stringOf(expression.value, fields) === expression.to) === (expression.operator === 'eq');
    case 'string-in':
      return expression.set.includes(stringOf(expression.value, fields));
    case 'contains':
      return stringOf(expression.value, fields).includes(expression.text);
    case 'wildcard':
      return matchesWildcard(lowered(expression.pattern), lowered(stringOf(expression.value, fields)));
    case 'strict-wildcard':
      return matchesWildcard(expression.pattern, stringOf(expression.value, fields));
    case 'int-compare':
      return compare(expression.operator, intOf(expression.value, fields), expression.to);
    case 'int-in': {
      const number = intOf(expression.value, fields);
      return expression.set.some(({ from, to }) => from <= number && number <= to);
    }
    case 'ip-compare': {
      const only: IpSetEntry = { kind: 'range', from: expression.to, to: expression.to };
      return includesAddress([only], fields[expression.value.name]) === (expression.operator === 'eq');
    }
    case 'ip-in':
      return includesAddress(expression.set, fields[expression.value.name]);
  }
}

function boolOf(value: BoolValue, fields: FieldValues): boolean {
  switch (value.kind) {
    case 'field':
      return fields[value.name];
    case 'starts_with':
      return stringOf(value.source, fields).startsWith(value.affix);
    case 'ends_with':
      return stringOf(value.source, fields).endsWith(value.affix);
  }
}

function stringOf(value: StringValue, fields: FieldValues): string {
  switch (value.kind) {
    case 'field':
      return fields[value.name];
    case 'lower':
      return lowered(stringOf(value.of, fields));
    case 'upper':
      return stringOf(value.of, fields).replace(/[a-z]/g, (letter) => letter.toUpperCase());
    case 'concat':
      return value.parts.map((part) => (part.kind === 'text' ? part.text : stringOf(part, fields))).join('');
  }
}

/** Only ASCII letters change their case in the language (facts: cloudflare#rules-language). */
function lowered(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function intOf(value: IntValue, fields: FieldValues): number {
  return value.kind === 'field' ? fields[value.name] : Buffer.byteLength(stringOf(value.of, fields));
}

export function compare(operator: EqualityOperator | OrderOperator, left: number, right: number): boolean {
  switch (operator) {
    case 'eq':
      return left === right;
    case 'ne':
      return left !== right;
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
  }
}

/** An address is only ever in networks of its own family, and `::ffff:192.0.2.1` is IPv6 (facts: cloudflare#rules-language). */
function includesAddress(entries: readonly IpSetEntry[], text: string): boolean {
  const address = numberOf(text);
  return entries.some((entry) => {
    const [first, last] = boundsOf(entry);
    return first.family === address.family && first.value <= address.value && address.value <= last.value;
  });
}

function boundsOf(entry: IpSetEntry): readonly [AddressNumber, AddressNumber] {
  if (entry.kind === 'range') return [numberOf(entry.from), numberOf(entry.to)];
  const first = numberOf(entry.address);
  const hostBits = BigInt((first.family === 4 ? 32 : 128) - entry.prefix);
  return [first, { ...first, value: first.value + (1n << hostBits) - 1n }];
}
