import { expect, it } from 'vitest';
import { repairIpAddress } from './typed-ip-address.ts';

it.each([
  ['http://192.168.1.20:8123/lovelace', '192.168.1.20'],
  ['192.168.1.20:443', '192.168.1.20'],
  ['192,168,1,20', '192.168.1.20'],
  ['192.168. 1.20', '192.168.1.20'],
  ['203.0.113.7/24', '203.0.113.7'],
  ['[2001:db8::7]', '2001:db8::7'],
  ['https://[2001:DB8::7]:8443', '2001:db8::7'],
])('in “%s” there is %s', (typed, address) => expect(repairIpAddress(typed)).toBe(address));

it.each(['192.168.1.20', ' 2001:db8::7 ', '2001:DB8::7', '192.168.1', 'nvr', ''])(
  'in “%s” there is nothing to put right',
  (typed) => expect(repairIpAddress(typed)).toBeUndefined(),
);
