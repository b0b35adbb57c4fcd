import type { Journey } from '../../contract/journey.ts';
import { Refusal } from '../errors/refusal.ts';
import { namesOfHome } from '../homes/names-of-homes.ts';
import type { Services } from './base/services.ts';

/** What the other homes on this computer have answered, as far as it can be read. */
export async function readOtherHomes({ homes }: Pick<Services, 'homes'>): Promise<readonly Journey[]> {
  const here = homes();
  // Asked first: another one may be open once they are read.
  const open = here.openId();
  const others = (await here.list()).filter(({ id }) => id !== open);
  return others.flatMap(({ journey }) => (journey === 'unreadable' ? [] : journey));
}

/** `ADDRESS_OF_OTHER_HOME` where another home on this computer uses the name, or is to. */
export async function requireFreeName(services: Pick<Services, 'homes'>, hostname: string): Promise<void> {
  if ((await findOwner(services, hostname)) !== undefined) throw new Refusal('ADDRESS_OF_OTHER_HOME');
}

/** The address of the other home on this computer that uses this name; a home without one is called by the name. */
export async function findOwner(
  services: Pick<Services, 'homes'>,
  hostname: string,
): Promise<string | undefined> {
  const owner = (await readOtherHomes(services)).find((home) => namesOfHome(home).includes(hostname));
  return owner && (owner.answers.address ?? hostname);
}
