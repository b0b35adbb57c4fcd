import type { Ways } from '../../../../contract/hand-over.ts';
import type { Platform } from '../../../../contract/setup.ts';

/** A way for a key to travel, each with a screen of its own. */
export const ways = ['code', 'stick', 'airdrop', 'file', 'install'] as const;
export type Way = (typeof ways)[number];

/** What suits each kind of device, the likely best first; what this computer cannot do is left out later. */
const suits: Readonly<Record<Platform, readonly Way[]>> = {
  iphone: ['code', 'airdrop', 'stick', 'file'],
  android: ['code', 'stick', 'file'],
  // The phone beside it takes the key and gives it to the watch.
  watch: ['code', 'stick', 'file'],
  windows: ['stick', 'code', 'file'],
  mac: ['airdrop', 'stick', 'code', 'file'],
  linux: ['stick', 'code', 'file'],
  chromebook: ['stick', 'code', 'file'],
  // Nobody holds it in front of a code.
  program: ['file', 'stick'],
};

const installable: ReadonlySet<Platform> = new Set(['windows', 'mac', 'linux']);

/**
 * How a device can get its key from here, the likely best way first. Saving a file is always among them.
 * @param here the kind of computer the window is shown on
 */
export function listWays(platform: Platform, here: Platform, can: Ways): readonly Way[] {
  const install = installable.has(platform) && can.install === 'possible';
  // A computer of the same kind is most likely the one the user sits at; another one may still be meant.
  const order: readonly Way[] = [
    ...(install && platform === here ? (['install'] as const) : []),
    ...suits[platform],
    ...(install && platform !== here ? (['install'] as const) : []),
  ];
  return order.filter((way) => isPossible(way, can));
}

function isPossible(way: Way, can: Ways): boolean {
  switch (way) {
    case 'code':
      return can.pickUp === 'possible';
    case 'stick':
      return can.drives === 'possible';
    case 'airdrop':
      return can.share === 'possible';
    case 'install':
      return can.install === 'possible';
    case 'file':
      return true;
  }
}

/** What can be tidied up from here once a device has its key: its file on a stick, and the key in this computer's browsers. */
export const removals = ['stick-files', 'take-out'] as const;
export type Removal = (typeof removals)[number];

/** Both work without the key itself, so also when its spare copy is deleted. */
export function listRemovals(platform: Platform, can: Ways): readonly Removal[] {
  return removals.filter((removal) =>
    removal === 'stick-files'
      ? isPossible('stick', can)
      : installable.has(platform) && isPossible('install', can),
  );
}
