import { ownHostnameOf } from '../../contract/exception.ts';
import type { FoundHome } from '../../contract/home.ts';
import type { Journey } from '../../contract/journey.ts';

/** Which names the homes of this computer use, so that none takes another's or is mistaken for it. Pure. */

/** Every name that a home uses, built or still to be built: its own address first, the further ones, and those of its exceptions alone. */
export function namesOfHome({ answers }: Pick<Journey, 'answers'>): readonly string[] {
  const { address, furtherServices = [], exceptions = [] } = answers;
  return [
    ...(address === undefined ? [] : [address]),
    ...furtherServices.map(({ hostname }) => hostname),
    ...exceptions.flatMap((each) => ownHostnameOf(each) ?? []),
  ];
}

/**
 * The names of other homes that lead to another Home Assistant than this one, and whose lock stands: they are no doors to it, though every
 * connector calls its own Home Assistant alike. Where two homes answer at one address, nobody can tell them apart. What is only
 * planned leads nowhere yet, so whatever stands at its name is somebody else's.
 */
export function namesOfHomesElsewhere(
  here: Pick<Journey, 'answers'>,
  others: readonly Journey[],
): ReadonlySet<string> {
  const own = addressesOf(here.answers.home);
  const elsewhere = others.filter(({ answers }) => {
    const its = addressesOf(answers.home);
    return answers.locked !== undefined && own.size > 0 && its.size > 0 && own.isDisjointFrom(its);
  });
  return new Set(elsewhere.flatMap(namesOfHome));
}

function addressesOf(home: FoundHome | undefined): ReadonlySet<string> {
  const urls = home ? [home.url, home.reachedAt, home.inTheHouse] : [];
  return new Set(urls.flatMap((url) => (url ? (URL.parse(url)?.host ?? []) : [])));
}
