import type { HomeNearby } from '../../../contract/home.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Wait } from '../time-limit.ts';
import type { Announced } from './announced.ts';
import { installing } from './find-homes.ts';
import { type Knocked, knockAt } from './knock.ts';
import { urlsToTry } from './typed-address.ts';

/**
 * Looks for Home Assistant where the user says it is. `HOME_ADDRESS_MANGLED`, `HOME_UNREACHABLE`,
 * `HOME_NOT_HOME_ASSISTANT` (something else answers). While it is being installed something else does, so what is announced
 * is heard before that is said.
 */
export async function lookWhere(
  typed: string,
  wait: Wait,
  hear: () => Promise<readonly Announced[]>,
): Promise<HomeNearby> {
  const urls = urlsToTry(typed);
  if (!urls) throw new Refusal('HOME_ADDRESS_MANGLED');
  const looks = await Promise.allSettled(urls.map((url) => knockAt(url, wait)));
  const found = looks.find((look) => look.status === 'fulfilled')?.value;
  if (found) return nearby(found);
  const refusals = looks.flatMap((look) => (look.status === 'rejected' ? [asRefusal(look.reason)] : []));
  // That something answers says more than that nothing does at the other port.
  const refusal = refusals.find(({ code }) => code === 'HOME_NOT_HOME_ASSISTANT') ?? refusals[0];
  const announced = (await hear()).find((each) => each.state === 'installing' && isAt(each, urls));
  if (announced) return installing(announced);
  throw refusal ?? new Refusal('HOME_UNREACHABLE');
}

function nearby({ home, stage }: Knocked): HomeNearby {
  return { home, stage, by: 'answered' };
}

/** Its usual name too: there is only one home that is just being installed. */
function isAt({ addresses }: Announced, urls: readonly string[]): boolean {
  const hosts = urls.map((url) => new URL(url).hostname.replace(/^\[|\]$/g, ''));
  return hosts.some((host) => addresses.includes(host) || /^homeassistant(\.local)?$/.test(host));
}

function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal('HOME_UNREACHABLE');
}
