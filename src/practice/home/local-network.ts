import { membership } from '../net/networks.ts';

/**
 * The networks whose visitors Home Assistant takes for people in the house (facts: home-assistant#webhook-local): its own
 * machine, private networks, and what a cable without a router gives.
 */
const isInside = membership([
  '127.0.0.0/8',
  '::1/128',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
  '169.254.0.0/16',
  'fe80::/10',
]);

/** Whether an address is local to Home Assistant; IPv4 in its plain form. */
export function isLocalAddress(address: string): boolean {
  return isInside(address);
}
