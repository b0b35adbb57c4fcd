import type { HomeFinder } from '../home-assistant/find/home-finder.ts';
import { onceDone } from '../journey/once-done.ts';
import { findRealPlace, openPracticePlace, type Place } from '../journey/place.ts';
import { createRealWorld } from '../journey/real-world.ts';
import { enterPracticeWorld } from '../practice-world/practice-world.ts';
import { createWorldOfPractice } from '../practice-world/world.ts';
import type { Keychain } from '../storage/keychain.ts';

/** A practice world that was started, or named because it runs already. */
export interface StartedPractice {
  readonly url: string;
  stop(): Promise<void>;
}

/** The places a journey can be in, and the one it is in. */
export interface Places {
  current(): Place;
  /** The real one, also while the user practises. */
  real(): Place;
  open(mode: Place['mode']): Promise<Place>;
  goTo(place: Place): void;
  /** Stops the practice world, if there is one. */
  close(): Promise<void>;
}

export interface PlacesParts {
  readonly dataFolder: string;
  readonly keychain: Keychain;
  readonly finder: HomeFinder;
  /** Called when the keychain is about to be asked at the start, because the user had begun for real before. */
  readonly aboutToOpen: () => void;
  readonly startPractice: () => Promise<StartedPractice>;
}

export async function openPlaces(parts: PlacesParts): Promise<Places> {
  const { dataFolder, keychain, finder, aboutToOpen, startPractice } = parts;
  const real = await findRealPlace(createRealWorld(finder), dataFolder, keychain);
  // Who has begun for real before finds their secrets at once.
  const hasBegun = real.closed.journey.read().mode === 'real';
  if (hasBegun) aboutToOpen();
  let realPlace = hasBegun ? await real.open() : real.closed;
  let current = realPlace;
  let starting: Promise<StartedPractice> | undefined;

  const openPractice = onceDone(async () => {
    starting = startPractice();
    const { url } = await starting;
    return openPracticePlace(createWorldOfPractice(await enterPracticeWorld(url), finder));
  });
  const openReal = async (): Promise<Place> => {
    realPlace = await real.open();
    return realPlace;
  };
  return {
    current: () => current,
    real: () => realPlace,
    open: (mode) => (mode === 'practice' ? openPractice() : openReal()),
    goTo: (place) => {
      current = place;
    },
    close: async () => (await starting)?.stop(),
  };
}
