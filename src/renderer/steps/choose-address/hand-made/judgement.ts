import type { HandMade, Weakness, WeaknessKind } from '../../../../contract/hand-made.ts';

/** What can be said of something that was made by hand, from what was seen of it. Pure. */

/** What was looked at and is as it should be. */
export const goodThings = ['lock-on', 'nothing-before', 'one-address', 'named-keys', 'http3-off'] as const;
export type GoodThing = (typeof goodThings)[number];

/** Only what was certainly looked at: where there is no lock, nothing is said of it. */
export function listGoodThings({ tunnel, locks, keys, weaknesses }: HandMade): readonly GoodThing[] {
  const found = new Set(weaknesses.map(({ kind }) => kind));
  const isGood: Readonly<Record<GoodThing, boolean>> = {
    'lock-on': locks.length > 0 && !found.has('lock-off'),
    'nothing-before': locks.length > 0 && !found.has('stepped-over'),
    'one-address': tunnel?.setUp === 'at-cloudflare' && !found.has('second-address'),
    'named-keys': keys.length > 0 && !found.has('nameless-keys'),
    'http3-off': !found.has('http3-on'),
  };
  return goodThings.filter((thing) => isGood[thing]);
}

/** Those first that let people in who should not get in. */
export function sortWeaknesses(weaknesses: readonly Weakness[]): readonly Weakness[] {
  return weaknesses.toSorted((one, other) => Number(isDanger(other.kind)) - Number(isDanger(one.kind)));
}

/** Whether it may let people in who should not get in; the others are in the way of those who should. */
export function isDanger(kind: WeaknessKind): boolean {
  switch (kind) {
    case 'no-lock':
    case 'lock-off':
    case 'stepped-over':
    case 'lock-has-gaps':
    case 'challenge-opens':
    case 'any-customers-key':
    case 'lost-keys-open':
    case 'more-than-a-key':
    case 'second-address':
      return true;
    case 'unclear-keys':
    case 'access-in-front':
    case 'key-not-asked-for':
    case 'nameless-keys':
    case 'http3-on':
      return false;
  }
}

/** Whether people without a key get as far as the login today, whom a lock shuts out. */
export function isOpenToAll({ weaknesses }: HandMade): boolean {
  return weaknesses.some(
    ({ kind }) => kind === 'no-lock' || kind === 'lock-off' || kind === 'challenge-opens',
  );
}

/** Whether Cloudflare Access asks for a login there, which no device with a key can give. */
export function isBehindAccess({ weaknesses }: HandMade): boolean {
  return weaknesses.some(({ kind }) => kind === 'access-in-front');
}

/** Whether there is anything that can be gone on with. */
export function canTakeOver({ tunnel, locks, keys }: HandMade): boolean {
  return tunnel?.setUp === 'at-cloudflare' || locks.length > 0 || keys.length > 0;
}
