import type { HomeNearby } from '../../../contract/home.ts';
import type { Clock } from '../../clock/clock.ts';
import { isProblem } from '../../errors/problem.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Announced } from './announced.ts';
import { describeInstalling } from './find-homes.ts';
import type { Listen } from './multicast.ts';
import { probeAddress } from './probe-address.ts';
import { urlsToTry } from './typed-address.ts';

/**
 * Finds Home Assistant where the user says it is. `HOME_ADDRESS_MANGLED`, `HOME_UNREACHABLE`, `HOME_NOT_HOME_ASSISTANT`
 * (something else answers), `HOME_BANNED` (it has shut this computer out). A home that is being installed may answer like something else, so announcements are heard
 * before that is said.
 */
export async function findAt(typed: string, clock: Clock, listen: Listen): Promise<HomeNearby> {
  const urls = urlsToTry(typed);
  if (!urls) throw new Refusal('HOME_ADDRESS_MANGLED');
  const probes = await Promise.allSettled(urls.map((url) => probeAddress(url, clock)));
  const found = probes.find((probe) => probe.status === 'fulfilled')?.value;
  if (found) return { home: found.home, stage: found.stage, by: 'answered' };
  const refusals = probes.flatMap((probe) => (probe.status === 'rejected' ? [asRefusal(probe.reason)] : []));
  // A home that shuts this computer out is the home; and that something answers tells more than that nothing does.
  const refusal =
    telling.map((code) => refusals.find((each) => each.code === code)).find(Boolean) ?? refusals[0];
  const announced = (await listen()).find((each) => each.state === 'installing' && isAt(each, urls));
  if (announced) return describeInstalling(announced);
  throw refusal ?? new Refusal('HOME_UNREACHABLE');
}

/** What tells most first. */
const telling = ['HOME_BANNED', 'HOME_NOT_HOME_ASSISTANT'] as const;

/** The usual name counts too: only one home is just being installed. */
function isAt({ addresses }: Announced, urls: readonly string[]): boolean {
  const hosts = urls.map((url) => new URL(url).hostname.replace(/^\[|\]$/g, ''));
  return hosts.some((host) => addresses.includes(host) || /^homeassistant(\.local)?$/.test(host));
}

function asRefusal(error: unknown): Refusal {
  return isProblem(error) ? error : new Refusal('HOME_UNREACHABLE');
}
