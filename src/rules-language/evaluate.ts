import { BlockList, isIP } from 'node:net';
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
      return wildcard(expression.pattern, 'isu').test(stringOf(expression.value, fields));
    case 'strict-wildcard':
      return wildcard(expression.pattern, 'su').test(stringOf(expression.value, fields));
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
    // Only ASCII letters change their case in the language.
    case 'lower':
      return stringOf(value.of, fields).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    case 'upper':
      return stringOf(value.of, fields).replace(/[a-z]/g, (letter) => letter.toUpperCase());
    case 'concat':
      return value.parts.map((part) => (part.kind === 'text' ? part.text : stringOf(part, fields))).join('');
  }
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

/** Node's own address list knows every spelling of an address; a list per comparison is cheap enough here. */
function includesAddress(entries: readonly IpSetEntry[], address: string): boolean {
  const list = new BlockList();
  for (const entry of entries) {
    if (entry.kind === 'network') list.addSubnet(entry.address, entry.prefix, family(entry.address));
    else list.addRange(entry.from, entry.to, family(entry.from));
  }
  return list.check(address, family(address));
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** `*` stands for any run of characters, `\*` for a star; the pattern must cover the whole value. */
export function wildcard(pattern: string, flags: 'isu' | 'su'): RegExp {
  const source = pattern.replace(/\\([*\\])|\*|[.+?^${}()|[\]\\/-]/g, (text, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return text === '*' ? '.*' : text === '-' ? '-' : `\\${text}`;
  });
  return new RegExp(`^${source}$`, flags);
}
