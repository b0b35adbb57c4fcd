import { expect, it } from 'vitest';
import { isLower, isPreRelease } from './version-order.ts';

/** Semantic Versioning 2.0.0, items 9 to 11, from low to high. */
const inOrder = [
  ...['0.9.10', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'],
  ...[
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0-x-y',
    '1.0.0-x-y-z.4',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0',
    '10.0.0',
  ],
];

it('orders versions as Semantic Versioning does', () => {
  for (const [at, lower] of inOrder.entries()) {
    expect(isLower(lower, lower), lower).toBe(false);
    for (const higher of inOrder.slice(at + 1)) {
      expect(isLower(lower, higher), `${lower} before ${higher}`).toBe(true);
      expect(isLower(higher, lower), `${higher} after ${lower}`).toBe(false);
    }
  }
});

it('knows a pre-release', () => {
  expect(isPreRelease('1.0.0-beta.1')).toBe(true);
  expect(isPreRelease('1.0.0')).toBe(false);
});
