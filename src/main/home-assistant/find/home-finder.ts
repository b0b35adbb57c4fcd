import type { FoundHome, HomeNearby } from '../../../contract/home.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Wait } from '../time-limit.ts';
import type { Announced } from './announced.ts';
import { findHomes } from './find-homes.ts';
import { lookWhere } from './look.ts';
import type { Listen } from './multicast.ts';
import { type LookUp, reachedByAddress } from './reached-by-address.ts';
import { usualPlaces } from './typed-address.ts';

/** Finds homes in the user's network and looks at them from outside. Nothing secret is sent to any of them. */
export interface HomeFinder {
  /** Those that announce themselves or answer at the usual places. */
  find(): Promise<readonly HomeNearby[]>;
  /** Those of these that answer, as if they had announced themselves; nobody else is asked. */
  findAmong(announced: readonly Announced[]): Promise<readonly HomeNearby[]>;
  /** Knocks where the user says. `HOME_ADDRESS_MANGLED`, `HOME_UNREACHABLE`, `HOME_NOT_HOME_ASSISTANT`. */
  look(typed: string): Promise<HomeNearby>;
  /**
   * The home there, as it is to be remembered. `trusting` is the fingerprint that the user was shown and said yes to.
   * Besides those of `look`: `HOME_INSTALLING`, `HOME_NOT_ONBOARDED`, `HOME_CERTIFICATE_UNKNOWN`.
   */
  choose(typed: string, trusting: string | undefined): Promise<FoundHome>;
}

export interface HomeFinderParts {
  readonly wait: Wait;
  readonly listen: Listen;
  readonly lookUp: LookUp;
}

export function createHomeFinder({ wait, listen, lookUp }: HomeFinderParts): HomeFinder {
  /** A home that is knocked at by itself does not say what it is called. */
  let found: readonly HomeNearby[] = [];
  const remembering = async (finding: Promise<readonly HomeNearby[]>): Promise<readonly HomeNearby[]> => {
    found = await finding;
    return found;
  };
  const look = async (typed: string): Promise<HomeNearby> => {
    const nearby = await lookWhere(typed, wait, listen);
    const known = found.find(({ home }) => home.url === nearby.home.url)?.home;
    return known ? { ...nearby, home: { ...nearby.home, name: known.name } } : nearby;
  };
  return {
    find: () => remembering(findHomes(usualPlaces, listen(), wait)),
    findAmong: (announced) => remembering(findHomes([], Promise.resolve(announced), wait)),
    look,
    choose: async (typed, trusting) => {
      const { home, stage } = await look(typed);
      if (stage === 'installing') throw new Refusal('HOME_INSTALLING');
      if (stage === 'onboarding') throw new Refusal('HOME_NOT_ONBOARDED');
      if (home.certificate && home.certificate.fingerprint !== trusting) {
        throw new Refusal('HOME_CERTIFICATE_UNKNOWN');
      }
      return reachedByAddress(home, { lookUp, listen });
    },
  };
}
