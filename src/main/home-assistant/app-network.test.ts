import { expect, it } from 'vitest';
import { APP_NETWORK } from '../../contract/home.ts';
import { PRACTICE_APP_ADDRESS, PRACTICE_APP_NETWORK } from '../../practice/connector/connector-place.ts';
import { tunnelNetworks } from '../../practice/home/trusted-proxy.ts';
import { networkToTrust } from './commands/system-log.ts';

it('is the same network of apps in the program and in a practice world, which may not import each other', () => {
  expect(PRACTICE_APP_NETWORK).toBe(APP_NETWORK);
  expect(tunnelNetworks).toContain(APP_NETWORK);
  expect(networkToTrust(PRACTICE_APP_ADDRESS)).toBe(APP_NETWORK);
});
