import type { Symptom } from '../../text/guide.ts';

/** What several pieces of advice say in the same words. */

/** Devices that ask somebody else never hear of the local answer. */
const asksElsewhere = {
  symptom: 'At home the address still leads outside.',
  why: 'The device looks names up somewhere else: its own private DNS, the browser’s secure DNS, or a VPN.',
  wayOn: 'Switch that off on the device, or use the app’s inner address there.',
} as const satisfies Symptom;

const sixStillOutside = {
  symptom: 'Some devices go straight in, others still go outside.',
  why: 'The public name has an IPv6 number as well, and nothing has told those devices a different one.',
  wayOn: 'Enter the IPv6 number of the same machine too, in the same place.',
} as const satisfies Symptom;

/** The name and the certificate belong together. */
const wrongCertificate = {
  symptom: 'The browser warns that the connection is not private.',
  why: 'The machine at home has no certificate for this name, or none that the device trusts.',
  wayOn: 'Undo it, as shown below, and use the inner address in the app instead.',
} as const satisfies Symptom;

export const onlyWithCertificate =
  'Do this only if a proxy at home answers to `{address}` with a certificate that your devices trust.';
export const fixedNumber = 'Give the machine a fixed number in your router, so that {local} stays right.';

const seeAtHome = [
  'At home, switch Wi-Fi off and on again, so that the device forgets the old answer.',
  'Go to `{address}`: it opens without a warning.',
  'Away from home, or with Wi-Fi off, it opens as before.',
] as const;

/** Where the name itself leads home, whoever answers for it. */
export const answersAtHome = {
  topic: 'at-home',
  before: [onlyWithCertificate, fixedNumber],
  wrong: [asksElsewhere, sixStillOutside, wrongCertificate],
  test: seeAtHome,
} as const;

/**
 * Shared numbers of a provider: 100.64.0.0/10 (RFC 6598) and the private ranges (RFC 1918)
 * (facts: platforms#no-public-number).
 */
export const sharedNumber = {
  symptom:
    'The two numbers differ, or the outside one begins with 100.64 to 100.127, 10, 172.16 to 172.31, or 192.168.',
  why: 'Your provider puts many homes behind one number (CGNAT). No port of that number is yours.',
  wayOn:
    'Ask the provider for a public IPv4 address. Or take the private path through Cloudflare, which needs none.',
} as const satisfies Symptom;

export const liteNumber = {
  symptom: 'The router mentions DS-Lite, or shows no IPv4 number of its own.',
  why: 'Then IPv4 goes through your provider, and nothing can come in that way.',
  wayOn:
    'Ask the provider for real dual stack. Or take the private path through Cloudflare, which needs none.',
} as const satisfies Symptom;
