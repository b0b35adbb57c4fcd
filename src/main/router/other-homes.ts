import { ownHostnameOf } from '../../contract/exception.ts';
import type { FoundHome } from '../../contract/home.ts';
import type { Journey } from '../../contract/journey.ts';
import type { Services } from './base/services.ts';

/** What the other homes on this computer have answered, as far as it can be read. */
export async function readOtherHomes({ homes }: Pick<Services, 'homes'>): Promise<readonly Journey[]> {
  const here = homes();
  // Asked first: another one may be open once they are read.
  const open = here.openId();
  const others = (await here.list()).filter(({ id }) => id !== open);
  return others.flatMap(({ journey }) => (journey === 'unreadable' ? [] : journey));
}

/** Every name that a home uses: its address, further ones behind the same lock, and those that only its exceptions have. */
export function hostnamesOf({ answers }: Journey): readonly string[] {
  const { address, furtherServices = [], exceptions = [] } = answers;
  return [
    address ?? [],
    ...furtherServices.map(({ hostname }) => hostname),
    ...exceptions.map((each) => ownHostnameOf(each) ?? []),
  ].flat();
}

/**
 * The names of those of them that lead to another Home Assistant than this journey's: they are no doors to it, though every
 * connector calls its own Home Assistant alike. Where two homes answer at one address, nobody can tell them apart.
 */
export function namesOfHomesElsewhere(here: Journey, others: readonly Journey[]): ReadonlySet<string> {
  const own = addressesOf(here.answers.home);
  const elsewhere = others.filter(({ answers }) => {
    const its = addressesOf(answers.home);
    return own.size > 0 && its.size > 0 && own.isDisjointFrom(its);
  });
  return new Set(elsewhere.flatMap(hostnamesOf));
}

function addressesOf(home: FoundHome | undefined): ReadonlySet<string> {
  const urls = home ? [home.url, home.reachedAt, home.inTheHouse] : [];
  return new Set(urls.flatMap((url) => (url ? (URL.parse(url)?.host ?? []) : [])));
}
