import type { Seed } from '../seed.ts';
import type { AccountState, CloudState } from '../state.ts';
import type { PracticeActions } from './practice-endpoints.ts';

/** What people do with a domain beside the API: on Cloudflare's page, and where they bought it. */
export function domainsOf(
  seed: Pick<Seed, 'zone' | 'activate'>,
  { zones }: CloudState,
  account: AccountState,
): Pick<PracticeActions, 'addDomain' | 'moveDomain'> {
  return {
    addDomain(name) {
      const there = [...zones.values()].find(({ zone }) => zone.name === name);
      return (there ?? seed.zone(account, { name, status: 'pending' })).zone.nameServers;
    },
    moveDomain: (name) => seed.activate(name)?.zone.nameServers,
  };
}
