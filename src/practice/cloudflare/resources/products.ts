import { type AccountCall, type Endpoint, hexId, onAccount, onZone } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { paginate } from '../pagination.ts';
import type { Need, Permission } from '../token.ts';

/** Cloudflare's further products, to be read and not changed (facts: cloudflare#further-products). */

const reading = (permission: Permission): readonly [Need] => [{ permission, access: 'read', denial: 10000 }];

/** Bounds of the lists that have pages. */
const bounds = { min: 1, max: 100, standard: 20 };
const customHostnameBounds = { min: 5, max: 50, standard: 20 };

export const productEndpoints: readonly Endpoint[] = [
  onZone('GET', '/snippets/snippet_rules', reading('snippets'), ({ zone }) => {
    const all = [...zone.products.snippetRules.values()];
    if (all.length === 0) throw noRulesetIn('http_request_snippets');
    return { result: all };
  }),
  onZone('GET', '/load_balancers', reading('load_balancers'), ({ zone }) => ({
    result: [...zone.products.loadBalancers.values()],
  })),
  onZone('GET', '/spectrum/apps', reading('zone_settings'), ({ zone, query }) => {
    const { items, info } = paginate([...zone.products.spectrumApps.values()], query, bounds);
    return { result: items, resultInfo: info };
  }),
  onZone('GET', '/custom_hostnames', reading('ssl_and_certificates'), ({ zone, query }) => {
    const all = [...zone.products.customHostnames.values()];
    // Nobody enables it and then has none.
    if (all.length === 0) throw new ApiRefusal(403, [{ code: 1404, message: NO_QUOTA }]);
    const { items, info } = paginate(all, query, customHostnameBounds);
    return { result: items, resultInfo: info };
  }),
  onAccount('GET', '/load_balancers/pools', reading('load_balancing_pools'), ({ account }) => ({
    result: [...account.products.pools.values()],
  })),
  onAccount('GET', '/rulesets/phases/http_request_redirect/entrypoint', reading('bulk_redirects'), usedLists),
  onAccount('GET', '/rules/lists', reading('account_lists'), ({ account }) => ({
    result: [...account.products.redirectLists.values()].map(({ isUsed, redirects, ...list }) => ({
      ...list,
      kind: 'redirect',
      num_items: redirects.length,
      num_referencing_filters: isUsed ? 1 : 0,
    })),
  })),
  onAccount('GET', `/rules/lists/${hexId('list')}/items`, reading('account_lists'), (call) => {
    const list = call.account.products.redirectLists.get(call.param('list'));
    if (list === undefined) throw new ApiRefusal(404, [{ code: 10021, message: 'list not found' }]);
    const { id, created_on, modified_on } = list;
    return {
      result: list.redirects.map((redirect, index) => ({
        id: `${id.slice(0, -2)}${index.toString(16).padStart(2, '0')}`,
        ...{ redirect, created_on, modified_on },
      })),
    };
  }),
];

const NO_QUOTA = 'No quota has been allocated for this zone.';

/** A phase without rules has no ruleset (facts: cloudflare#custom-rules). */
function noRulesetIn(phase: string): ApiRefusal {
  return new ApiRefusal(404, [
    { code: 10003, message: `could not find entrypoint ruleset in the ${phase} phase` },
  ]);
}

function usedLists({ account }: AccountCall) {
  const used = [...account.products.redirectLists.values()].filter(({ isUsed }) => isUsed);
  const [first] = used;
  if (first === undefined) throw noRulesetIn('http_request_redirect');
  return {
    result: {
      ...{ id: first.id, name: 'default', description: '', kind: 'root', version: '1' },
      ...{ phase: 'http_request_redirect', last_updated: first.modified_on },
      rules: used.map(({ id, name, modified_on }) => ({
        ...{ id, ref: id, version: '1', action: 'redirect', description: name, enabled: true },
        action_parameters: { from_list: { name, key: 'http.request.full_uri' } },
        expression: `http.request.full_uri in $${name}`,
        last_updated: modified_on,
      })),
    },
  };
}
