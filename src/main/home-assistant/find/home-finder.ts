import type { FoundHome, HomeNearby } from '../../../contract/home.ts';
import type { Clock } from '../../clock/clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Announced } from './announced.ts';
import { findAt } from './find-at.ts';
import { findHomes } from './find-homes.ts';
import type { Listen } from './multicast.ts';
import { usualUrls } from './typed-address.ts';
import { type LookUp, withReachedAt } from './with-reached-at.ts';

/** Finds homes in the user's network from outside. Nothing secret is sent to any of them. */
export interface HomeFinder {
  /** Those that announce themselves or answer at the usual addresses. */
  find(): Promise<readonly HomeNearby[]>;
  /** Those of these that answer, as if they had announced themselves; nobody else is asked. */
  findAmong(announced: readonly Announced[]): Promise<readonly HomeNearby[]>;
  /** The one where the user says. `HOME_ADDRESS_MANGLED`, `HOME_UNREACHABLE`, `HOME_NOT_HOME_ASSISTANT`. */
  findAt(typed: string): Promise<HomeNearby>;
  /**
   * The home there, as it is to be remembered. `trusting` is the fingerprint that the user was shown and said yes to.
   * Besides those of `findAt`: `HOME_INSTALLING`, `HOME_NOT_ONBOARDED`, `HOME_CERTIFICATE_UNKNOWN`.
   */
  choose(typed: string, trusting: string | undefined): Promise<FoundHome>;
  /** Where those are that were found last, and the one that was looked at last. */
  seen(): readonly string[];
}

export interface HomeFinderParts {
  readonly clock: Clock;
  readonly listen: Listen;
  readonly lookUp: LookUp;
}

export function createHomeFinder({ clock, listen, lookUp }: HomeFinderParts): HomeFinder {
  /** What was found last: a home that is probed by itself does not say what it is called. */
  let found: readonly HomeNearby[] = [];
  let lookedAt: readonly HomeNearby[] = [];
  const remember = async (finding: Promise<readonly HomeNearby[]>): Promise<readonly HomeNearby[]> => {
    found = await finding;
    return found;
  };
  const findNamed = async (typed: string): Promise<HomeNearby> => {
    const nearby = await findAt(typed, clock, listen);
    lookedAt = [nearby];
    const known = found.find(({ home }) => home.url === nearby.home.url)?.home;
    return known ? { ...nearby, home: { ...nearby.home, name: known.name } } : nearby;
  };
  return {
    find: () => remember(findHomes(usualUrls, listen(), clock)),
    findAmong: (announced) => remember(findHomes([], Promise.resolve(announced), clock)),
    findAt: findNamed,
    choose: async (typed, trusting) => {
      const nearby = await findNamed(typed);
      throwIfNotChoosable(nearby, trusting);
      return withReachedAt(nearby.home, { lookUp, listen });
    },
    seen: () => [...found, ...lookedAt].map(({ home }) => home.url),
  };
}

function throwIfNotChoosable({ home, stage }: HomeNearby, trusting: string | undefined): void {
  if (stage === 'installing') throw new Refusal('HOME_INSTALLING');
  if (stage === 'onboarding') throw new Refusal('HOME_NOT_ONBOARDED');
  if (home.certificate && home.certificate.fingerprint !== trusting) {
    throw new Refusal('HOME_CERTIFICATE_UNKNOWN');
  }
}
