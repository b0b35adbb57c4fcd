import { type Endpoint, onZone, type Reply, type TokenCall, withToken } from '../endpoint.ts';
import { invalidQuery } from '../errors.ts';
import { paginate } from '../pagination.ts';
import type { CloudState, Zone } from '../state.ts';
import { allows, type Need, reachesZone, type Token } from '../token.ts';

/** Zones: listed and read only; adding a domain happens in the dashboard (facts: cloudflare#zones). */
const read: Need = { permission: 'zone', access: 'read', denial: 9109 };

export const zoneEndpoints: readonly Endpoint[] = [
  withToken('GET', '/zones', listZones),
  onZone('GET', '', [read], ({ cloud, token, zone }) => ({
    result: showZone(zone.zone, cloud.state, token),
  })),
];

function listZones({ cloud, token, query }: TokenCall): Reply {
  // Without Zone Read the list is empty rather than refused (facts: cloudflare#token-probes).
  const visible = allows(token, 'zone', 'read')
    ? [...cloud.state.zones.values()].map(({ zone }) => zone).filter((zone) => reachesZone(token, zone))
    : [];
  const matching = visible.filter((zone) => matches(zone, cloud.state, query));
  const { items, info } = paginate(ordered(matching, query), query, { min: 5, max: 50, standard: 20 });
  return { result: items.map((zone) => showZone(zone, cloud.state, token)), resultInfo: info };
}

function matches(zone: Zone, state: CloudState, query: URLSearchParams): boolean {
  const filters: readonly (readonly [string, (wanted: string) => boolean])[] = [
    ['name', (wanted) => textMatches(zone.name, wanted)],
    ['status', (wanted) => zone.status === wanted],
    ['account.id', (wanted) => zone.accountId === wanted],
    ['account.name', (wanted) => textMatches(accountName(zone, state), wanted)],
  ];
  const verdicts = filters.flatMap(([key, matchesFilter]) => {
    const wanted = query.get(key);
    return wanted === null ? [] : [matchesFilter(wanted)];
  });
  if (verdicts.length === 0) return true;
  return query.get('match') === 'any' ? verdicts.some(Boolean) : verdicts.every(Boolean);
}

/** `equal:`, `contains:` and the like in front of the value; without one the whole text must be equal. */
function textMatches(actual: string, wanted: string): boolean {
  const [, operator = 'equal', value = ''] = /^(?:([a-z_]+):)?(.*)$/s.exec(wanted) ?? [];
  const text = actual.toLowerCase();
  const sought = value.toLowerCase();
  switch (operator) {
    case 'equal':
      return text === sought;
    case 'not_equal':
      return text !== sought;
    case 'contains':
    case 'contains_case_sensitive':
      return text.includes(sought);
    case 'starts_with':
    case 'starts_with_case_sensitive':
      return text.startsWith(sought);
    case 'ends_with':
    case 'ends_with_case_sensitive':
      return text.endsWith(sought);
    default:
      throw invalidQuery('name', `unknown operator ${operator}`);
  }
}

function ordered(zones: readonly Zone[], query: URLSearchParams): readonly Zone[] {
  const key = query.get('order');
  const sorted =
    key === 'name' || key === 'status' ? zones.toSorted((a, b) => a[key].localeCompare(b[key])) : zones;
  return query.get('direction') === 'desc' ? sorted.toReversed() : sorted;
}

function accountName(zone: Zone, state: CloudState): string {
  return state.accounts.get(zone.accountId)?.account.name ?? '';
}

function showZone(zone: Zone, state: CloudState, token: Token) {
  return {
    id: zone.id,
    name: zone.name,
    status: zone.status,
    paused: zone.paused,
    type: zone.type,
    development_mode: 0,
    name_servers: zone.nameServers,
    original_name_servers: zone.originalNameServers,
    original_registrar: zone.originalRegistrar,
    original_dnshost: null,
    created_on: zone.createdOn,
    modified_on: zone.activatedOn ?? zone.createdOn,
    activated_on: zone.activatedOn,
    meta: {
      step: 2,
      custom_certificate_quota: 0,
      page_rule_quota: 3,
      phishing_detected: false,
    },
    owner: { id: null, type: 'user', email: null },
    account: { id: zone.accountId, name: accountName(zone, state) },
    permissions: Object.entries(token.permissions).map(([name, access]) => `#${name}:${access}`),
    plan: {
      id: '0feeeeeeeeeeeeeeeeeeeeeeeeeeeeee',
      name: 'Free Website',
      price: 0,
      currency: 'USD',
      frequency: '',
      is_subscribed: false,
      can_subscribe: false,
      legacy_id: 'free',
      legacy_discount: false,
      externally_managed: false,
    },
  };
}
