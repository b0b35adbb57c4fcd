import { type Endpoint, onAccount, onZone } from '../endpoint.ts';
import { paginate } from '../pagination.ts';
import type { Need } from '../token.ts';

/**
 * What people put before and around the custom rules, to be read and not changed: IP Access rules, page rules, Workers routes and
 * applications of Access (facts: cloudflare#audit-permissions).
 */
const firewall: Need = { permission: 'firewall_services', access: 'read', denial: 10000 };
const pageRules: Need = { permission: 'page_rules', access: 'read', denial: 9109 };
const workers: Need = { permission: 'workers_routes', access: 'read', denial: 10000 };
const access: Need = { permission: 'access', access: 'read', denial: 10000 };

/** Bounds of the lists that have pages. */
const bounds = { min: 1, max: 1000, standard: 20 };

export const aroundTheLockEndpoints: readonly Endpoint[] = [
  onZone('GET', '/firewall/access_rules/rules', [firewall], ({ zone, query }) => {
    const { items, info } = paginate([...zone.addressRules.values()], query, bounds);
    const allowed_modes = ['whitelist', 'block', 'challenge', 'js_challenge', 'managed_challenge'];
    return { result: items.map((rule) => ({ ...rule, allowed_modes })), resultInfo: info };
  }),
  onZone('GET', '/pagerules', [pageRules], ({ zone, query }) => {
    const status = query.get('status') ?? 'disabled';
    // By default those that are off are listed, as documented.
    return { result: [...zone.pageRules.values()].filter((rule) => rule.status === status) };
  }),
  onZone('GET', '/workers/routes', [workers], ({ zone }) => ({
    result: [...zone.workerRoutes.values()].map(({ id, pattern, script }) => ({
      id,
      pattern,
      ...(script ? { script } : {}),
    })),
  })),
  onAccount('GET', '/access/apps', [access], ({ account, query }) => {
    const { items, info } = paginate([...account.accessApplications.values()], query, bounds);
    return { result: items, resultInfo: info };
  }),
];
