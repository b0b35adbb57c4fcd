import type { Access } from '../connection/access.ts';

/** A token that never runs out. */
export function anAccess(token = 'good-token'): Access {
  return { token: async () => token, secrets: () => [token], giveBack: async () => {} };
}
