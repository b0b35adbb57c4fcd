import { z } from 'zod';
import { type Command, CommandRefusal, command } from '../command.ts';
import type { RefreshToken, User } from '../home-state.ts';
import { newAccessToken, newRefreshToken, revoke } from '../tokens.ts';

export const authCommands: readonly Command[] = [
  command({
    type: 'auth/current_user',
    who: 'user',
    effect: 'none',
    fields: {},
    run: (_input, _core, { user }) => ({
      result: {
        id: user.id,
        name: user.name,
        is_owner: user.isOwner,
        is_admin: user.isAdmin,
        credentials: [{ auth_provider_type: 'homeassistant', auth_provider_id: null }],
        mfa_modules: [{ id: 'totp', name: 'Authenticator app', enabled: user.mfaCode !== null }],
      },
    }),
  }),
  command({
    type: 'auth/long_lived_access_token',
    who: 'user',
    effect: 'write',
    fields: { lifespan: z.int(), client_name: z.string(), client_icon: z.string().optional() },
    run: ({ lifespan, client_name: clientName }, core, { user }) => {
      const taken = core.state.refreshTokens.some(
        (token) => token.userId === user.id && token.clientName === clientName,
      );
      // Home Assistant's own words: it did not expect this.
      if (taken) throw new CommandRefusal('unknown_error', 'Unknown error');
      return { result: newAccessToken(core, newRefreshToken(core, user, { clientName }), lifespan) };
    },
  }),
  command({
    type: 'auth/refresh_tokens',
    who: 'user',
    effect: 'none',
    fields: {},
    run: (_input, { state }, caller) => ({
      result: state.refreshTokens
        .filter(({ userId }) => userId === caller.user.id)
        .map((token) => refreshTokenAsShown(token, caller.refreshTokenId)),
    }),
  }),
  command({
    type: 'auth/delete_refresh_token',
    who: 'user',
    effect: 'write',
    fields: { refresh_token_id: z.string() },
    run: ({ refresh_token_id: id }, core, { user }) => {
      const found = core.state.refreshTokens.find((token) => token.userId === user.id && token.id === id);
      if (found === undefined) throw new CommandRefusal('invalid_token_id', 'Received invalid token');
      return { result: {}, afterwards: () => revoke(core, found.token) };
    },
  }),
  command({
    type: 'config/auth/list',
    who: 'admin',
    effect: 'none',
    fields: {},
    run: (_input, { state }) => ({ result: state.users.map(accountOf) }),
  }),
];

/** The token itself is never shown again (facts: home-assistant#long-lived-tokens). */
function refreshTokenAsShown({ id, clientId, clientName, createdAt }: RefreshToken, current: string) {
  const isLogin = clientName === null;
  return {
    auth_provider_type: isLogin ? 'homeassistant' : null,
    client_icon: null,
    client_id: clientId,
    client_name: clientName,
    created_at: createdAt,
    expire_at: null,
    id,
    is_current: id === current,
    last_used_at: createdAt,
    last_used_ip: isLogin ? '127.0.0.1' : null,
    type: isLogin ? 'normal' : 'long_lived_access_token',
  };
}

/** Of a second factor nothing is said, to nobody but its owner (facts: home-assistant#accounts). */
function accountOf({ id, name, username, isOwner, isAdmin, isActive }: User) {
  return {
    id,
    username,
    name,
    is_owner: isOwner,
    is_active: isActive,
    local_only: false,
    system_generated: false,
    group_ids: [isAdmin ? 'system-admin' : 'system-users'],
    credentials: [{ type: 'homeassistant' }],
  };
}
