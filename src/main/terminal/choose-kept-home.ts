import { ownHostnameOf } from '../../contract/exception.ts';
import type { HomeId } from '../../contract/homes.ts';
import type { SetupId } from '../../contract/setup.ts';
import type { ShelvedHome } from '../homes/home-shelf.ts';
import { TerminalRefusal } from './terminal-refusal.ts';

/** Which of the homes in a data folder a command is about. */
export type WantedHome =
  | { readonly kind: 'any' }
  | { readonly kind: 'at'; readonly address: string }
  /** What a setup file says; nobody need have been told of that home before. */
  | { readonly kind: 'of-file'; readonly address: string; readonly id: SetupId | undefined };

/**
 * The home that is meant. Where there is only one, it is that: what it is about is found out later. `unknown` is a home of a
 * setup file that none of several is. Pure.
 * @throws {TerminalRefusal} where there are several and it is not said which
 */
export function chooseKeptHome(homes: readonly ShelvedHome[], wanted: WantedHome): HomeId | 'unknown' {
  const [only] = homes;
  if (only && homes.length === 1) return only.id;
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

function addressesOf(homes: readonly ShelvedHome[]): readonly string[] {
  return homes.flatMap((home) => listNames(home).slice(0, 1));
}

/** Its own address first. */
function listNames({ journey }: ShelvedHome): readonly string[] {
  if (journey === 'unreadable') return [];
  const { address, exceptions = [] } = journey.answers;
  return address === undefined ? [] : [address, ...exceptions.flatMap((each) => ownHostnameOf(each) ?? [])];
}
