import type { Symptom } from '../../text/guide.ts';

/** What several pieces of advice say in the same words. */

/** Devices that ask somebody else never hear of the local answer. */
const asksElsewhere = {
  symptom: 'At home the address still leads outside.',
  why: 'The device asks somebody else for names: its own private DNS, the browser’s secure DNS, or a VPN.',
  wayOn: 'Switch that off on the device, or leave the device to the app’s inner address.',
} as const satisfies Symptom;

const sixStillOutside = {
  symptom: 'Some devices go straight in, others still go outside.',
  why: 'The public name has an IPv6 number as well, and nobody has told those devices another one.',
  wayOn: 'Enter the IPv6 number of the same machine too, in the same place.',
} as const satisfies Symptom;

/** The name and the proof belong together. */
const wrongProof = {
  symptom: 'The browser warns that the connection is not private.',
  why: 'The machine at home cannot prove this name. It answers for another one, or without a proof.',
  wayOn: 'Undo it, as told below, and use the inner address in the app instead.',
} as const satisfies Symptom;

export const onlyWithProof =
  'Do this only when a proxy at home answers to **{{address}}** with a proof that your devices trust.';
export const fixedNumber = 'Give the machine a fixed number in your router, so that {{local}} stays right.';

const seeAtHome = [
  'At home, switch Wi-Fi off and on again, so that the device forgets the old answer.',
  'Go to **{{address}}**: it opens without a warning.',
  'Away from home, or with Wi-Fi off, it opens as before.',
] as const;

/** Where the name itself leads home, whoever answers for it. */
export const answersAtHome = {
  topic: 'at-home',
  before: [onlyWithProof, fixedNumber],
  wrong: [asksElsewhere, sixStillOutside, wrongProof],
  test: seeAtHome,
} as const;

/**
 * Shared numbers of a provider: 100.64.0.0/10 (RFC 6598) and the private ranges (RFC 1918)
 * (facts: platforms#no-public-number).
 */
const compareNumbers =
  'Compare two numbers: the outside one in your router, and the one that a page such as “what is my IP” shows.';
export const sharedNumber = {
  symptom:
    'The two numbers differ, or the outside one begins with 100.64 to 100.127, 10, 172.16 to 172.31, or 192.168.',
  why: 'Your provider puts many homes behind one number (CGNAT). No port of that number is yours.',
  wayOn:
    'Ask the provider for a public IPv4 address. Or take the private path through Cloudflare, which needs none.',
} as const satisfies Symptom;
export const liteNumber = {
  symptom: 'The router speaks of DS-Lite, or shows no IPv4 number of its own.',
  why: 'IPv4 is led through your provider there, and nothing comes in that way.',
  wayOn:
    'Ask the provider for real dual stack. Or take the private path through Cloudflare, which needs none.',
} as const satisfies Symptom;
const notFromInside = {
  symptom: 'It opens from outside, but not from your own Wi-Fi.',
  why: 'Some routers cannot turn around a visit that comes from inside.',
  wayOn: 'That is no fault of the lock. At home use the inner address in the app.',
} as const satisfies Symptom;
const taken = {
  symptom: 'The router says that port 443 is taken.',
  why: 'Its own page for outside, or another device, has that port already.',
  wayOn: 'Switch off the router’s page for outside. It should not be open to everybody anyway.',
} as const satisfies Symptom;

export const portNeeds = [
  'The password of your router.',
  'A public IPv4 address of your own. Two numbers tell: compare them first.',
] as const;
export const portBefore = [
  'Build the lock first and see it hold. Only then open the port.',
  compareNumbers,
  fixedNumber,
] as const;
export const portWrong = [sharedNumber, liteNumber, notFromInside, taken] as const;
export const portTest = [
  'Switch Wi-Fi off on a phone and go to **{{address}}**: with the key it opens.',
  'Try it in a private window, without a key: you are kept out.',
] as const;

export const nameNeeds = [
  'An account there.',
  'A public IPv4 address of your own, which may change.',
] as const;
export const noToken = {
  symptom: 'The name keeps an old number.',
  why: 'Whoever writes it has lost its token, or does not run any more.',
  wayOn: 'Look at its log. Make a new token, put it in, and delete the old one.',
} as const satisfies Symptom;
export const nameTest = [
  'Restart the router, so that it may get a new number.',
  'A few minutes later {{address}} opens from outside again.',
] as const;
