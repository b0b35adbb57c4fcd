import { z } from 'zod';
import { type Command, CommandRefusal, command } from '../command.ts';
import { newAccessToken, newRefreshToken } from '../tokens.ts';

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
];
