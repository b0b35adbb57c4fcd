import { expect, it } from 'vitest';
import { parseAsNumber } from './typed-as-number.ts';

it.each([
  ['AS3320', 3320],
  [' as 3320 ', 3320],
  ['ASN 3320', 3320],
  ['4294967295', 4_294_967_295],
])('reads %s', (typed, number) => expect(parseAsNumber(typed)).toBe(number));

it.each(['', 'AS', '0', '-5', '3.3', 'AS 33 20', '4294967296', 'Telekom'])(
  'takes “%s” for no number',
  (typed) => expect(parseAsNumber(typed)).toBeUndefined(),
);
