import fc, { type Arbitrary } from 'fast-check';

/** Stands in every text that is sent to leak: no error may quote it. */
export const CANARY = 'canary-5f1c9e';

/** Names that objects have already, or that libraries look for. */
export const reservedKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'then',
  'hasOwnProperty',
];

/** Texts that programs stumble over. */
export const hostileTexts = [
  '',
  ' ',
  '\0',
  '\r\n\r\n',
  '\ud800',
  'a\udc00b',
  '\u202eevil',
  'e\u0301'.repeat(200),
  '👨‍👩‍👧‍👦'.repeat(50),
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  'http://[::ffff:127.0.0.1]:1/',
  'javascript:alert(1)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is sent.
  '${7*7}{{7*7}}',
  "';--",
  '%00%ff',
  'xn--a',
  '1e999',
  '-0',
  CANARY,
  ...reservedKeys,
] as const;

const hostileNumbers = [
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];

/** As long as no limit of a transport, and longer. */
const lengths = [256, 4_097, 65_537, 300_000];

export const arbitraryText: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string>(...hostileTexts) },
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...lengths).map((length) => CANARY.padEnd(length, 'x')) },
);

/** Whatever no schema asks for. */
export const arbitraryHostile: Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: arbitraryText },
  { weight: 4, arbitrary: fc.constantFrom<number>(...hostileNumbers) },
  { weight: 4, arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, [], {}) },
  { weight: 2, arbitrary: fc.anything({ withDate: true, withBigInt: true, withMap: true, withSet: true }) },
  { weight: 1, arbitrary: fc.constantFrom(50, 500).map(nest) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...reservedKeys).map((key) => withKey({}, key, { isAdmin: true })),
  },
);

/** Not deeper than the window's own end of a transport can write down: that is left to bytes. */
function nest(depth: number): unknown {
  let nested: unknown = CANARY;
  for (let level = 0; level < depth; level += 1) nested = level % 2 === 0 ? [nested] : { a: nested };
  return nested;
}

/** A copy with this key of its own, `__proto__` too. */
export function withKey(object: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...object }, key, {
    value,
    ...{ enumerable: true, configurable: true, writable: true },
  });
}
