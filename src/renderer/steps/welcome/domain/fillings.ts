import type { DomainPlan } from '../../../../contract/domain.ts';
import type { DomainFillings } from '../../../../guides/text/fill-sentence.ts';

/** What the drawings show: the user's own domain and servers, once they are known. */
export function fillingsOf({ name, nameServers = [] }: DomainPlan): DomainFillings {
  const [first = 'ada.ns.cloudflare.com', second = 'rob.ns.cloudflare.com'] = nameServers;
  return { domain: name ?? 'linden.house', first, second };
}
