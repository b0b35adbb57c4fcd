import { expect, it } from 'vitest';
import { custodyIn } from './custody.ts';

it('is what the program says of this computer', () => {
  expect(custodyIn('real', 'keychain')).toBe('keychain');
  expect(custodyIn('unset', 'memory')).toBe('memory');
});

it('is not known before the program has said it', () => {
  expect(custodyIn('real', undefined)).toBe('unknown');
});

it('says nothing of this computer in practice, whose vault always forgets', () => {
  expect(custodyIn('practice', 'memory')).toBe('practice');
});
