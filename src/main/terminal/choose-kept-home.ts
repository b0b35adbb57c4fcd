import type { HomeId } from '../../contract/homes.ts';
import type { SetupId } from '../../contract/setup.ts';
import type { ShelvedHome } from '../homes/home-shelf.ts';
import { namesOfHome } from '../homes/names-of-homes.ts';
import { TerminalRefusal } from './terminal-refusal.ts';

/** Which of the homes in a data folder a command is about. */
export type WantedHome =
  | { readonly kind: 'any' }
  | { readonly kind: 'at'; readonly address: string }
  /** What a setup file says; nobody need have been told of that home before. */
  | { readonly kind: 'of-file'; readonly address: string; readonly id: SetupId | undefined };

/**
 * The home that is meant. Where there is only one, it is that, unless a setup file says otherwise: what it is about is found out later.
 * `unknown` is a home of a setup file that none here is, so that no home loses what is noted of it to another. Pure.
 * @throws {TerminalRefusal} where there are several and it is not said which
 */
export function chooseKeptHome(homes: readonly ShelvedHome[], wanted: WantedHome): HomeId | 'unknown' {
  const [only] = homes.length === 1 ? homes : [];
  if (only && (wanted.kind !== 'of-file' || isBlank(only))) return only.id;
  switch (wanted.kind) {
    case 'of-file': {
      const byId = homes.find(({ journey }) => journey !== 'unreadable' && journey.setupId === wanted.id);
      const meant = byId ?? homes.find((home) => listNames(home).includes(wanted.address));
      return meant?.id ?? 'unknown';
    }
    case 'at': {
      const meant = homes.find((home) => listNames(home).includes(wanted.address));
      if (meant) return meant.id;
      throw new TerminalRefusal({
        kind: 'address-not-kept',
        address: wanted.address,
        addresses: addressesOf(homes),
      });
    }
    case 'any': {
      const addresses = addressesOf(homes);
      const told = homes.filter((home) => listNames(home).length > 0);
      const [first, ...others] = told;
      // One that nobody has given an address yet is none to look after.
      if (first && others.length === 0) return first.id;
      throw new TerminalRefusal({ kind: 'several-homes', addresses });
    }
  }
}

/** One that is about no domain and no address yet takes whatever comes first. */
function isBlank({ journey }: ShelvedHome): boolean {
  if (journey === 'unreadable') return false;
  const { domain, address } = journey.answers;
  return domain === undefined && address === undefined;
}

function addressesOf(homes: readonly ShelvedHome[]): readonly string[] {
  return homes.flatMap((home) => listNames(home).slice(0, 1));
}

/** Its own address first; none before it has one. */
function listNames({ journey }: ShelvedHome): readonly string[] {
  if (journey === 'unreadable' || journey.answers.address === undefined) return [];
  return namesOfHome(journey);
}
