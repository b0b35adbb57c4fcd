import { compare } from './evaluate.ts';
import type { BoolValue, Condition, IntValue, StringValue } from './expression.ts';
import type { BoolField, IntField, IpField, StringField } from './fields.ts';
import {
  type Answer,
  doesContain,
  doesEndWith,
  doesMatch,
  doesStartWith,
  exactly,
  isEqual,
  joinKnown,
  type KnownText,
  lowerKnown,
  nothingKnown,
  upperKnown,
} from './known-text.ts';
import type { LooseExpression, UnreadCondition } from './parse-loosely.ts';

/** Requests that have this in common; whatever is not named is unknown. */
export interface KnownRequest {
  readonly texts: Partial<Readonly<Record<StringField, KnownText>>>;
  readonly flags: Partial<Readonly<Record<BoolField, boolean>>>;
}

/**
 * What a judgement hangs on: a field that is not known, or a condition that could not be read, be it one about the place alone or one
 * that asks for the certificate.
 */
export type Unknown =
  | StringField
  | BoolField
  | IntField
  | IpField
  | 'unread'
  | 'unread-place'
  | 'unread-certificate';

/** Whether it is the visitor's certificate that a judgement hangs on. */
export function isOfCertificate(unknown: Unknown): boolean {
  return unknown === 'unread-certificate' || unknown.startsWith('cf.tls_client_auth.');
}

/** Whether an expression holds for all of the requests, for none of them, or for some as far as can be told. */
export type Judgement =
  | { readonly verdict: 'always' }
  | { readonly verdict: 'never' }
  | { readonly verdict: 'may'; readonly on: ReadonlySet<Unknown> };

const always: Judgement = { verdict: 'always' };
const never: Judgement = { verdict: 'never' };

/**
 * Judges an expression for requests of which only a part is known. `always` and `never` are certain: `evaluate` says
 * the same of every such request. `may` also covers what could not be told.
 */
export function judge(expression: LooseExpression, known: KnownRequest): Judgement {
  switch (expression.kind) {
    case 'and':
      return both(judge(expression.left, known), judge(expression.right, known));
    case 'or':
      return negate(both(negate(judge(expression.left, known)), negate(judge(expression.right, known))));
    case 'xor':
      return differ(judge(expression.left, known), judge(expression.right, known));
    case 'not':
      return negate(judge(expression.operand, known));
    default:
      return judgeCondition(expression, known);
  }
}

/** Judges requests of several kinds together: certain is only what is certain of each kind. */
export function judgeEach(expression: LooseExpression, kinds: readonly KnownRequest[]): Judgement {
  const judged = kinds.map((kind) => judge(expression, kind));
  const [first] = judged;
  if (first && first.verdict !== 'may' && judged.every(({ verdict }) => verdict === first.verdict))
    return first;
  const isOpen = judged.some(({ verdict }) => verdict !== 'never');
  return isOpen ? { verdict: 'may', on: new Set(judged.flatMap(unknownsOf)) } : never;
}

function both(left: Judgement, right: Judgement): Judgement {
  if (left.verdict === 'never' || right.verdict === 'never') return never;
  if (left.verdict === 'always' && right.verdict === 'always') return always;
  return { verdict: 'may', on: new Set([left, right].flatMap(unknownsOf)) };
}

function differ(left: Judgement, right: Judgement): Judgement {
  if (left.verdict === 'may' || right.verdict === 'may')
    return { verdict: 'may', on: new Set([left, right].flatMap(unknownsOf)) };
  return left.verdict === right.verdict ? never : always;
}

function negate(judgement: Judgement): Judgement {
  switch (judgement.verdict) {
    case 'always':
      return never;
    case 'never':
      return always;
    case 'may':
      return judgement;
  }
}

function unknownsOf(judgement: Judgement): readonly Unknown[] {
  return judgement.verdict === 'may' ? [...judgement.on] : [];
}

const unreadOf = { place: 'unread-place', certificate: 'unread-certificate', anything: 'unread' } as const;

function judgeCondition(condition: Condition | UnreadCondition, known: KnownRequest): Judgement {
  switch (condition.kind) {
    case 'unread':
      return { verdict: 'may', on: new Set([unreadOf[condition.about]]) };
    case 'holds':
      return judgeFlag(condition.value, known);
    case 'string-compare': {
      const equal = told(isEqual(knownOf(condition.value, known), condition.to), condition.value);
      return condition.operator === 'eq' ? equal : negate(equal);
    }
    case 'string-in':
      return negate(
        condition.set
          .map((to) => negate(told(isEqual(knownOf(condition.value, known), to), condition.value)))
          .reduce(both, always),
      );
    case 'contains':
      return told(doesContain(knownOf(condition.value, known), condition.text), condition.value);
    case 'wildcard':
      return told(
        doesMatch(knownOf(condition.value, known), condition.pattern, 'do-not-matter'),
        condition.value,
      );
    case 'strict-wildcard':
      return told(doesMatch(knownOf(condition.value, known), condition.pattern, 'matter'), condition.value);
    case 'int-compare':
      return judgeNumber(condition.value, known, (number) =>
        compare(condition.operator, number, condition.to),
      );
    case 'int-in':
      return judgeNumber(condition.value, known, (number) =>
        condition.set.some(({ from, to }) => from <= number && number <= to),
      );
    case 'ip-compare':
    case 'ip-in':
      return { verdict: 'may', on: new Set([condition.value.name]) };
  }
}

function judgeFlag(value: BoolValue, known: KnownRequest): Judgement {
  switch (value.kind) {
    case 'field': {
      const flag = known.flags[value.name];
      return flag === undefined ? { verdict: 'may', on: new Set([value.name]) } : flag ? always : never;
    }
    case 'starts_with':
      return told(doesStartWith(knownOf(value.source, known), value.affix), value.source);
    case 'ends_with':
      return told(doesEndWith(knownOf(value.source, known), value.affix), value.source);
  }
}

function judgeNumber(value: IntValue, known: KnownRequest, holds: (number: number) => boolean): Judgement {
  if (value.kind === 'field') return { verdict: 'may', on: new Set([value.name]) };
  const { begins, extent } = knownOf(value.of, known);
  // Capitals and small letters are of one length.
  if (extent === 'whole') return holds(Buffer.byteLength(begins)) ? always : never;
  return told('open', value.of);
}

function told(answer: Answer, value: StringValue): Judgement {
  switch (answer) {
    case 'yes':
      return always;
    case 'no':
      return never;
    case 'open':
      return { verdict: 'may', on: new Set(fieldsIn(value)) };
  }
}

function knownOf(value: StringValue, known: KnownRequest): KnownText {
  switch (value.kind) {
    case 'field':
      return known.texts[value.name] ?? nothingKnown;
    case 'lower':
      return lowerKnown(knownOf(value.of, known));
    case 'upper':
      return upperKnown(knownOf(value.of, known));
    case 'concat':
      return joinKnown(
        value.parts.map((part) => (part.kind === 'text' ? exactly(part.text) : knownOf(part, known))),
      );
  }
}

function fieldsIn(value: StringValue): readonly StringField[] {
  switch (value.kind) {
    case 'field':
      return [value.name];
    case 'lower':
    case 'upper':
      return fieldsIn(value.of);
    case 'concat':
      return value.parts.flatMap((part) => (part.kind === 'text' ? [] : fieldsIn(part)));
  }
}
