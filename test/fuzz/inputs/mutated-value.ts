import fc, { type Arbitrary } from 'fast-check';
import { arbitraryHostile, arbitraryText, reservedKeys, withKey } from './hostile.ts';

/** One thing done to a value somewhere in it. */
type Edit =
  | { readonly kind: 'replace' | 'append'; readonly with: unknown }
  | { readonly kind: 'add'; readonly key: string; readonly with: unknown }
  | { readonly kind: 'leave-out' | 'wrap' | 'repeat' };

const arbitraryEdit: Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('replace' as const, 'append' as const), with: arbitraryHostile }),
  fc.record({
    kind: fc.constant('add' as const),
    key: fc.oneof(fc.constantFrom(...reservedKeys), arbitraryText),
    with: arbitraryHostile,
  }),
  fc.record({ kind: fc.constantFrom('leave-out' as const, 'wrap' as const, 'repeat' as const) }),
);

/** Values of this kind with a few things done to them. */
export function arbitraryMutated(base: Arbitrary<unknown>): Arbitrary<unknown> {
  const edits = fc.array(fc.tuple(fc.nat(), arbitraryEdit), { minLength: 1, maxLength: 3 });
  return fc
    .tuple(base, edits)
    .map(([value, todo]) =>
      todo.reduce((edited, [at, edit]) => editAt(edited, at % countNodes(edited), edit), value),
    );
}

/** How many values there are in this one, itself included. */
function countNodes(value: unknown, depth = 0): number {
  if (depth > 20) return 1;
  return childrenOf(value).reduce((sum, [, child]) => sum + countNodes(child, depth + 1), 1);
}

/** Edits the n-th value in this one, counted from the outside. */
function editAt(value: unknown, nth: number, edit: Edit, depth = 0): unknown {
  if (nth === 0 || depth > 20) return applyEdit(value, edit);
  let left = nth - 1;
  for (const [key, child] of childrenOf(value)) {
    const size = countNodes(child, depth + 1);
    if (left < size) {
      if (left === 0 && edit.kind === 'leave-out') return without(value, key);
      return put(value, key, editAt(child, left, edit, depth + 1));
    }
    left -= size;
  }
  return value;
}

function applyEdit(value: unknown, edit: Edit): unknown {
  switch (edit.kind) {
    case 'replace':
      return edit.with;
    case 'append':
      if (Array.isArray(value)) return [...value, edit.with];
      return typeof value === 'string' && typeof edit.with === 'string' ? value + edit.with : edit.with;
    case 'add':
      return isPlain(value) ? withKey(value, edit.key, edit.with) : { [edit.key]: edit.with, value };
    case 'leave-out':
      return undefined;
    case 'wrap':
      return [value];
    case 'repeat':
      return repeat(value);
  }
}

function repeat(value: unknown): unknown {
  if (Array.isArray(value))
    return Array.from({ length: 600 }, (_, index) => value[index % Math.max(1, value.length)]);
  return typeof value === 'string' ? value.repeat(40).slice(0, 20_000) : [value, value];
}

function childrenOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.slice(0, 50).map((child: unknown, index) => [String(index), child]);
  return isPlain(value) ? Object.entries(value) : [];
}

function put(value: unknown, key: string, child: unknown): unknown {
  if (Array.isArray(value)) return value.with(Number(key), child);
  return isPlain(value) ? withKey(value, key, child) : value;
}

function without(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) : value;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
