import type { Core } from './core.ts';
import { json, type Page, plainText } from './page.ts';
import type { HomeRequest } from './request.ts';
import { accessTokenSeconds, newAccessToken, newRefreshToken, redeemCode, revoke } from './tokens.ts';

/** What a client asks for by OAuth 2, with Home Assistant's own errors (facts/home-assistant.md §3). */
export async function grantToken(request: HomeRequest, core: Core): Promise<Page> {
  const form = await request.form();
  if (form.get('action') === 'revoke') return revocation(form, core);
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return forCode(form, core);
    case 'refresh_token':
      return forRefreshToken(form, core);
    default:
      return refusal('unsupported_grant_type');
  }
}

/** Always 200, so that nobody can learn which tokens there are. */
export async function revokeToken(request: HomeRequest, core: Core): Promise<Page> {
  return revocation(await request.form(), core);
}

type Form = ReadonlyMap<string, string>;

function revocation(form: Form, core: Core): Page {
  revoke(core, form.get('token') ?? '');
  return plainText(200, '');
}

function forCode(form: Form, core: Core): Page {
  const clientId = form.get('client_id') ?? '';
  if (!isClientId(clientId)) return refusal('invalid_request', 'Invalid client id');
  const user = redeemCode(core, clientId, form.get('code') ?? '');
  if (user === undefined) return refusal('invalid_request', 'Invalid code');
  if (!user.isActive) return inactive;
  const refreshToken = newRefreshToken(core, user, { clientId });
  return tokens(core, refreshToken, { refresh_token: refreshToken.token });
}

function forRefreshToken(form: Form, core: Core): Page {
  const clientId = form.get('client_id');
  if (clientId !== undefined && !isClientId(clientId)) return refusal('invalid_request', 'Invalid client id');
  const token = form.get('refresh_token');
  if (token === undefined) return refusal('invalid_request');
  const found = core.state.refreshTokens.find((one) => one.token === token);
  if (found === undefined) return refusal('invalid_grant');
  if (found.clientId !== (clientId ?? null)) return refusal('invalid_request');
  const user = core.state.users.find(({ id }) => id === found.userId);
  return user?.isActive === true ? tokens(core, found, {}) : inactive;
}

function tokens(core: Core, refreshToken: Parameters<typeof newAccessToken>[1], more: object): Page {
  return json({
    access_token: newAccessToken(core, refreshToken),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    ha_auth_provider: 'homeassistant',
    ...more,
  });
}

const inactive = json({ error: 'access_denied', error_description: 'User is not active' }, 403);

function refusal(error: string, description?: string): Page {
  return json({ error, ...(description === undefined ? {} : { error_description: description }) }, 400);
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
