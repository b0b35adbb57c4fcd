import { expect, it } from 'vitest';
import { asksForLogin, type PathSeen } from './path-by-hand.ts';

const hostname = 'ha.linden.house';
const service = 'http://home:8123';
const required = { access: { required: true, teamName: 'linden', audTag: ['a'] } };
const asks = (entry: object, more: Partial<PathSeen> = {}) =>
  asksForLogin(
    {
      tunnel: { id: 't', name: 'home', status: 'healthy' },
      ingress: [{ hostname, service, ...entry }],
      ...more,
    },
    hostname,
  );

it('tells where the connector wants a login as well, by the entry or for the whole tunnel', () => {
  expect(asks({})).toBe(false);
  expect(asks({ originRequest: { noTLSVerify: true } })).toBe(false);
  expect(asks({ originRequest: required })).toBe(true);
  expect(asks({}, { originRequest: required })).toBe(true);
  expect(asks({ originRequest: { access: { required: false } } }, { originRequest: required })).toBe(false);
});
