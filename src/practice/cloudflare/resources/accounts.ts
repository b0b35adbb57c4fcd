import { type Endpoint, onAccount, type Reply, type TokenCall, withToken } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { paginate } from '../pagination.ts';
import { allows, type Need, reachesAccount } from '../token.ts';

/** Accounts (facts: cloudflare#account-tokens, cloudflare#page-sizes). */
const read: Need = { permission: 'account_settings', access: 'read', denial: 9109 };

export const accountEndpoints: readonly Endpoint[] = [
  withToken('GET', '/accounts', listAccounts),
  onAccount('GET', '', [read], ({ account }) => ({ result: account.account })),
];

function listAccounts({ cloud, token, query }: TokenCall): Reply {
  if (token.owner.kind === 'account') {
    throw new ApiRefusal(400, [
      { code: 1001, message: 'List accounts endpoint does not support account owned tokens.' },
    ]);
  }
  // Without any account-level permission the list is empty rather than refused (facts: cloudflare#account-tokens).
  const mayRead = allows(token, 'account_settings', 'read') || allows(token, 'argotunnel', 'read');
  const name = query.get('name');
  const accounts = [...cloud.state.accounts.values()]
    .map(({ account }) => account)
    .filter(({ id }) => mayRead && reachesAccount(token, id))
    .filter((account) => name === null || account.name === name);
  if (query.get('direction') === 'desc') accounts.reverse();
  const { items, info } = paginate(accounts, query, { min: 5, max: 50, standard: 20 });
  return { result: items, resultInfo: info };
}
