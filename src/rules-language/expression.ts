import type { BoolField, IntField, IpField, StringField } from './fields.ts';

/**
 * A rules-language expression that passed the type check. Each kind of value has its own type, so an expression that
 * compares a number with a text cannot even be represented.
 */
export type Expression = Tree<Condition>;

/** Conditions tied together, whatever they are. */
export type Tree<Leaf> =
  | { readonly kind: LogicalOperator; readonly left: Tree<Leaf>; readonly right: Tree<Leaf> }
  | { readonly kind: 'not'; readonly operand: Tree<Leaf> }
  | Leaf;

/** What is asked of one value of a request. */
export type Condition =
  | { readonly kind: 'holds'; readonly value: BoolValue }
  | {
      readonly kind: 'string-compare';
      readonly operator: EqualityOperator;
      readonly value: StringValue;
      readonly to: string;
    }
  | { readonly kind: 'string-in'; readonly value: StringValue; readonly set: readonly string[] }
  | { readonly kind: 'contains'; readonly value: StringValue; readonly text: string }
  | { readonly kind: WildcardOperator; readonly value: StringValue; readonly pattern: string }
  | {
      readonly kind: 'int-compare';
      readonly operator: EqualityOperator | OrderOperator;
      readonly value: IntValue;
      readonly to: number;
    }
  | { readonly kind: 'int-in'; readonly value: IntValue; readonly set: readonly IntRange[] }
  | {
      readonly kind: 'ip-compare';
      readonly operator: EqualityOperator;
      readonly value: IpValue;
      readonly to: string;
    }
  | { readonly kind: 'ip-in'; readonly value: IpValue; readonly set: readonly IpSetEntry[] };

/** Listed from the loosest to the tightest binding; `not` binds tighter than all of them. */
export const logicalOperators = ['or', 'xor', 'and'] as const;
export type LogicalOperator = (typeof logicalOperators)[number];

export type EqualityOperator = 'eq' | 'ne';
export type OrderOperator = 'lt' | 'le' | 'gt' | 'ge';
/** `wildcard` ignores the case of ASCII letters, `strict wildcard` does not. */
export type WildcardOperator = 'wildcard' | 'strict-wildcard';

export type StringValue =
  | { readonly kind: 'field'; readonly name: StringField }
  | { readonly kind: 'lower' | 'upper'; readonly of: StringValue }
  | { readonly kind: 'concat'; readonly parts: readonly ConcatPart[] };

export type ConcatPart = StringValue | { readonly kind: 'text'; readonly text: string };

export type BoolValue =
  | { readonly kind: 'field'; readonly name: BoolField }
  | { readonly kind: 'starts_with' | 'ends_with'; readonly source: StringValue; readonly affix: string };

export type IntValue =
  | { readonly kind: 'field'; readonly name: IntField }
  /** Length in bytes of the UTF-8 text. */
  | { readonly kind: 'len'; readonly of: StringValue };

export interface IpValue {
  readonly kind: 'field';
  readonly name: IpField;
}

/** Both bounds belong to it; a single number is a range of one. */
export interface IntRange {
  readonly from: number;
  readonly to: number;
}

export type IpSetEntry =
  | { readonly kind: 'network'; readonly address: string; readonly prefix: number }
  | { readonly kind: 'range'; readonly from: string; readonly to: string };
