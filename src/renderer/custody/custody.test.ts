import { expect, it } from 'vitest';
import { findCustody } from './custody.ts';

it('is what the program says of this computer', () => {
  expect(findCustody('real', 'keychain')).toBe('keychain');
  expect(findCustody('unset', 'memory')).toBe('memory');
});

it('is not known before the program has said it', () => {
  expect(findCustody('real', undefined)).toBe('unknown');
});

it('says nothing of this computer in practice, whose vault always forgets', () => {
  expect(findCustody('practice', 'memory')).toBe('practice');
});
