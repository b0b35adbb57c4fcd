import { type Call, type Endpoint, hexId, open, type Reply, withToken } from '../endpoint.ts';
import { denied, invalidToken } from '../errors.ts';
import { statusAt, type Token, tokenOf } from '../token.ts';

/**
 * Verifying a token, and the endpoints a token cannot use to learn its own permissions
 * (facts: cloudflare#token-verify, cloudflare#token-probes).
 * Each kind of token has its own verify endpoint; the other one does not know it.
 */
export const tokenEndpoints: readonly Endpoint[] = [
  open('GET', '/user/tokens/verify', (call) => verify(call, ({ owner }) => owner.kind === 'user')),
  open('GET', `/accounts/${hexId('account')}/tokens/verify`, (call) =>
    verify(call, ({ owner }) => owner.kind === 'account' && owner.accountId === call.param('account')),
  ),
  ...[
    '/user',
    '/user/tokens',
    '/user/tokens/permission_groups',
    `/user/tokens/${hexId('token')}`,
    `/accounts/${hexId('account')}/tokens`,
    `/accounts/${hexId('account')}/tokens/permission_groups`,
    `/accounts/${hexId('account')}/tokens/${hexId('token')}`,
  ].map((path) =>
    withToken('GET', path, () => {
      throw denied(9109);
    }),
  ),
];

function verify(call: Call, isKnownHere: (token: Token) => boolean): Reply {
  const token = tokenOf(call.headers, call.cloud.state.tokens);
  if (!isKnownHere(token)) throw invalidToken();
  const { id, notBefore, expiresOn } = token;
  const dates = {
    ...(notBefore === undefined ? {} : { not_before: notBefore }),
    ...(expiresOn === undefined ? {} : { expires_on: expiresOn }),
  };
  return { result: { id, status: statusAt(token, call.cloud.now()), ...dates } };
}
