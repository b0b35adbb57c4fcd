import type { Countries, ResolvedException } from '../../../../../contract/exception.ts';
import { aDevice, aSetup } from '../../../testing/situations.ts';
import { expressionsWith } from '../lock.ts';
import { nameWebhooks } from '../name-webhooks.ts';
import { homeAddress, ownHostname } from './arbitrary-exceptions.ts';

/** The rules of a home with these keys, and of a name of its own for what passes without one. */
export function printLock(
  resolved: readonly ResolvedException[],
  countries: Countries | undefined,
  fingerprints: readonly string[],
): readonly string[] | undefined {
  const { exceptions, webhookIds } = nameWebhooks(resolved, {});
  const url = 'http://homeassistant.local:8123';
  const setup = aSetup({
    services: [
      { hostname: homeAddress, url, openTo: 'every-device' },
      { hostname: ownHostname, url, openTo: [] },
    ],
    devices: fingerprints.map((_, index) => aDevice(`Phone ${index}`)),
    policy: { declined: [], exceptions, ...(countries ? { countries } : {}) },
  });
  return expressionsWith(setup, webhookIds, (_keyId, index) => fingerprints[index] ?? '', []);
}
