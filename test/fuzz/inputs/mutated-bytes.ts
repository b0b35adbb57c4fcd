import fc, { type Arbitrary } from 'fast-check';
import { CANARY, hostileTexts } from './hostile.ts';

/** Where something is done counts from the start and wraps around the end. */
type Edit =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut' | 'keep-start' | 'repeat'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert' | 'overwrite'; readonly at: number; readonly bytes: Uint8Array };

/** What is put into bytes: no UTF-8, huge numbers, deep nesting, long texts, other people's names. */
const insertions: readonly Uint8Array[] = [
  ...hostileTexts.map((text) => Buffer.from(text)),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xc0, 0x80]),
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.from('\\ud800'),
  ...[
    '1e999',
    '-1e999',
    '99999999999999999999999',
    '0x10',
    '1e-7',
    'null',
    'true',
    '""',
    '"__proto__":{"a":1},',
  ].map((text) => Buffer.from(text)),
  ...['[', '{"a":', '(', 'not ', '- ', '&a [*a,'].map((text) => Buffer.from(text.repeat(3_000))),
  Buffer.from(CANARY.padEnd(70_000, 'x')),
];

const at = fc.nat({ max: 1_000_000 });
const arbitraryEdit: Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat({ max: 7 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('cut' as const, 'keep-start' as const, 'repeat' as const),
      at,
      length: fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 2_000 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert' as const, 'overwrite' as const),
      at,
      bytes: fc.oneof(fc.constantFrom(...insertions), fc.uint8Array({ minLength: 1, maxLength: 12 })),
    }),
  },
);

/** These bytes with a few things done to them, now and then as they are, and bytes that nobody thought of. */
export function arbitraryBytes(seeds: readonly Uint8Array[]): Arbitrary<Uint8Array> {
  const valid = fc.constantFrom(...seeds);
  const spliced = fc
    .tuple(valid, valid, at, at)
    .map(([one, other, end, start]) =>
      Buffer.concat([one.subarray(0, wrap(end, one)), other.subarray(wrap(start, other))]),
    );
  const mutated = fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: valid }, { weight: 1, arbitrary: spliced }),
      fc.array(arbitraryEdit, { maxLength: 5 }),
    )
    .map(([bytes, edits]) => edits.reduce(applyEdit, bytes));
  return fc.oneof(
    { weight: 8, arbitrary: mutated },
    { weight: 1, arbitrary: valid },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );
}

function applyEdit(bytes: Uint8Array, edit: Edit): Uint8Array {
  const start = wrap(edit.at, bytes);
  switch (edit.kind) {
    case 'flip': {
      const flipped = Uint8Array.from(bytes);
      flipped[start] = (flipped[start] ?? 0) ^ (1 << edit.bit);
      return flipped;
    }
    case 'cut':
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + edit.length)]);
    case 'keep-start':
      return bytes.subarray(0, start);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, start + edit.length), bytes.subarray(start)]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, start), edit.bytes, bytes.subarray(start)]);
    case 'overwrite':
      return Buffer.concat([bytes.subarray(0, start), edit.bytes, bytes.subarray(start + edit.bytes.length)]);
  }
}

function wrap(place: number, { length }: Uint8Array): number {
  return length === 0 ? 0 : place % (length + 1);
}
