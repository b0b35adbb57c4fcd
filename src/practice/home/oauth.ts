import type { Form } from '../pages/form.ts';
import { answerJson, answerText } from './answers.ts';
import type { Core } from './core.ts';
import { accessTokenSeconds, newAccessToken, newRefreshToken, redeemCode, revoke } from './tokens.ts';

/** What a client asks for by OAuth 2, with Home Assistant's own errors (facts: home-assistant#login). */
export function grantToken(form: Form, core: Core): Response {
  if (form.get('action') === 'revoke') return revokeToken(form, core);
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return grantForCode(form, core);
    case 'refresh_token':
      return grantForRefreshToken(form, core);
    default:
      return refuse('unsupported_grant_type');
  }
}

/** Always 200, so that nobody can learn which tokens there are. */
export function revokeToken(form: Form, core: Core): Response {
  revoke(core, form.get('token') ?? '');
  return answerText(200, '');
}

function grantForCode(form: Form, core: Core): Response {
  const clientId = form.get('client_id') ?? '';
  if (!isClientId(clientId)) return refuse('invalid_request', 'Invalid client id');
  const user = redeemCode(core, clientId, form.get('code') ?? '');
  if (user === undefined) return refuse('invalid_request', 'Invalid code');
  if (!user.isActive) return refuseInactive();
  const refreshToken = newRefreshToken(core, user, { clientId });
  return answerTokens(core, refreshToken, { refresh_token: refreshToken.token });
}

function grantForRefreshToken(form: Form, core: Core): Response {
  const clientId = form.get('client_id');
  if (clientId !== undefined && !isClientId(clientId)) return refuse('invalid_request', 'Invalid client id');
  const token = form.get('refresh_token');
  if (token === undefined) return refuse('invalid_request');
  const found = core.state.refreshTokens.find((one) => one.token === token);
  if (found === undefined) return refuse('invalid_grant');
  if (found.clientId !== (clientId ?? null)) return refuse('invalid_request');
  const user = core.state.users.find(({ id }) => id === found.userId);
  return user?.isActive === true ? answerTokens(core, found, {}) : refuseInactive();
}

function answerTokens(
  core: Core,
  refreshToken: Parameters<typeof newAccessToken>[1],
  more: object,
): Response {
  const answer = answerJson({
    access_token: newAccessToken(core, refreshToken),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    ha_auth_provider: 'homeassistant',
    ...more,
  });
  answer.headers.set('cache-control', 'no-store');
  answer.headers.set('pragma', 'no-cache');
  return answer;
}

function refuseInactive(): Response {
  return answerJson({ error: 'access_denied', error_description: 'User is not active' }, 403);
}

function refuse(error: string, description?: string): Response {
  return answerJson({ error, ...(description === undefined ? {} : { error_description: description }) }, 400);
}

/** An address of a web page, without login, fragment or dot segments (IndieAuth). */
function isClientId(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.username === '' && url.password === '' && url.hash === '';
}

/**
 * Where a code may be sent: only to the client's own scheme, host and port. Stricter than Home Assistant, which also
 * fetches the client's page and reads further addresses from it.
 */
export function redirectOf(clientId: string, redirectUri: string): URL | undefined {
  const target = URL.parse(redirectUri);
  if (target === null || !isClientId(clientId) || !['http:', 'https:'].includes(target.protocol))
    return undefined;
  return new URL(clientId).origin === target.origin ? target : undefined;
}
